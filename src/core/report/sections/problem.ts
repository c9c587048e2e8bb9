import { itemsOf } from '../../plan/paths'
import type { Objective } from '../../plan/schema'
import type { Block, DefinitionRow, Passage, Run, TableRow } from '../blocks'
import { emptyList, inline, leavesOut, type ReportContext, readField } from '../context'
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

/** The goals with their milestones; how they are measured stands with how we learn. */
function goalsTable(context: ReportContext): Block[] {
  const { columns } = words
  const goals = itemsOf(context.plan.purpose.objectives).map((objective): TableRow => {
    const path = `purpose/objectives/${objective.id}`
    return {
      cells: [
        fieldsCell(context, path, ['name', 'population']),
        ...fieldCells(context, path, ['baseline']),
        fieldsCell(context, path, ['target', 'date']),
        milestones(context, path, objective),
      ],
    }
  })
  const blocks = listTable(
    context,
    'purpose/objectives',
    words.goals,
    [
      { header: columns.goal, width: 32 },
      { header: columns.baseline, width: 15 },
      { header: columns.target, width: 15 },
      { header: columns.milestones, width: 38 },
    ],
    goals,
  )
  return blocks.map((block) => (block.kind === 'table' ? { ...block, id: 'goals', dense: true } : block))
}

/** What is wrong, what is to change in the classroom, and the goals with their milestones. */
export function problem(context: ReportContext): Block[] {
  return [
    heading(1, words.heading, 'problem'),
    ...definitions([
      districtRow(context),
      // It stands below the title of page one.
      ...(readField(context, 'purpose/innovation') === ''
        ? fieldRow(context, 'purpose/innovation', words.innovation)
        : []),
      requiredRow(context, 'purpose/problem', words.problem),
      ...fieldRow(context, 'purpose/vision', words.vision),
      ...fieldRow(context, 'purpose/coreTeacher', words.teacher),
      ...fieldRow(context, 'purpose/coreStudent', words.student),
      ...fieldRow(context, 'purpose/coreContent', words.content),
    ]),
    ...goalsTable(context),
  ]
}
