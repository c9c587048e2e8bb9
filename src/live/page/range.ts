import type { TensionAnswer } from '../../core/rounds/answer'

type Range = TensionAnswer['range']

/**
 * What one could live with after a point was pressed. A point outside widens the range to it; one inside cuts the range
 * there, on the shorter side, so that it stays one piece.
 */
export function rangeAfter(range: Range, point: number): Range {
  if (range === null) return { from: point, to: point }
  const { from, to } = range
  if (point < from) return { from: point, to }
  if (point > to) return { from, to: point }
  if (from === to) return null
  return point - from < to - point ? { from: point + 1, to } : { from, to: point - 1 }
}
