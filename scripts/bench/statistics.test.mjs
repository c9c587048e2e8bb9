import { describe, expect, test } from 'vitest'
import { median, quantile, shareOf } from './statistics.mjs'

describe('statistics of samples', () => {
  test('the median is the middle one, or the mean of the two in the middle, in whatever order they come', () => {
    expect(median([10, 9, 1])).toBe(9)
    expect(median([4, 1, 3, 10])).toBe(3.5)
    expect(median([7])).toBe(7)
  })

  test('a quantile is the nearest rank, as in the textbook', () => {
    const samples = [50, 15, 40, 20, 35]
    expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => quantile(samples, share))).toEqual([15, 20, 20, 35, 50])
  })

  test('of a hundred samples the p-th quantile is the p-th one', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
    for (let percent = 1; percent <= 100; percent += 1) expect(quantile(hundred, percent / 100)).toBe(percent)
  })

  test('the samples stay as they are', () => {
    const samples = [3, 1, 2]
    quantile(samples, 0.5)
    median(samples)
    expect(samples).toEqual([3, 1, 2])
  })

  test('of no samples nothing is said', () => {
    expect(() => median([])).toThrow(RangeError)
    expect(() => quantile([], 0.5)).toThrow(RangeError)
    expect(() => shareOf([], () => true)).toThrow(RangeError)
    expect(() => quantile([1], 0)).toThrow(RangeError)
    expect(() => quantile([1], 1.1)).toThrow(RangeError)
  })

  test('a share', () => {
    expect(shareOf([1, 2, 3, 4], (sample) => sample < 4)).toBe(0.75)
  })
})
