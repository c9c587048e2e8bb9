import { expect, test } from 'vitest'
import { rangeAfter } from './range'

test('R29 what one could live with is widened by a point outside, cut by one inside, and stays one piece', () => {
  expect(rangeAfter(null, 4)).toEqual({ from: 4, to: 4 })
  expect(rangeAfter({ from: 4, to: 4 }, 4)).toBeNull()
  expect(rangeAfter({ from: 4, to: 4 }, 7)).toEqual({ from: 4, to: 7 })
  expect(rangeAfter({ from: 4, to: 7 }, 2)).toEqual({ from: 2, to: 7 })
  expect(rangeAfter({ from: 2, to: 7 }, 2)).toEqual({ from: 3, to: 7 })
  expect(rangeAfter({ from: 2, to: 7 }, 7)).toEqual({ from: 2, to: 6 })
  expect(rangeAfter({ from: 2, to: 7 }, 3)).toEqual({ from: 4, to: 7 })
  expect(rangeAfter({ from: 2, to: 7 }, 6)).toEqual({ from: 2, to: 5 })
})
