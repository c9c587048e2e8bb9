import { expect, test } from 'vitest'
import { qrPath } from './qr'

const MASKS: ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_row, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
]

/** Reads a code of version 2 or 3 and correction M, whose data stand in one block, by ISO/IEC 18004 alone. */
function read(drawn: { size: number; path: string }): string {
  const size = drawn.size - 8
  const dark = new Set(
    [...drawn.path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${Number(y) - 4},${Number(x) - 4}`),
  )
  const isDark = (row: number, column: number) => dark.has(`${row},${column}`)
  const format = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => Number(isDark(8, column)))
  const mask = MASKS[((format[2] ?? 0) * 4 + (format[3] ?? 0) * 2 + (format[4] ?? 0)) ^ 0b101]
  const isFunction = (row: number, column: number) =>
    (row < 9 && (column < 9 || column >= size - 8)) ||
    (row >= size - 8 && column < 9) ||
    row === 6 ||
    column === 6 ||
    (Math.abs(row - size + 7) <= 2 && Math.abs(column - size + 7) <= 2)
  const bits: number[] = []
  let upwards = true
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < size; step += 1) {
      const row = upwards ? size - 1 - step : step
      for (const column of [right, right - 1]) {
        if (!isFunction(row, column)) bits.push(Number(isDark(row, column)) ^ Number(mask?.(row, column) ?? false))
      }
    }
    upwards = !upwards
  }
  const number = (from: number, length: number) => Number.parseInt(bits.slice(from, from + length).join(''), 2)
  expect(number(0, 4), 'the mode of bytes').toBe(4)
  const bytes = Array.from({ length: number(4, 8) }, (_, place) => number(12 + 8 * place, 8))
  return String.fromCharCode(...bytes)
}

test('R29 the code on the screen says the address with the join code', () => {
  for (const url of [
    'http://192.168.178.120:4747/#K7M2PQ',
    'http://10.0.0.5:4747/#222222',
    'http://172.16.254.200:65535/#ZZZZZZ',
  ]) {
    expect(read(qrPath(url))).toBe(url)
  }
})
