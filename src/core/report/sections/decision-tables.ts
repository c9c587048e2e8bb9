import { ledgerColumns, ledgerOrder } from '../../analysis/ledger'
import { itemsOf } from '../../plan/paths'
import type { EarlyWarning, Pole } from '../../plan/schema'
import type { DecidedTension } from '../../plan/selectors'
import type { Block, Passage } from '../blocks'
import { excerpt, type ReportContext } from '../context'
import { fieldCells, table } from '../parts'
import { pole, quiet } from '../runs'
import { requiredSpec } from '../values'
import { WORDS } from '../words'

const words = WORDS.decision

/** Too much of which side a warning warns of. No side is an answer too: it warns of either. */
function sideCell({ poles }: DecidedTension['tension'], side: Pole | null, field: string): Passage {
  const either = requiredSpec('tensions/*/warnings/*/pole').empty
  return { paragraphs: [[side === null ? quiet(either) : pole(poles[side].name, side)]], field }
}

/** The early warnings of one decision, with their sides where one has any; nothing where there are none. */
export function warningsTable(context: ReportContext, { tension, decision }: DecidedTension): Block[] {
  const items = itemsOf(decision.warnings)
  if (items.length === 0) return []
  const path = `tensions/${tension.id}/warnings`
  const { warningColumns: columns } = words
  const sided = items.some((warning: EarlyWarning) => warning.pole !== null)
  return [
    table(
      words.captionOf(words.warnings, tension.title),
      [
        { header: columns.sign, width: sided ? 32 : 38 },
        ...(sided ? [{ header: columns.side, width: 17 }] : []),
        { header: columns.measure, width: sided ? 36 : 44 },
        { header: columns.owner, width: sided ? 15 : 18 },
      ],
      items.map((warning) => {
        const [sign, ...more] = fieldCells(context, `${path}/${warning.id}`, ['sign', 'measure', 'owner'])
        const side = sided ? [sideCell(tension, warning.pole, `${path}/${warning.id}/pole`)] : []
        return { cells: [...(sign ? [sign] : []), ...side, ...more] }
      }),
      { numbered: false, field: path },
    ),
  ]
}

/** So much of who decides a part stands beside the decision; all of it stands in the ledger. */
const MOST_DECIDER = 80

/**
 * The parts in short, from the first side to the second; nothing where there are none. Why, and what would move
 * them, stands in the ledger.
 */
export function partsTable(context: ReportContext, { tension, decision }: DecidedTension): Block[] {
  const items = ledgerOrder(ledgerColumns(decision))
  if (items.length === 0) return []
  const list = `tensions/${tension.id}/parts`
  const { partColumns: columns } = words
  return [
    table(
      words.captionOf(words.partsCaption, tension.title),
      [
        { header: columns.name, width: 24 },
        { header: columns.today, width: 22 },
        { header: columns.shouldBe, width: 22 },
        { header: columns.decider, width: 32 },
      ],
      items.map(({ id }) => ({
        cells: [
          ...fieldCells(context, `${list}/${id}`, ['name', 'today', 'shouldBe']),
          excerpt(context, `${list}/${id}/decider`, MOST_DECIDER),
        ],
      })),
      { numbered: false, field: list },
    ),
  ]
}
