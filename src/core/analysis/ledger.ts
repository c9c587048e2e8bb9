import { positionWords } from '../charts'
import { type Side, sideOf } from '../content/lookup'
import type { TensionContent } from '../content/schema'
import { fieldSpec, itemsOf } from '../plan/paths'
import type { Decision, Part } from '../plan/schema'
import { numberWord } from './overview-sentence'

/**
 * The ledger: the parts of one tension seen as a board. It is the same record as the list of parts; where a part
 * stands on the board is its should-be mark and nothing else.
 */

/** A column of the board: a side, the middle point between them, or what has no position yet. */
export type LedgerColumn = Side | 'unplaced'

/** The columns that are points of the scale, from left to right. */
export const SCALE_COLUMNS = ['a', 'middle', 'b'] as const satisfies readonly Side[]

/** The order in which the board is read: what is still to be placed comes first. */
const READING_ORDER: readonly LedgerColumn[] = ['unplaced', ...SCALE_COLUMNS]

export type LedgerPart = Part & { id: string }

/** The column of a part. Unanswered is a column of its own, never the middle. */
export function ledgerColumn({ shouldBe }: Pick<Part, 'shouldBe'>): LedgerColumn {
  return shouldBe === null ? 'unplaced' : sideOf(shouldBe)
}

/** The parts by column; within one by position, and at the same position as they stand in the list. */
export function ledgerColumns({ parts }: Pick<Decision, 'parts'>): Record<LedgerColumn, LedgerPart[]> {
  const columns: Record<LedgerColumn, LedgerPart[]> = { unplaced: [], a: [], middle: [], b: [] }
  for (const part of itemsOf(parts)) columns[ledgerColumn(part)].push(part)
  for (const column of SCALE_COLUMNS) columns[column].sort((one, other) => (one.shouldBe ?? 0) - (other.shouldBe ?? 0))
  return columns
}

/** All parts in the order in which the board is read. */
export function ledgerOrder(columns: Record<LedgerColumn, LedgerPart[]>): LedgerPart[] {
  return READING_ORDER.flatMap((column) => columns[column])
}

/** The head of a column: the pole's own name, and in the middle the word for its point. */
export function columnName({ poles, points }: TensionContent, column: LedgerColumn): string {
  if (column === 'unplaced') return 'Not placed'
  return column === 'middle' ? (points.words[4] ?? '') : poles[column].name
}

const emptyWords = (field: keyof Part) => fieldSpec(`tensions/*/parts/*/${field}`)?.empty ?? ''

export function partName({ name }: Pick<Part, 'name'>): string {
  return name.trim() || emptyWords('name')
}

export function deciderWords({ decider }: Pick<Part, 'decider'>): string {
  return decider.trim() || emptyWords('decider')
}

/** "Today 7: mostly schools", "As today", or that it was not answered. */
export function todayWords(tension: TensionContent, { today, shouldBe }: Pick<Part, 'today' | 'shouldBe'>): string {
  if (today === null) return 'Today not answered'
  return today === shouldBe ? 'As today' : `Today ${positionWords(tension, today, '')}`
}

/** Where a part stands, in words for whoever does not see the board: "2: almost all central. Today 7: mostly schools." */
export function placeWords(tension: TensionContent, part: Pick<Part, 'today' | 'shouldBe'>): string {
  return `${positionWords(tension, part.shouldBe, columnName(tension, 'unplaced'))}. ${todayWords(tension, part)}.`
}

/** The names that the content offers for parts, but for those that the plan has. */
export function suggestedParts({ parts: { names } }: TensionContent, { parts }: Pick<Decision, 'parts'>): string[] {
  const plain = (name: string) => name.trim().toLocaleLowerCase('en-US')
  const present = new Set(itemsOf(parts).map(({ name }) => plain(name)))
  return names.filter((name) => !present.has(plain(name)))
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * How many parts stand where, and how many nobody decides: "Three parts: one towards centralized, two evenly shared.
 * One has nobody named to decide it."
 */
export function ledgerLead(tension: TensionContent, decision: Pick<Decision, 'parts'>): string {
  const columns = ledgerColumns(decision)
  const all = ledgerOrder(columns)
  if (all.length === 0) return 'No part has been named yet.'
  const words: Record<LedgerColumn, string> = {
    a: `towards ${tension.poles.a.inSentence}`,
    middle: columnName(tension, 'middle').toLowerCase(),
    b: `towards ${tension.poles.b.inSentence}`,
    unplaced: columnName(tension, 'unplaced').toLowerCase(),
  }
  const counts = [...SCALE_COLUMNS, 'unplaced' as const]
    .filter((column) => columns[column].length > 0)
    .map((column) => `${numberWord(columns[column].length)} ${words[column]}`)
  const parts = all.length === 1 ? 'One part' : `${capitalize(numberWord(all.length))} parts`
  return `${parts}: ${counts.join(', ')}.${undecidedWords(all)}`
}

function undecidedWords(parts: readonly LedgerPart[]): string {
  const nobody = parts.filter(({ decider }) => decider.trim() === '').length
  if (nobody === 0) return ''
  if (nobody === 1) return ' One has nobody named to decide it.'
  return ` ${capitalize(numberWord(nobody))} have nobody named to decide them.`
}
