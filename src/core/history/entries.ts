import { fieldSpec } from '../plan/paths'
import { upperFirst } from '../text'
import type { LogEntry } from './stacks'

/** One row of the change log as people read it, with the places of the plan that it touched. */
export interface HistoryRecord extends LogEntry {
  /** ISO 8601, UTC. */
  at: string
  /** Who made the change, where known. */
  actor: string | null
  command: string
  /** As paths of the catalogue. */
  paths: readonly string[]
}

/** What sort of change an entry is, as people ask for it. */
export const ENTRY_KINDS = {
  decisions: 'Decisions and status',
  marks: 'Marks and ranges',
  texts: 'Texts, dates and numbers',
  lists: 'Added, removed or moved',
  reverts: 'Undo and redo',
} as const
export type EntryKind = keyof typeof ENTRY_KINDS

/** One change as a person made it: neighbouring rows of one group, such as the keystrokes of one visit to a field. */
export interface HistoryEntry {
  /** The number of its first row; it stays while rows are added to it, so it names the entry. */
  first: number
  /** The number of its last row: the plan after the entry is the plan after this row. */
  last: number
  /** Its place among all entries, 1 being the oldest. */
  number: number
  /** When its last row was made. ISO 8601, UTC. */
  at: string
  actor: string | null
  kind: EntryKind
  /** "Rationale, Pace"; "Undid: rationale, Pace". */
  label: string
  binding: boolean
  /** Every place that it touched, each once. */
  paths: string[]
  /** Taken back later, and not made again since. */
  undone: boolean
}

function kindOf({ kind, command, paths }: HistoryRecord): EntryKind {
  if (kind !== 'do') return 'reverts'
  if (command.startsWith('item.')) return 'lists'
  if (!command.startsWith('field.')) return 'decisions'
  const field = fieldSpec(paths[0] ?? '')
  return field?.kind === 'position' || field?.kind === 'range' ? 'marks' : 'texts'
}

const REVERT_WORDS = { undo: 'Undid', redo: 'Made again' } as const

function labelOf(rows: readonly HistoryRecord[]): string {
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last) return ''
  if (first.kind !== 'do') return `${REVERT_WORDS[first.kind]}: ${first.label}`
  // The label is told from the plan before a row, so while a thing is being named only the last row knows its name.
  const onePlace = rows.every(({ paths }) => paths.join() === first.paths.join())
  const labels = new Set(rows.map(({ label }) => label))
  if (onePlace || labels.size === 1) return upperFirst(last.label)
  return `${upperFirst(first.label)} and ${labels.size - 1} more`
}

/** Rows that are undone together (H5): the group is the same and nothing else stands between. */
function belongTogether(one: HistoryRecord, next: HistoryRecord): boolean {
  return (
    next.group !== null &&
    next.group === one.group &&
    one.kind === 'do' &&
    next.kind === 'do' &&
    !one.binding &&
    !next.binding
  )
}

function entryOf(rows: readonly HistoryRecord[], number: number): HistoryEntry {
  const first = rows[0] as HistoryRecord
  const last = rows.at(-1) as HistoryRecord
  return {
    first: first.seq,
    last: last.seq,
    number,
    at: last.at,
    actor: last.actor,
    kind: kindOf(first),
    label: labelOf(rows),
    binding: first.binding,
    paths: [...new Set(rows.flatMap(({ paths }) => paths))],
    undone: false,
  }
}

/** Says of each entry whether it was taken back: an undo names the row that it took back, a redo names the undo. */
function markUndone(entries: readonly HistoryEntry[], rows: readonly HistoryRecord[]): void {
  const byFirst = new Map(entries.map((entry) => [entry.first, entry]))
  const originOf = new Map<number, number>()
  for (const { seq, kind, reverts } of rows) {
    if (kind === 'do' || reverts === null) continue
    const origin = originOf.get(reverts) ?? reverts
    originOf.set(seq, origin)
    const entry = byFirst.get(origin)
    if (entry) entry.undone = kind === 'undo'
  }
}

/**
 * The log as people read it.
 * @param rows oldest first, without gaps.
 * @returns the entries, newest first.
 */
export function entriesOf(rows: readonly HistoryRecord[]): HistoryEntry[] {
  const groups: HistoryRecord[][] = []
  for (const row of rows) {
    const current = groups.at(-1)
    const before = current?.at(-1)
    if (current && before && belongTogether(before, row)) current.push(row)
    else groups.push([row])
  }
  const entries = groups.map((group, index) => entryOf(group, index + 1))
  markUndone(entries, rows)
  return entries.reverse()
}
