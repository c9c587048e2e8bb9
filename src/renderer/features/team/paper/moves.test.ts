import { expect, test } from 'vitest'
import { moveOfKey, type Place } from './moves'

const at = (row: number, cell: Place['cell']): Place => ({ row, cell })

test.each([
  ['3', at(0, 'today'), '3', at(0, 'shouldBe')],
  ['5', at(0, 'from'), '5', at(0, 'to')],
  ['m', at(0, 'confidence'), 'M', at(1, 'today')],
  ['h', at(6, 'confidence'), 'H', 'keep'],
  [' ', at(2, 'shouldBe'), '', at(2, 'from')],
  ['Enter', at(2, 'from'), undefined, at(3, 'today')],
  ['Enter', at(6, 'reason'), undefined, 'keep'],
  ['r', at(2, 'today'), undefined, at(2, 'reason')],
  ['ArrowUp', at(0, 'to'), undefined, 'who'],
  ['ArrowLeft', at(3, 'shouldBe'), undefined, at(3, 'today')],
  ['Backspace', at(3, 'to'), '', null],
] as const)('R37 %s in %o types %s and leads to %o', (key, place, typed, goal) => {
  expect(moveOfKey(key, place, 7)).toEqual(typed === undefined ? { goal } : { typed, goal })
})

test('R37 what does not fit stays in its box to be seen, and a reason takes every sign', () => {
  expect(moveOfKey('0', at(0, 'today'), 7)).toBeNull()
  expect(moveOfKey('7', at(0, 'confidence'), 7)).toBeNull()
  for (const key of ['r', ' ', '5', 'ArrowLeft']) expect(moveOfKey(key, at(0, 'reason'), 7), key).toBeNull()
})
