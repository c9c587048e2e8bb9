import { expect, it } from 'vitest'
import { placeAfterKey } from './moves'

const size = { rows: 12, columns: 6 }

it.each([
  ['ArrowUp', 0, 1, false, 0, 1],
  ['ArrowDown', 11, 1, false, 11, 1],
  ['ArrowDown', 3, 1, true, 11, 1],
  ['ArrowLeft', 3, 0, false, 3, 0],
  ['ArrowRight', 3, 2, false, 3, 3],
  ['Home', 3, 4, false, 3, 0],
  ['End', 3, 4, true, 11, 5],
  ['PageUp', 4, 2, false, 0, 2],
])('P12 %s from row %i, column %i (Ctrl: %s) leads to row %i, column %i', (key, row, column, ctrl, toRow, toColumn) => {
  expect(placeAfterKey(key, { row, column }, size, ctrl)).toEqual({ row: toRow, column: toColumn })
})

it('P12 other keys lead nowhere', () => {
  expect(placeAfterKey('7', { row: 0, column: 1 }, size)).toBeNull()
})
