import {
  choiceWords,
  exclusionsIn,
  leftOut,
  linesOf,
  type Measure,
  measureWords,
  QUARTERS,
  rankWords,
  type Standing,
  schoolName,
  standingsOf,
  sturdinessOfChosen,
  sturdinessWords,
  toMakeReady,
  weightShares,
  withChoice,
  wordsOfQuarter,
} from '../../analysis/pilots'
import { itemsOf } from '../../plan/paths'
import type { CriterionKind } from '../../plan/schema'
import { CRITERION_KINDS } from '../../plan/values'
import { upperFirst } from '../../text'
import type { Block, Passage, TableBlock, TableRow } from '../blocks'
import { inline, isShort, opening, passage, type ReportContext } from '../context'
import { dense, fieldsCell, listTable, table } from '../parts'
import { quiet, strong, text } from '../runs'
import { requiredSpec } from '../values'
import { WORDS } from '../words'

const words = WORDS.pilots

/** The main part shows so many rows, and so much of a text; the appendix has every school and all that is said. */
const MOST = { pilots: 20, ready: 12, names: 6, text: 160 } as const

const toPrepare = (context: ReportContext) => toMakeReady(context.plan).slice(0, MOST.ready)

/** Of which schools the main part tells the whole reason, and of which all that would make them ready. */
export function toldInMain(context: ReportContext): { reason: ReadonlySet<string>; needed: ReadonlySet<string> } {
  const inFull = (standings: readonly Standing[], key: 'reason' | 'needed') =>
    new Set(standings.flatMap(({ id }) => (isShort(context, `schools/${id}/${key}`, MOST.text) ? [id] : [])))
  const pilots = withChoice(standingsOf(context.plan), 'pilot').slice(0, MOST.pilots)
  return { reason: inFull(pilots, 'reason'), needed: inFull(toPrepare(context), 'needed') }
}

const shareWords = (percent: number, kind: CriterionKind) => words.share(percent, words.kinds[kind])

function more(count: number): Block[] {
  if (count <= 0) return []
  return [{ kind: 'paragraph', role: 'quiet', runs: [text(words.more(count))] }]
}

/** "3, 60% of need"; only the weight where it counts for nothing. */
function weightCell(context: ReportContext, id: string, share: number | null | undefined): Passage {
  const path = `criteria/${id}/weight`
  const kind = context.plan.criteria.byId[id]?.kind
  const counts = share !== null && share !== undefined && kind !== undefined
  const words = counts ? [quiet(`, ${shareWords(share, kind)}`)] : []
  return { paragraphs: [[inline(context, path), ...words]], field: path }
}

/** What need and readiness are made of, in one sentence each; the appendix has the table. */
export function criteriaWords({ plan }: ReportContext): Block[] {
  const shares = weightShares(plan)
  const lines = linesOf(plan)
  return CRITERION_KINDS.flatMap((kind): Block[] => {
    const counting = itemsOf(plan.criteria).filter(
      (criterion) => criterion.kind === kind && (criterion.weight ?? 0) > 0,
    )
    if (counting.length === 0) return []
    const named = counting.map(({ id, name }) =>
      words.part(name.trim() || requiredSpec('criteria/*/name').empty, shares[id] ?? 0),
    )
    const line = words.line[kind](kind === 'need' ? lines.highNeed : lines.ready)
    return [
      {
        kind: 'paragraph',
        role: 'body',
        runs: [strong(words.madeOf[kind]), text(`${named.join('; ')}. ${line}`)],
        field: 'criteria',
      },
    ]
  })
}

export function criteriaTable(context: ReportContext): Block[] {
  const shares = weightShares(context.plan)
  const rows = itemsOf(context.plan.criteria).map(({ id, direction, threshold }, index): TableRow => {
    const path = `criteria/${id}`
    const limit = passage(context, `${path}/threshold`)
    const range = [inline(context, `${path}/from`), text(words.rangeTo), inline(context, `${path}/to`)]
    return {
      cells: [
        { paragraphs: [[text(`${index + 1}. `), inline(context, `${path}/name`)]], field: `${path}/name` },
        {
          paragraphs: [[inline(context, `${path}/kind`), text('. '), inline(context, `${path}/direction`)]],
          field: `${path}/kind`,
        },
        weightCell(context, id, shares[id]),
        { paragraphs: [range], field: `${path}/from` },
        threshold === null
          ? limit
          : {
              paragraphs: [[text(words.limit[direction]), inline(context, `${path}/threshold`)]],
              field: `${path}/threshold`,
            },
      ],
    }
  })
  const { columns } = words
  const blocks = listTable(
    context,
    'criteria',
    words.criteria,
    [
      { header: columns.criterion, width: 36 },
      { header: columns.kind, width: 24 },
      { header: columns.weight, width: 18 },
      { header: columns.range, width: 11 },
      { header: columns.limit, width: 11 },
    ],
    rows,
  )
  return blocks.map(dense)
}

function measureCell(measure: Measure): Passage {
  return {
    paragraphs: [[measure.value === null ? quiet(upperFirst(measureWords(measure))) : text(measureWords(measure))]],
  }
}

/** How many schools lie in each quarter of the picture. */
export function quartersTable(standings: readonly Standing[]): TableBlock {
  const cell = (count: number): Passage => ({ paragraphs: [[text(count.toLocaleString('en-US'))]] })
  const rows = [...QUARTERS, null].map((quarter): TableRow => {
    const within = standings.filter((standing) => standing.quarter === quarter)
    return {
      cells: [
        { paragraphs: [[text(upperFirst(wordsOfQuarter(quarter)))]] },
        cell(within.length),
        cell(withChoice(within, 'pilot').length),
        cell(withChoice(within, 'prepare').length),
      ],
    }
  })
  const { columns } = words
  const quarters = table(
    words.quarters,
    [
      { header: columns.quarter, width: 40 },
      { header: columns.schools, width: 20, align: 'end' },
      { header: choiceWords('pilot'), width: 20, align: 'end' },
      { header: choiceWords('prepare'), width: 20, align: 'end' },
    ],
    standings.some(({ quarter }) => quarter === null) ? rows : rows.slice(0, -1),
  )
  return dense(quarters)
}

/** The schools that are to pilot now, with why. */
export function pilotsTable(context: ReportContext): Block[] {
  const all = withChoice(standingsOf(context.plan), 'pilot')
  if (all.length === 0) return [{ kind: 'paragraph', role: 'body', runs: [text(words.noPilots)], field: 'schools' }]
  const rows = all.slice(0, MOST.pilots).map(({ id, need, readiness }): TableRow => {
    const cells = [measureCell(need), measureCell(readiness), opening(context, `schools/${id}/reason`, MOST.text)]
    return { cells: [passage(context, `schools/${id}/name`), ...cells] }
  })
  const { columns } = words
  return [
    dense(
      table(
        words.pilots,
        [
          { header: columns.school, width: 22 },
          { header: columns.need, width: 10 },
          { header: columns.readiness, width: 14 },
          { header: columns.reason, width: 54 },
        ],
        rows,
        { field: 'schools' },
      ),
    ),
    ...more(all.length - rows.length),
  ]
}

/** Whether other weights would put the schools that pilot elsewhere. */
export function sturdyTable({ plan }: ReportContext): Block[] {
  const rows = sturdinessOfChosen(plan).map((one): TableRow => {
    const name: Passage = { paragraphs: [[text(schoolName(one.standing.school))]] }
    return {
      cells: [name, { paragraphs: [[text(sturdinessWords(one))]] }, { paragraphs: [[text(`${rankWords(one)}.`)]] }],
    }
  })
  if (rows.length === 0) return []
  const { columns } = words
  return [
    dense(
      table(
        words.sturdy,
        [
          { header: columns.school, width: 22 },
          { header: columns.sturdy, width: 50 },
          { header: columns.rank, width: 28 },
        ],
        rows,
        { field: 'schools' },
      ),
    ),
  ]
}

/** Schools of high need that are not ready, with what would make them so. */
export function readyTable(context: ReportContext): Block[] {
  const all = toMakeReady(context.plan)
  if (all.length === 0) return []
  const rows = toPrepare(context).map(({ id, need, readiness }): TableRow => {
    const path = `schools/${id}`
    return {
      cells: [
        passage(context, `${path}/name`),
        measureCell(need),
        measureCell(readiness),
        opening(context, `${path}/needed`, MOST.text),
        fieldsCell(context, path, ['owner', 'readyBy'], (run) => run),
      ],
    }
  })
  const { columns } = words
  return [
    dense(
      table(
        words.ready,
        [
          { header: columns.school, width: 18 },
          { header: columns.need, width: 9 },
          { header: columns.readiness, width: 12 },
          { header: columns.needed, width: 37 },
          { header: columns.owner, width: 24 },
        ],
        rows,
        { field: 'schools' },
      ),
    ),
    ...more(all.length - rows.length),
  ]
}

/** Whom the limits exclude, in one paragraph: how many, who, why, and how their need compares. */
export function excludedWords({ plan }: ReportContext): Block[] {
  const { schools, excluded, others } = leftOut(plan)
  if (schools.length === 0) return []
  const named = schools
    .slice(0, MOST.names)
    .map(({ school, excludedBy }) => `${schoolName(school)} (${excludedBy.map(exclusionsIn(words.needs)).join('; ')})`)
  const rest = schools.length - named.length
  const sentences = [
    words.excluded(excluded.count, excluded.students, excluded.studentsMissing),
    excluded.meanNeed === null || others.meanNeed === null ? '' : words.meanNeed(excluded.meanNeed, others.meanNeed),
  ]
  return [
    {
      kind: 'paragraph',
      role: 'body',
      runs: [
        strong(words.excludedLead),
        text(sentences.filter(Boolean).join(' ')),
        text(` ${named.join(', ')}${rest > 0 ? `, ${WORDS.andMore(rest)}` : ''}.`),
      ],
      field: 'schools',
    },
  ]
}
