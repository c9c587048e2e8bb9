import type { Content } from '../content/schema'
import { collectionAt, type Plan, step } from '../plan'
import type { Mapping } from './mapping'
import { plain, quoted } from './plain'
import { readCell } from './read-cell'
import type { Table, TableRow } from './table'
import type { ImportTarget } from './target'

/** Something to say about one cell. `row` is as a spreadsheet counts. */
export interface CellRemark {
  row: number
  /** The column's name in the table. */
  column: string
  /** The field's key. */
  field: string
  /** The cell as it stands in the table. */
  value: string
  /** A whole sentence. */
  text: string
}

/** A row of the table as it would stand in the plan. */
export interface ImportRow {
  number: number
  name: string
  /** By field; only what the row says. */
  values: Readonly<Record<string, unknown>>
  /** Why the row cannot be imported; none where it can. */
  problems: readonly CellRemark[]
  /** What was read in a way that should be looked at. */
  notes: readonly CellRemark[]
  /** Ids of what the plan already has under this name. */
  existing: readonly string[]
  /** The number of the first row above with the same name, or null. */
  sameAs: number | null
}

/** A line that adds up the ones above it would be counted twice. */
const SUM = /^(grand |sub ?)?totals?( costs?)?$/

function idsByName(plan: Plan, { list, nameField }: ImportTarget): Map<string, string[]> {
  const byName = new Map<string, string[]>()
  const { byId = {}, order = [] } = collectionAt(plan, list) ?? {}
  for (const id of order) {
    const name = plain(String(step(byId[id], nameField) ?? ''))
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), id])
  }
  return byName
}

function readRow(row: TableRow, table: Table, mapping: Mapping, target: ImportTarget, plan: Plan, content: Content) {
  const values: Record<string, unknown> = {}
  const problems: CellRemark[] = []
  const notes: CellRemark[] = []
  for (const field of target.fields) {
    const index = mapping[field.key]
    if (index === null || index === undefined) continue
    const value = row.cells[index] ?? ''
    const about = { row: row.number, column: table.columns[index] ?? '', field: field.key, value }
    const reading = readCell(value, field, plan, content)
    if ('problem' in reading) problems.push({ ...about, text: `${quoted(value)} ${reading.problem}.` })
    else if (reading.value !== null) values[field.key] = reading.value
    if ('note' in reading && reading.note) notes.push({ ...about, text: `${reading.note}.` })
  }
  const nameColumn = mapping[target.nameField]
  const name = String(values[target.nameField] ?? '')
  const about = {
    row: row.number,
    column: nameColumn === null || nameColumn === undefined ? '' : (table.columns[nameColumn] ?? ''),
    field: target.nameField,
    value: name,
  }
  if (name === '' && !problems.some(({ field }) => field === target.nameField)) {
    problems.push({ ...about, text: `The row has no name; each ${target.item} needs one.` })
  }
  if (SUM.test(plain(name))) problems.push({ ...about, text: `${quoted(name)} is a sum of other rows; leave it out.` })
  return { number: row.number, name, values, problems, notes }
}

/** Reads every row of the table by the mapping, with what the plan already has. Nothing is changed. */
export function readRows(
  table: Table,
  mapping: Mapping,
  target: ImportTarget,
  plan: Plan,
  content: Content,
): ImportRow[] {
  const inPlan = idsByName(plan, target)
  const above = new Map<string, number>()
  return table.rows.map((row) => {
    const read = readRow(row, table, mapping, target, plan, content)
    const key = plain(read.name)
    const sameAs = key === '' ? null : (above.get(key) ?? null)
    if (key !== '' && sameAs === null) above.set(key, row.number)
    return { ...read, existing: key === '' ? [] : (inPlan.get(key) ?? []), sameAs }
  })
}
