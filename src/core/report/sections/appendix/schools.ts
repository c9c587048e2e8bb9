import {
  choiceWords,
  exclusionWords,
  knownValue,
  measureWords,
  type Standing,
  standingsOf,
} from '../../../analysis/pilots'
import { itemsOf } from '../../../plan/paths'
import { upperFirst } from '../../../text'
import type { Block, Passage, Run, TableRow } from '../../blocks'
import { inline, passage, type ReportContext, readField } from '../../context'
import { appendixHeading } from '../../headings'
import { definitions, dense, fieldRow, table } from '../../parts'
import { quiet, shows, text } from '../../runs'
import { WORDS } from '../../words'
import { criteriaTable, quartersTable, sturdyTable, toldInMain } from '../pilot-tables'

const words = WORDS.appendix.schools

function joined(runs: readonly (readonly Run[])[], between: string): Run[] {
  return runs.flatMap((some, index) => (index === 0 ? some : [text(between), ...some]))
}

function nameCell(context: ReportContext, id: string): Passage {
  const path = `schools/${id}`
  const students = readField(context, `${path}/enrolment`)
  const level = readField(context, `${path}/level`)
  const about = [
    ...(level === '' ? [] : [[shows(`${path}/level`, quiet(level))]]),
    ...(students === '' ? [] : [[shows(`${path}/enrolment`, quiet(words.students(students)))]]),
  ]
  const name = passage(context, `${path}/name`)
  return about.length === 0 ? name : { ...name, paragraphs: [...name.paragraphs, joined(about, ', ')] }
}

/** "1: 52 · 2: 58", by the numbers of the criteria; what is not known is left out. */
function valuesCell(context: ReportContext, { id, school, excludedBy }: Standing): Passage {
  const known = itemsOf(context.plan.criteria).flatMap(({ id: criterion }, index): Run[][] => {
    if (knownValue(school, criterion) === null) return []
    return [[text(`${index + 1}: `), inline(context, `schools/${id}/scores/${criterion}/value`)]]
  })
  const excluded = excludedBy.map((exclusion) => [quiet(words.excluded(exclusionWords(exclusion)))])
  return { paragraphs: [joined(known, ' · '), ...excluded] }
}

function register(context: ReportContext, standings: readonly Standing[]): Block[] {
  const rows = standings.map((standing): TableRow => {
    const { id, school, need, readiness } = standing
    return {
      cells: [
        nameCell(context, id),
        { paragraphs: [[school.choice === null ? quiet(choiceWords(null)) : text(choiceWords(school.choice))]] },
        { paragraphs: [[text(upperFirst(measureWords(need)))]] },
        { paragraphs: [[text(upperFirst(measureWords(readiness)))]] },
        valuesCell(context, standing),
      ],
    }
  })
  const { columns } = words
  return [
    dense(
      table(
        words.register,
        [
          { header: columns.school, width: 32 },
          { header: columns.choice, width: 13 },
          { header: columns.need, width: 11 },
          { header: columns.readiness, width: 13 },
          { header: columns.values, width: 31 },
        ],
        rows,
        { field: 'schools' },
      ),
    ),
  ]
}

/** What is said of a school and does not stand in the main part. */
function restOf(context: ReportContext, id: string, told: { reason: boolean; needed: boolean }): Passage {
  const path = `schools/${id}`
  const keys = [
    ...(told.reason ? [] : ['reason']),
    ...(told.needed ? [] : ['needed', 'owner', 'readyBy']),
    'note',
  ] as const
  const labels: Record<string, string> = words.labels
  return {
    paragraphs: keys.flatMap((key) => {
      if (readField(context, `${path}/${key}`) === '') return []
      return [[quiet(`${labels[key]}: `)], ...passage(context, `${path}/${key}`).paragraphs]
    }),
    field: path.concat('/reason'),
  }
}

function remarks(context: ReportContext, standings: readonly Standing[]): Block[] {
  const told = toldInMain(context)
  const rows = standings.flatMap(({ id }): TableRow[] => {
    const rest = restOf(context, id, { reason: told.reason.has(id), needed: told.needed.has(id) })
    return rest.paragraphs.length === 0 ? [] : [{ cells: [passage(context, `schools/${id}/name`), rest] }]
  })
  if (rows.length === 0) return []
  const columns = [
    { header: words.columns.school, width: 28 },
    { header: words.columns.said, width: 72 },
  ]
  return [dense(table(words.remarks, columns, rows, { field: 'schools' }))]
}

/** The criteria and every school with its values; nothing while neither is there. */
export function schools(context: ReportContext): Block[] {
  const { plan } = context
  const standings = standingsOf(plan)
  const criteria = plan.criteria.order.length > 0
  if (standings.length === 0 && !criteria) return []
  return [
    appendixHeading(words.heading, 'schools'),
    ...(criteria
      ? [
          ...criteriaTable(context),
          ...definitions([
            ...fieldRow(context, 'piloting/highNeed', words.highNeed),
            ...fieldRow(context, 'piloting/ready', words.readyFrom),
          ]),
        ]
      : []),
    ...sturdyTable(context),
    ...(standings.length === 0 ? [] : [quartersTable(standings), ...register(context, standings)]),
    ...remarks(context, standings),
  ]
}
