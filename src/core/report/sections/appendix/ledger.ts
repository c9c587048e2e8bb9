import { columnName, type LedgerPart, ledgerColumn, ledgerColumns, ledgerOrder } from '../../../analysis/ledger'
import type { TensionContent } from '../../../content/schema'
import { type DecidedTension, decisionsInOrder } from '../../../plan/selectors'
import type { Block, Passage, TableBlock } from '../../blocks'
import { inline, passage, type ReportContext } from '../../context'
import { appendixHeading } from '../../headings'
import { dense, fieldCells, table } from '../../parts'
import { empty, pole, quiet, quietly, strongly, text } from '../../runs'
import { WORDS } from '../../words'

const words = WORDS.ledger

/** The side by its name, the middle by its word; what has no position says so. */
function heldCell(tension: TensionContent, part: LedgerPart, path: string): Passage {
  const column = ledgerColumn(part)
  const name = columnName(tension, column)
  const run = column === 'unplaced' ? empty(name) : column === 'middle' ? text(name) : pole(name, column)
  return { paragraphs: [[run]], field: `${path}/shouldBe` }
}

/** Where a part should stand, and below it where it stands today. */
function placeCell(context: ReportContext, path: string): Passage {
  return {
    paragraphs: [
      [strongly(inline(context, `${path}/shouldBe`))],
      [quiet(WORDS.decision.today), quietly(inline(context, `${path}/today`))],
    ],
    field: `${path}/shouldBe`,
  }
}

/** Every part of a decision with all that is said of it, from the first side to the second; nothing where there is none. */
function partsOf(context: ReportContext, { tension, decision }: DecidedTension): TableBlock[] {
  const parts = ledgerOrder(ledgerColumns(decision))
  if (parts.length === 0) return []
  const { columns } = words
  const list = `tensions/${tension.id}/parts`
  const rows = parts.map((part) => {
    const path = `${list}/${part.id}`
    return {
      cells: [
        passage(context, `${path}/name`),
        heldCell(tension, part, path),
        placeCell(context, path),
        ...fieldCells(context, path, ['decider', 'note', 'movedBy']),
      ],
    }
  })
  const heads = [
    { header: columns.name, width: 15 },
    { header: columns.held, width: 12 },
    { header: columns.shouldBe, width: 16 },
    { header: columns.decider, width: 15 },
    { header: columns.note, width: 20 },
    { header: columns.movedBy, width: 22 },
  ]
  return [dense(table(words.caption(tension.title), heads, rows, { field: list }))]
}

/** The ledger of every decision that has parts, on pages that lie across; nothing while no part is named. */
export function ledger(context: ReportContext): Block[] {
  const tables = decisionsInOrder(context.plan, context.content).flatMap((decided) => partsOf(context, decided))
  if (tables.length === 0) return []
  return [
    { kind: 'pageBreak', orientation: 'landscape' },
    appendixHeading(words.heading, 'ledger'),
    ...tables,
    { kind: 'pageBreak', orientation: 'portrait' },
  ]
}
