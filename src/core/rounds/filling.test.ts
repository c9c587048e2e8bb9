import { expect, test } from 'vitest'
import { freshPlan, run } from '../../../tests/support/plans'
import { bundledContent } from '../content'
import {
  CODE_LENGTH,
  codeFrom,
  EMPTY_ROW,
  openRound,
  ownerOfForm,
  paperProblems,
  rangeWith,
  readCode,
  sheetOfForm,
  spacedCode,
} from '.'

const [first = '', second = ''] = bundledContent.tensions.map(({ id }) => id)

test('R33 a range is stretched by what lies outside it, and an end takes itself off', () => {
  const presses = (...points: number[]) => points.reduce(rangeWith, null as ReturnType<typeof rangeWith>)
  expect(presses(4)).toEqual({ from: 4, to: 4 })
  expect(presses(4, 4)).toBeNull()
  expect(presses(4, 7)).toEqual({ from: 4, to: 7 })
  expect(presses(7, 4, 2)).toEqual({ from: 2, to: 7 })
  expect(presses(2, 7, 7)).toEqual({ from: 2, to: 6 })
  expect(presses(2, 7, 3)).toEqual({ from: 3, to: 7 })
  expect(presses(2, 7, 6)).toEqual({ from: 2, to: 6 })
})

test('R34 a code is read however it is typed, and what is none is refused', () => {
  const code = codeFrom(Uint8Array.from({ length: CODE_LENGTH }, (_, place) => place * 29))
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/)
  expect(readCode(spacedCode(code).toLowerCase())).toBe(code)
  expect(readCode(` ${code.slice(0, 4)}-${code.slice(4)} `)).toBe(code)
  for (const typed of ['', 'ABCD', 'ABCD 234', 'ABCD 23450', 'ABCD 2340', 'ABCD 234O', 'ABCD 234é']) {
    expect(readCode(typed), typed).toBeNull()
  }
})

test('R35 a form is read as it is typed; what does not fit is said at its cell', () => {
  const row = { ...EMPTY_ROW, today: '3', shouldBe: '7', from: '8', to: '5', confidence: 'M', reason: ' Because ' }
  expect(paperProblems(row)).toEqual({})
  expect(sheetOfForm({ who: '', rows: { [first]: row, [second]: EMPTY_ROW } })).toEqual({
    [first]: { today: 3, shouldBe: 7, range: { from: 5, to: 8 }, confidence: 'medium', reason: 'Because' },
  })
  const bad = { ...EMPTY_ROW, today: '0', shouldBe: 'x', from: '4', confidence: 'q' }
  expect(Object.keys(paperProblems(bad))).toEqual(['today', 'shouldBe', 'confidence', 'to'])
  expect(Object.keys(paperProblems({ ...EMPTY_ROW, to: '4' }))).toEqual(['from'])
})

test('R36 a form belongs to the person on it where names are shown, else to its code or to nobody', () => {
  let plan = freshPlan()
  for (const [id, name] of [
    ['p1', 'Ana'],
    ['p2', 'Ben'],
    ['p3', 'Cem'],
    ['p4', 'cem'],
  ] as const) {
    plan = run(plan, 'item.add', { list: 'people', id, values: { name } })
  }
  const opened = (showing: string) => {
    const open = run(plan, 'round.open', { id: 'r1', tensions: [first], showing, on: '2026-11-23' })
    const round = openRound(open)
    if (!round) throw new Error('no round')
    const seats = [{ person: 'p2', state: 'answered' as const }]
    const standing = { round: 'r1', asked: 4, answered: 1, seats, unnamed: 0 }
    return (who: string) => ownerOfForm(open, round, standing, who)
  }
  expect(opened('names')(' ANA ')).toEqual({ person: 'p1', code: null })
  for (const [who, words] of [
    ['', 'needs the name'],
    ['Eve', 'not on the list'],
    ['Cem', 'more than once'],
    ['Ben', 'already arrived'],
  ] as const) {
    expect(opened('names')(who)).toEqual({ problem: expect.stringContaining(words) })
  }
  expect(opened('roles')('')).toEqual({ person: null, code: null })
  expect(opened('nothing')('abcd 2345')).toEqual({ person: null, code: 'ABCD2345' })
  expect(opened('nothing')('Ana')).toEqual({ problem: expect.stringContaining('eight letters') })
})
