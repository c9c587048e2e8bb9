import { describe, expect, it } from 'vitest'
import { placeAfter } from './moves'

const size = { rows: 15, columns: 7 }
const leads = (key: string, row: number, column: number, ctrl = false) => placeAfter(key, { row, column, ctrl }, size)

describe('where a key leads in the grid', () => {
  it.each([
    ['ArrowUp', 3, 3, 2, 3],
    ['ArrowUp', 0, 3, 0, 3],
    ['ArrowDown', 14, 3, 14, 3],
    ['ArrowLeft', 3, 0, 3, 0],
    ['ArrowRight', 3, 5, 3, 6],
    ['ArrowRight', 3, 6, 3, 6],
    ['Home', 3, 4, 3, 0],
    ['End', 3, 4, 3, 6],
    ['PageDown', 12, 1, 14, 1],
    ['PageUp', 7, 1, 2, 1],
  ])('K9 %s from row %i, column %i', (key, row, column, toRow, toColumn) => {
    expect(leads(key, row, column)).toEqual({ row: toRow, column: toColumn })
  })

  it.each([
    ['Home', 0, 0],
    ['End', 14, 6],
    ['ArrowUp', 0, 4],
    ['ArrowDown', 14, 4],
    ['ArrowLeft', 7, 0],
    ['ArrowRight', 7, 6],
  ])('K9 with Ctrl %s leads to the edge', (key, row, column) => {
    expect(leads(key, 7, 4, true)).toEqual({ row, column })
  })

  it('K9 any other key leads nowhere', () => {
    for (const key of ['Enter', 'a', 'Tab', ' ']) expect(leads(key, 1, 1)).toBeNull()
  })
})
