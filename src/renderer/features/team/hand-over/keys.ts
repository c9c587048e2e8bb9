import { CONFIDENCES, rangeBetween, type TensionAnswer } from '../../../../core/rounds'

/** What is asked of one tension, in order. */
export const ROWS = ['today', 'shouldBe', 'range', 'confidence', 'reason'] as const
export type Row = (typeof ROWS)[number]

/** What a key does in a row: what it answers, and the row in which it goes on; null where it does nothing. */
export interface Deed {
  change: Partial<TensionAnswer>
  goTo: Row
  /** The first end of a range, which waits for the second. */
  begun: number | null
}

function nextRow(row: Row): Row {
  return ROWS[ROWS.indexOf(row) + 1] ?? row
}

/** `begun`: the end of a range that was typed and waits for the other. */
export function deedOfKey(key: string, row: Row, begun: number | null): Deed | null {
  if (row === 'reason') return null
  if (key === 'Delete' || key === 'Backspace') return { change: { [row]: null }, goTo: row, begun: null }
  if (row === 'confidence') {
    const level = CONFIDENCES.find((word) => word.startsWith(key.toLowerCase()))
    return level && key.length === 1 ? { change: { confidence: level }, goTo: 'reason', begun: null } : null
  }
  if (!/^[1-9]$/.test(key)) return null
  const point = Number(key)
  if (row !== 'range') return { change: { [row]: point }, goTo: nextRow(row), begun: null }
  return begun === null
    ? { change: { range: { from: point, to: point } }, goTo: 'range', begun: point }
    : { change: { range: rangeBetween(begun, point) }, goTo: 'confidence', begun: null }
}
