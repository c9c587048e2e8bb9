import { itemsOf } from '../../../plan/paths'
import { emptyWords } from '../../../plan/references'
import type { AgendaStep } from '../../../plan/schema'
import { revealedRounds } from '../../../rounds'
import type { Block, ListBlock } from '../../blocks'
import { passage, type ReportContext } from '../../context'
import { fieldCells, listTable, table } from '../../parts'
import { empty, text } from '../../runs'
import { formatDay, requiredSpec } from '../../values'
import { WORDS } from '../../words'
import { cell, nameOfRound } from './rounds'

const words = WORDS.retreat

/** Which rounds there were, and how many answered. */
export function roundsList(context: ReportContext): Block {
  const items = revealedRounds(context.plan).map(({ id, revealedOn, answered, asked, showing }) => {
    const counts = words.revealed(formatDay(revealedOn ?? ''), answered ?? 0, asked ?? 0)
    return { paragraphs: [[text(`${nameOfRound(context, id)}: ${counts}${words.showing[showing]}`)]] }
  })
  if (items.length === 0) return { kind: 'paragraph', role: 'body', runs: [empty(words.noRounds)] }
  return { kind: 'list', ordered: false, items } satisfies ListBlock
}

/** Who was asked, counted by role: the record goes to people who were not in the room. */
export function peopleByRole(context: ReportContext): Block[] {
  const people = itemsOf(context.plan.people)
  if (people.length === 0) return listTable(context, 'people', words.people, [], [])
  const none = emptyWords(context.plan, 'people/*/role', requiredSpec('people/*/role'))
  const counts = new Map<string, number>()
  for (const { role } of people) counts.set(role.trim() || none, (counts.get(role.trim() || none) ?? 0) + 1)
  return [
    table(
      words.people,
      [
        { header: words.peopleColumns.role, width: 70 },
        { header: words.peopleColumns.count, width: 30, align: 'end' },
      ],
      [...counts].map(([role, count]) => ({ cells: [cell(role), cell(String(count))] })),
      { field: 'people' },
    ),
  ]
}

/** Everybody who is asked, with their role. */
export function team(context: ReportContext): Block[] {
  // The list of who was asked says who they are, name or not.
  if (context.names === 'none') return []
  const rows = context.plan.people.order.map((id) => ({ cells: fieldCells(context, `people/${id}`, ['name', 'role']) }))
  if (rows.length === 0) return []
  const { name, role } = words.teamColumns
  return [
    table(
      words.team,
      [
        { header: name, width: 50 },
        { header: role, width: 50 },
      ],
      rows,
      { field: 'people' },
    ),
  ]
}

const MINUTE = 60_000

/** How long a step really took. The hour is not told: the plan knows no time zone. */
function took({ startedAt, endedAt }: AgendaStep): string {
  if (startedAt === null) return words.notBegun
  if (endedAt === null) return words.running
  return words.minutes(WORDS.number(Math.max(1, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / MINUTE))))
}

/** Each step with the minutes that were planned and those that it took. */
export function agenda(context: ReportContext): Block[] {
  const { step, kind, planned, took: real } = words.agendaColumns
  const rows = itemsOf(context.plan.agenda).map(({ id, ...item }) => {
    const path = `agenda/${id}`
    return {
      cells: [
        passage(context, `${path}/name`),
        passage(context, `${path}/kind`),
        item.minutes === null
          ? passage(context, `${path}/minutes`)
          : { paragraphs: [[text(words.minutes(WORDS.number(item.minutes)))]], field: `${path}/minutes` },
        cell(took(item)),
      ],
    }
  })
  return listTable(
    context,
    'agenda',
    words.agenda,
    [
      { header: step, width: 40 },
      { header: kind, width: 24 },
      { header: planned, width: 18 },
      { header: real, width: 18 },
    ],
    rows,
  )
}
