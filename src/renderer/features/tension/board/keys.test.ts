import { describe, expect, it, vi } from 'vitest'

vi.stubGlobal('window', {})
const { deedOfKey } = await import('./keys')

describe('B5 what a key does to a part on the board', () => {
  it.each([
    ['ArrowLeft', 3, 2],
    ['ArrowLeft', 1, 1],
    ['ArrowRight', 4, 5],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', null, 4],
    ['ArrowRight', null, 6],
    ['Home', 8, 1],
    ['End', 2, 9],
    ['PageUp', 2, 4],
    ['Delete', 7, null],
    ['Backspace', 7, null],
    [' ', null, 5],
  ])('B5 %s on a part at %s places it at %s', (key, from, at) => {
    expect(deedOfKey(key, from)).toEqual({ kind: 'place', at })
  })

  it('B5 up and down lead to its neighbours, and never move it', () => {
    expect(deedOfKey('ArrowUp', 3)).toEqual({ kind: 'go', by: -1 })
    expect(deedOfKey('ArrowDown', null)).toEqual({ kind: 'go', by: 1 })
  })

  it('B5 Enter opens a part, placed or not; any other key is left alone', () => {
    for (const shouldBe of [null, 4]) expect(deedOfKey('Enter', shouldBe)).toEqual({ kind: 'open' })
    expect(deedOfKey(' ', 4)).toEqual({ kind: 'open' })
    for (const key of ['Tab', 'a', 'Escape']) expect(deedOfKey(key, 4)).toBeNull()
  })
})
