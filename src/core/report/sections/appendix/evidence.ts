import { itemsOf } from '../../../plan/paths'
import { claimsWithoutEvidence, type DecidedTension, decisionsInOrder, isUnsupported } from '../../../plan/selectors'
import { shorten } from '../../../text'
import type { Block, DefinitionRow, Passage, TableRow } from '../../blocks'
import { emptyListRun, inline, leavesOut, passage, type ReportContext, readField } from '../../context'
import { appendixHeading, plainHeading } from '../../headings'
import { fieldCells, listRow, table } from '../../parts'
import { ledBy } from '../../passages'
import { quiet, strong, text } from '../../runs'
import { WORDS } from '../../words'

const words = WORDS.appendix

/** The whole of a longer address stands behind the link. */
const LONGEST_ADDRESS = 200

/** What supports a claim, and below it where that is to be read. A claim need not have a link. */
function support(context: ReportContext, path: string): Passage {
  const url = readField(context, `${path}/link`)
  if (url === '') return passage(context, `${path}/support`)
  const address = shorten(url.replace(/^(https?:\/\/|mailto:)/, ''), LONGEST_ADDRESS)
  const field = `${path}/support`
  const written = readField(context, field) === '' ? [] : passage(context, field).paragraphs
  return { paragraphs: [...written, [{ kind: 'link', text: address, url, field: `${path}/link` }]], field }
}

/** The claims that cite something; the others are listed below. */
function supported(context: ReportContext, { tension, decision }: DecidedTension): TableRow[] {
  return itemsOf(decision.evidence)
    .filter((claim) => !isUnsupported(claim))
    .map(({ id }) => {
      const path = `tensions/${tension.id}/evidence/${id}`
      const name: Passage = { paragraphs: [[strong(tension.title)]] }
      const [claim, kind] = fieldCells(context, path, ['claim', 'kind']) as [Passage, Passage]
      return { cells: [name, claim, support(context, path), kind] }
    })
}

/** "Pace: Families accept a common platform (Experience)". */
function claimItem(context: ReportContext, title: string, path: string): Passage {
  // What is missing is said by the list as a whole; the field itself is still empty.
  leavesOut(context, `${path}/support`)
  const kind = readField(context, `${path}/kind`)
  const runs = [quiet(`${title}: `), inline(context, `${path}/claim`), ...(kind === '' ? [] : [quiet(` (${kind})`)])]
  return { paragraphs: [runs], field: `${path}/support` }
}

function withoutEvidence(context: ReportContext): Passage[] {
  return claimsWithoutEvidence(context.plan, context.content).flatMap(({ tension, claims, citesNothing }) => {
    const list = `tensions/${tension.id}/evidence`
    const nothing = [quiet(`${tension.title}: `), text(words.citesNothing)]
    return [
      ...claims.map(({ id }) => claimItem(context, tension.title, `${list}/${id}`)),
      ...(citesNothing ? [{ paragraphs: [nothing], field: list }] : []),
    ]
  })
}

/** The words for decisions that claim nothing yet; one that is decided is named among those without evidence. */
function nothingClaimed(context: ReportContext): Passage[] {
  return decisionsInOrder(context.plan, context.content)
    .filter(({ decision }) => decision.evidence.order.length === 0)
    .flatMap(({ tension, decision }) => {
      const field = `tensions/${tension.id}/evidence`
      const none = emptyListRun(context, field)
      return none === null || decision.status === 'decided'
        ? []
        : [{ paragraphs: [[quiet(`${tension.title}: `), none]], field }]
    })
}

/** What each decision claims, what supports it, of what kind that is and where it is to be read; then what cites nothing. */
export function evidence(context: ReportContext): Block[] {
  const { evidenceColumns: columns } = words
  const decided = decisionsInOrder(context.plan, context.content)
  const rows = decided.flatMap((one) => supported(context, one))
  const empty = nothingClaimed(context)
  const lacking = withoutEvidence(context)
  const blocks: Block[] = [
    ...(rows.length === 0
      ? []
      : [
          table(
            words.evidenceCaption,
            [
              { header: columns.tension, width: 15 },
              { header: columns.claim, width: 26 },
              { header: columns.support, width: 46 },
              { header: columns.kind, width: 13 },
            ],
            rows,
          ),
        ]),
    ...(empty.length === 0 ? [] : [{ kind: 'list', ordered: false, items: empty } as const]),
    ...(lacking.length === 0
      ? []
      : [
          plainHeading(3, words.withoutEvidence, 'without-evidence'),
          { kind: 'list', ordered: false, items: lacking } as const,
        ]),
  ]
  return blocks.length === 0 ? [] : [appendixHeading(words.evidence, 'evidence'), ...blocks]
}

/** The claims of one decision as rows of its own page, each with what supports it. */
export function evidenceRows(context: ReportContext, { tension, decision }: DecidedTension): DefinitionRow[] {
  const list = `tensions/${tension.id}/evidence`
  const items = itemsOf(decision.evidence).map((claim): Passage => {
    const path = `${list}/${claim.id}`
    const kind = readField(context, `${path}/kind`)
    const lead = [inline(context, `${path}/claim`), ...(kind === '' ? [] : [quiet(` (${kind})`)]), text('. ')]
    const { paragraphs } = isUnsupported(claim) ? passage(context, `${path}/support`) : support(context, path)
    return { paragraphs: ledBy(lead, paragraphs), field: `${path}/support` }
  })
  return listRow(context, list, words.evidence, items)
}
