import { itemsOf } from '../../plan/paths'
import { type DecidedTension, guardKeys } from '../../plan/selectors'
import type { Paragraph, Passage, Run, TableBlock, TableRow } from '../blocks'
import { excerpt, inline, leavesOut, opening, type ReportContext, readField, statementRuns } from '../context'
import { table } from '../parts'
import { followedBy, ledBy, mapRuns } from '../passages'
import { isEmpty, pole, quiet, quietly, strong, strongly } from '../runs'
import { WORDS } from '../words'
import { agreementLine } from './retreat/agreement'

const words = WORDS.decisions

/** So much of a text stands here; all of it stands with the decision in the appendix. */
const MOST = { name: 60, rationale: 320, guard: 220, trigger: 220, dissent: 160, dissents: 3 } as const

type Parts = Passage['paragraphs']

/** The words of an empty field name it themselves. */
function afterLead(lead: string, value: Run): Paragraph {
  return isEmpty(value) ? [value] : [quiet(lead), value]
}

/** Its name, where it stands and should stand, how firm that is, who decides, and when it is reviewed. */
function standingCell(context: ReportContext, { tension, decision }: DecidedTension): Passage {
  const path = `tensions/${tension.id}`
  const status = WORDS.decisionStatus[decision.status]
  const decider = leavesOut(context, `${path}/decider`) ? [] : excerpt(context, `${path}/decider`, MOST.name).paragraphs
  return {
    paragraphs: [
      [strong(`${tension.number}. ${tension.title}`)],
      ...(leavesOut(context, `${path}/today`) ? [] : [[quiet(words.today), quietly(inline(context, `${path}/today`))]]),
      [quiet(words.shouldBe), strongly(inline(context, `${path}/shouldBe`))],
      ...(decider.length === 0 ? [[quiet(status)]] : ledBy([quiet(`${status} · `)], mapRuns(decider, quietly))),
      ...(leavesOut(context, `${path}/reviewDate`)
        ? []
        : [afterLead(words.review, quietly(inline(context, `${path}/reviewDate`)))]),
      ...agreementLine(context, tension.id),
    ],
    field: `${path}/shouldBe`,
  }
}

/** The beginning of a field after its lead; nothing where an adopted document leaves it out. */
function led(context: ReportContext, path: string, lead: Paragraph, most: number): Parts {
  return leavesOut(context, path) ? [] : ledBy(lead, opening(context, path, most).paragraphs)
}

/** The guard of the side that the decision leans away from; in the middle, of both. Two that are empty are one. */
function guards(context: ReportContext, { tension, decision }: DecidedTension): Parts {
  const sides = guardKeys(decision).map((key) => ({ side: key === 'guardA' ? 'a' : 'b', key }) as const)
  const written = sides.filter(({ key }) => readField(context, `tensions/${tension.id}/${key}`) !== '')
  // Of a decision that leans nowhere yet, no side is named.
  const named = written.length > 0 || sides.length === 1
  return (written.length > 0 ? written : sides.slice(0, 1)).flatMap(({ side, key }) => {
    const lead = named
      ? [quiet(words.guardFor), pole(tension.poles[side].name, side), quiet(': ')]
      : [quiet(words.guard)]
    return led(context, `tensions/${tension.id}/${key}`, lead, MOST.guard)
  })
}

/** Who disagrees and in which words, the first few. */
function dissents(context: ReportContext, { tension, decision }: DecidedTension): Parts {
  const all = itemsOf(decision.dissents)
  const more = all.length - MOST.dissents
  return [
    ...all.slice(0, MOST.dissents).flatMap(({ id }): Parts => {
      const path = `tensions/${tension.id}/dissents/${id}`
      const from = leavesOut(context, `${path}/from`) ? [] : [quiet(' – '), inline(context, `${path}/from`)]
      return ledBy([quiet(words.dissent)], followedBy(opening(context, `${path}/text`, MOST.dissent).paragraphs, from))
    }),
    ...(more > 0 ? [[quiet(words.moreDissents(more))]] : []),
  ]
}

function rowOf(context: ReportContext, decided: DecidedTension): TableRow {
  const { id, question } = decided.tension
  const path = `tensions/${id}`
  return {
    cells: [
      standingCell(context, decided),
      {
        paragraphs: [
          statementRuns(context, question).map(strongly),
          ...led(context, `${path}/rationale`, [quiet(words.why)], MOST.rationale),
          ...guards(context, decided),
          ...led(context, `${path}/trigger`, [quiet(words.trigger)], MOST.trigger),
          ...dissents(context, decided),
        ],
        field: `${path}/rationale`,
      },
    ],
  }
}

/** What a board needs of each decision: where it stands, why, what guards the other side, what would move it, who disagrees. */
export function decisionsTable(context: ReportContext, decisions: readonly DecidedTension[]): TableBlock {
  const { columns } = words
  return {
    ...table(
      words.summary,
      [
        { header: context.names === 'none' ? columns.tension : columns.decision, width: 27 },
        { header: columns.reasons, width: 73 },
      ],
      decisions.map((decided) => rowOf(context, decided)),
    ),
    id: 'decisions-in-short',
  }
}
