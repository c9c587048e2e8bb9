import { type FieldKind, lengthLimit } from '../../../core/plan'
import { cleanTyped, formatDay } from '../../../core/text'
import type { Reading } from '../../store'

type TextKind = 'line' | 'text'

function limitOf(kind: FieldKind): number {
  return lengthLimit(kind) ?? Number.POSITIVE_INFINITY
}

function inDigits(count: number): string {
  return count.toLocaleString('en-US')
}

/** How many characters a text has beyond what a field of its kind holds; 0 where it fits. */
export function excess(text: string, kind: TextKind): number {
  const limit = limitOf(kind)
  // Cleaning only shortens, so that most texts need not be cleaned to be measured.
  return text.length <= limit ? 0 : Math.max(0, cleanTyped(text, kind).length - limit)
}

export function tooLongWords(kind: TextKind): string {
  return `This is longer than the ${inDigits(limitOf(kind))} characters that the field holds. It stays here, and is saved once it is shorter.`
}

export function excessWords(count: number): string {
  return `${inDigits(count)} ${count === 1 ? 'character' : 'characters'} too many.`
}

/** Why a paste is refused, or null where there is room for it. `free` is what the field can still take. */
export function pasteProblem(length: number, free: number, limit: number): string | null {
  if (length <= free) return null
  const holds =
    free === limit
      ? `the field holds ${inDigits(limit)}`
      : `the field, which holds ${inDigits(limit)}, has room for ${inDigits(Math.max(0, free))}`
  return `Not pasted: the text has ${inDigits(length)} characters, and ${holds}. It is still on the clipboard.`
}

/** A number as people type it: "120,000", "$5", "12.5%". */
export function asNumber(text: string): Reading {
  const bare = text.replace(/[\s,$%]/g, '').replace(/^[−–]/, '-')
  if (bare === '') return { value: null }
  const value = Number(bare)
  return Number.isFinite(value) ? { value } : { problem: 'This is not a number. Use digits, such as 120,000.' }
}

/** What a field of text sends: what was typed, or why it waits. */
export const READERS: Record<TextKind, (text: string) => Reading> = {
  line: (text) => (excess(text, 'line') > 0 ? { problem: tooLongWords('line') } : { value: text }),
  text: (text) => (excess(text, 'text') > 0 ? { problem: tooLongWords('text') } : { value: text }),
}

/** A year of fewer than four digits is one that is still being typed, or a slip such as 0227. */
export function asDay(text: string): Reading {
  const year = Number(text.split('-')[0])
  if (text === '' || year >= 1000) return { value: text === '' ? null : text }
  return { problem: `This is the year ${year}. Type all four digits, such as 2027.` }
}

/** What is said of a date of which only a part is typed. `saved` is the day that the plan has, or an empty text. */
export function unfinishedDayWords(saved: string): string {
  return saved === '' ? 'Not complete, so no date is saved yet.' : `Not complete. Saved is still ${formatDay(saved)}.`
}
