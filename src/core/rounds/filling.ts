import type { PositionRange } from '../plan/schema'
import { type AnswerSheet, isAnswered, type TensionAnswer } from './answer'
import type { Confidence } from './values'

// How an answer comes about, by hand or by keys: the same on the laptop that is passed on and for forms of paper.

export const CONFIDENCE_WORDS: Record<Confidence, string> = { low: 'Low', medium: 'Medium', high: 'High' }

export function blankAnswer(): TensionAnswer {
  return { today: null, shouldBe: null, range: null, confidence: null, reason: '' }
}

export function answerTo(sheet: AnswerSheet, tension: string): TensionAnswer {
  return sheet[tension] ?? blankAnswer()
}

/** How many of these tensions the sheet answers. */
export function answeredCount(sheet: AnswerSheet, tensions: readonly string[]): number {
  return tensions.filter((tension) => isAnswered(answerTo(sheet, tension))).length
}

/** A range of the two points that were named, whichever came first. */
export function rangeBetween(one: number, other: number): PositionRange {
  return { from: Math.min(one, other), to: Math.max(one, other) }
}

/**
 * A range after one of the nine points was pressed: a point outside stretches it, one within brings the nearer end to
 * it, an end takes itself off; the last point off leaves none.
 */
export function rangeWith(range: PositionRange | null, point: number): PositionRange | null {
  if (range === null) return { from: point, to: point }
  const { from, to } = range
  if (point < from || point > to) return rangeBetween(Math.min(from, point), Math.max(to, point))
  if (from === to) return null
  if (point === from) return { from: from + 1, to }
  if (point === to) return { from, to: to - 1 }
  return point - from < to - point ? { from: point, to } : { from, to: point }
}
