import { itemsOf } from '../../plan/paths'
import type { Objective } from '../../plan/schema'
import type { Block, DefinitionRow, Passage, Run, TableRow } from '../blocks'
import { emptyList, inline, leavesOut, type ReportContext } from '../context'
import { heading } from '../headings'
import { definitions, fieldCells, fieldRow, fieldsCell, listTable, requiredRow } from '../parts'
import { isEmpty, text } from '../runs'
import { requiredSpec } from '../values'
import { WORDS } from '../words'

const words = WORDS.problem

/** "Bristol City: 64 schools; 38,400 students; City; 68% low-income": the profile in one line. */
function districtRow(context: ReportContext): DefinitionRow {
  const parts: [path: string, unit: string][] = [
    ['profile/schools', words.schools],
    ['profile/enrolment', words.enrolment],
    ['profile/locale', ''],
    ['profile/lowIncomePercent', words.lowIncome],
  ]
  const shown = parts.flatMap(([path, unit]): Run[][] => {
    if (leavesOut(context, path)) return []
    const value = inline(context, path)
    if (isEmpty(value)) return [[text(`${unit || requiredSpec(path).label.toLowerCase()}: `), value]]
    return [[value, text(unit === '' ? '' : ` ${unit}`)]]
  })
  const runs = shown.flatMap((part, index) => (index === 0 ? [text(': '), ...part] : [text('; '), ...part]))
  return {
    label: [text(words.district)],
    paragraphs: [[inline(context, 'profile/districtName'), ...runs]],
    field: 'profile/schools',
  }
}

function milestones(context: ReportContext, path: string, objective: Objective): Passage {
  const list = `${path}/milestones`
  const items = itemsOf(objective.milestones)
  if (items.length === 0) return emptyList(context, list) ?? { paragraphs: [[]], field: list }
  return {
    paragraphs: items.map(({ id }) => [
      inline(context, `${list}/${id}/date`),
      text(': '),
      inline(context, `${list}/${id}/text`),
    ]),
    field: list,
  }
}

/** What is wrong, what is to change in the classroom, and the goals with their milestones. */
export function problem(context: ReportContext): Block[] {
  const { columns } = words
  const goals = itemsOf(context.plan.purpose.objectives).map((objective): TableRow => {
    const path = `purpose/objectives/${objective.id}`
    return {
      cells: [
        fieldsCell(context, path, ['name', 'population']),
        ...fieldCells(context, path, ['measure', 'baseline']),
        fieldsCell(context, path, ['target', 'date']),
        milestones(context, path, objective),
      ],
    }
  })
  return [
    heading(1, words.heading, 'problem'),
    ...definitions([
      districtRow(context),
      ...fieldRow(context, 'purpose/innovation', words.innovation),
      requiredRow(context, 'purpose/problem', words.problem),
      ...fieldRow(context, 'purpose/vision', words.vision),
      ...fieldRow(context, 'purpose/coreTeacher', words.teacher),
      ...fieldRow(context, 'purpose/coreStudent', words.student),
      ...fieldRow(context, 'purpose/coreContent', words.content),
    ]),
    ...listTable(
      context,
      'purpose/objectives',
      words.goals,
      [
        { header: columns.goal, width: 24 },
        { header: columns.measure, width: 22 },
        { header: columns.baseline, width: 13 },
        { header: columns.target, width: 14 },
        { header: columns.milestones, width: 29 },
      ],
      goals,
    ),
  ]
}
