import { basename, resolve } from 'node:path'
import { completeArguments } from '../../core/commands'
import { bundledContent } from '../../core/content'
import {
  EXISTING_CHOICES,
  guessTable,
  type ImportRow,
  type ImportSubject,
  type ImportTarget,
  INITIATIVES_SUBJECT,
  type MadeField,
  type Mapping,
  type OnExisting,
  PEOPLE_SUBJECT,
  plain,
  quoted,
  type RowProblem,
  readRows,
  SCHOOLS_SUBJECT,
  type Sheet,
  settleImport,
  type Table,
  type TableFile,
  unmappedColumns,
} from '../../core/import'
import { readArguments } from '../arguments'
import { parseJson, readInput } from '../input'
import { type CommandLineIo, plainLine, Refusal, UsageError } from '../io'
import { openToChange, refuseWhereOpen } from '../open-to-change'

const subjects: ReadonlyMap<string, ImportSubject> = new Map([
  ['initiatives', INITIATIVES_SUBJECT],
  ['schools', SCHOOLS_SUBJECT],
  ['people', PEOPLE_SUBJECT],
])

/**
 * `import FILE initiatives|schools|people TABLE [--map JSON] [--sheet NAME] [--existing update|add|leave]`: the rows of a CSV, TSV
 * or Excel file as one change, or a line for each row that does not fit and nothing written.
 */
export async function importTable(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE', 'LIST', 'TABLE'], {
    map: { type: 'string' },
    sheet: { type: 'string' },
    existing: { type: 'string' },
  })
  const subject = subjects.get(positionals[1])
  if (!subject) throw new UsageError(`LIST is one of ${[...subjects.keys()].join(', ')}.`)
  const onExisting = existingChoice(values.existing)
  const path = resolve(io.cwd, positionals[2])
  // Every other command starts without the readers of tables.
  const { readTableFile } = await import('../../tables')
  const sheet = chosenSheet(await readTableFile(basename(path), readInput(path)), values.sheet)
  const file = openToChange(resolve(io.cwd, positionals[0]))
  try {
    const known = subject.target(file.plan, [])
    const { table, mapping: guessed } = guessTable(sheet, known, file.plan, bundledContent)
    const given = givenMap(values.map, io)
    const made = madeFields(given.new, table, subject, io)
    const target = subject.target(file.plan, made)
    const taken = new Set(made.map(({ column }) => column))
    const free = Object.entries(guessed).map(([key, place]) => [key, place !== null && taken.has(place) ? null : place])
    const mapping: Mapping = {
      ...Object.fromEntries(free),
      ...givenMapping(given.fields, table, known),
      ...Object.fromEntries(made.map((field) => [subject.keyOf(field), field.column])),
    }
    requireName(mapping, table, target)
    const rows = readRows(table, mapping, target, file.plan, bundledContent)
    const settled = settleImport(rows, onExisting ?? 'add', target, file.plan)
    const undecided = onExisting === null ? undecidedRows(rows, target) : []
    const problems = [...settled.problems, ...undecided].sort((one, other) => one.row - other.row)
    for (const problem of problems) await io.err(plainLine(line(problem)))
    if (problems.length > 0) {
      const bad = new Set(problems.map(({ row }) => row)).size
      throw new Refusal(`${bad} of ${rows.length} rows do not fit, so nothing was imported: mend them and try again.`)
    }
    if (settled.refusal !== null) throw new Refusal(settled.refusal)
    if (rows.length === 0) throw new Refusal('There are no rows below the names of the columns: check the table.')
    const { command, added, updated, left } = settled
    refuseWhereOpen(file.path)
    const applied = command && file.apply(completeArguments(command, io.clock), { at: io.clock.now() })
    await io.out(
      JSON.stringify({
        seq: applied?.seq ?? file.head,
        label: applied?.label ?? 'nothing to import',
        added,
        updated,
        left,
        columns: columnsOf(mapping, table, target),
        ignored: unmappedColumns(table, mapping),
      }),
    )
  } finally {
    file.close()
  }
}

function line({ row, column, text }: RowProblem): string {
  return `Row ${row}${column === '' ? '' : `, ${column}`}: ${text}`
}

function existingChoice(given: string | undefined): OnExisting | null {
  if (given === undefined) return null
  const choice = EXISTING_CHOICES.find((candidate) => candidate === given)
  if (!choice) throw new UsageError(`--existing is one of ${EXISTING_CHOICES.join(', ')}.`)
  return choice
}

/** Nobody is there to ask, so the call has to say what happens with what the plan already has. */
function undecidedRows(rows: readonly ImportRow[], { item }: ImportTarget): RowProblem[] {
  return rows
    .filter(({ existing }) => existing.length > 0)
    .map(({ number, name }) => ({
      row: number,
      column: '',
      text: `The plan already has the ${item} ${quoted(name)}. Say --existing update, add or leave.`,
    }))
}

function chosenSheet({ sheets }: TableFile, name: string | undefined): Sheet {
  const sheet = name === undefined ? sheets[0] : sheets.find((candidate) => plain(candidate.name) === plain(name))
  if (!sheet)
    throw new Refusal(
      `There is no sheet ${quoted(name ?? '')}; there are: ${sheets.map((one) => quoted(one.name)).join(', ')}.`,
    )
  if (sheet.problem !== null) throw new Refusal(sheet.problem)
  return sheet
}

function requireName(mapping: Mapping, { columns }: Table, { nameField, items }: ImportTarget): void {
  if (typeof mapping[nameField] === 'number') return
  const known = columns.map((column) => quoted(column)).join(', ')
  throw new Refusal(
    `No column holds the names of the ${items} (${known}): say which with --map '{"${nameField}": "…"}'.`,
  )
}

/** What `--map` says, written in the call or in a file: columns for fields, and columns that become new ones. */
function givenMap(given: string | undefined, io: CommandLineIo): { fields: object; new: unknown } {
  if (given === undefined) return { fields: {}, new: undefined }
  const written = given.trimStart().startsWith('{')
  const json = parseJson('--map', written ? given : readInput(resolve(io.cwd, given)).toString('utf8'))
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Refusal('--map is a JSON object: write { "name": "the column’s name" }.')
  }
  const { new: made, ...fields } = json as { new?: unknown }
  return { fields, new: made }
}

/** A field's key or label, and its column's name or null. */
function givenMapping(given: object, table: Table, target: ImportTarget): Mapping {
  return Object.fromEntries(
    Object.entries(given).map(([name, column]) => {
      const field = target.fields.find(({ key, label }) => key === name || plain(label) === plain(name))
      if (!field)
        throw new Refusal(
          `--map: there is no field ${quoted(name)}; there are: ${target.fields.map(({ key, label }) => (key.includes('/') ? label : key)).join(', ')}.`,
        )
      return [field.key, column === null ? null : columnPlace(column, table)]
    }),
  )
}

/** `"new": { "Column": "need" }`: columns that become fields of their own. */
function madeFields(given: unknown, table: Table, { makes }: ImportSubject, io: CommandLineIo): MadeField[] {
  if (given === undefined) return []
  const kinds = makes.map(({ as }) => as)
  if (kinds.length === 0) throw new Refusal('--map: of this list no column can become a new field; leave out "new".')
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Refusal(`--map: "new" is an object: write { "new": { "the column’s name": "${kinds[0]}" } }.`)
  }
  return Object.entries(given).map(([name, as]) => {
    if (typeof as !== 'string' || !kinds.includes(as)) {
      throw new Refusal(`--map: the new column ${quoted(name)} is one of: ${kinds.join(', ')}.`)
    }
    const column = columnPlace(name, table)
    return { column, name: table.columns[column] ?? name, as, id: io.clock.newId() }
  })
}

function columnPlace(column: unknown, { columns }: Table): number {
  const place = columns.findIndex((name) => name === column || plain(name) === plain(String(column)))
  if (place < 0)
    throw new Refusal(
      `--map: there is no column ${quoted(String(column))}; there are: ${columns.map((name) => quoted(name)).join(', ')}.`,
    )
  return place
}

/** By field, criteria by their names: the column that went into it. */
function columnsOf(mapping: Mapping, { columns }: Table, { fields }: ImportTarget): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ key, label }) => {
      const place = mapping[key] ?? null
      return place === null ? [] : [[key.includes('/') ? label : key, columns[place] ?? '']]
    }),
  )
}
