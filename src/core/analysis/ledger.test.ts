import { describe, expect, it } from 'vitest'
import { firstTension, freshPlan, run } from '../../../tests/support/plans'
import { bundledContent as content, tensionById } from '../content'
import type { Decision, Plan, Position } from '../plan'
import {
  columnName,
  ledgerColumn,
  ledgerColumns,
  ledgerLead,
  ledgerOrder,
  placeWords,
  suggestedParts,
  todayWords,
} from './ledger'

const tension = tensionById(content, firstTension)

interface Named {
  name: string
  shouldBe?: Position | null
  decider?: string
}

function withParts(parts: readonly Named[]): Plan {
  return parts.reduce<Plan>(
    (plan, values, index) =>
      run(plan, 'item.add', { list: `tensions/${firstTension}/parts`, id: `p${index}`, values: { ...values } }),
    freshPlan(),
  )
}

const decisionOf = (parts: readonly Named[]) => withParts(parts).tensions[firstTension] as Decision
const at = (shouldBe: Position | null) => ({ name: `at ${shouldBe}`, shouldBe })

describe('the parts of a tension as a board', () => {
  it.each([
    [1, 'a'],
    [4, 'a'],
    [5, 'middle'],
    [6, 'b'],
    [9, 'b'],
    [null, 'unplaced'],
  ] as const)('B1 a part that should be at %s stands in column %s', (shouldBe, column) => {
    expect(ledgerColumn({ shouldBe })).toBe(column)
  })

  it('B1 within a column parts stand by position, and at one position as in the list', () => {
    const columns = ledgerColumns(
      decisionOf([at(4), { name: 'second', shouldBe: 2 }, at(1), { name: 'third', shouldBe: 2 }]),
    )
    expect(columns.a.map(({ name }) => name)).toEqual(['at 1', 'second', 'third', 'at 4'])
  })

  it('B1 the board is read from what is not placed to the second side, and holds every part once', () => {
    const order = ledgerOrder(ledgerColumns(decisionOf([at(9), at(5), at(null), at(1)])))
    expect(order.map(({ name }) => name)).toEqual(['at null', 'at 1', 'at 5', 'at 9'])
  })

  it('B2 columns are headed by the words of the content', () => {
    const { poles, points } = tension
    expect((['a', 'middle', 'b'] as const).map((column) => columnName(tension, column))).toEqual([
      poles.a.name,
      points.words[4],
      poles.b.name,
    ])
  })

  it('B3 a part says where it should stand and where it stands today', () => {
    const word = (point: number) => (tension.points.words[point - 1] ?? '').toLowerCase()
    expect(placeWords(tension, { today: 7, shouldBe: 2 })).toBe(`2: ${word(2)}. Today 7: ${word(7)}.`)
    expect(placeWords(tension, { today: null, shouldBe: null })).toBe('Not placed. Today not answered.')
    expect(todayWords(tension, { today: 3, shouldBe: 3 })).toBe('As today')
  })

  it('B4 names are suggested until the plan has them, however they are written', () => {
    const [first = '', second = '', ...others] = tension.parts.names
    const decision = decisionOf([{ name: ` ${first.toUpperCase()} ` }, { name: second }])
    expect(suggestedParts(tension, decision)).toEqual(others)
    expect(suggestedParts(tension, decisionOf([]))).toEqual(tension.parts.names)
  })

  it('B4 a plan has no part that nobody added', () => {
    for (const { parts } of Object.values(freshPlan().tensions)) expect(parts.order).toEqual([])
  })

  it('B7 one sentence counts the parts by column, and those that nobody decides', () => {
    const named = (shouldBe: Position | null) => ({ ...at(shouldBe), decider: 'R. Kowal' })
    const { a, b } = tension.poles
    const middle = (tension.points.words[4] ?? '').toLowerCase()
    expect(ledgerLead(tension, decisionOf([named(1), named(2), named(5), at(8), at(null)]))).toBe(
      `Five parts: two towards ${a.inSentence}, one ${middle}, one towards ${b.inSentence}, one not placed. Two have nobody named to decide them.`,
    )
    expect(ledgerLead(tension, decisionOf([at(5)]))).toBe(`One part: one ${middle}. One has nobody named to decide it.`)
    expect(ledgerLead(tension, decisionOf([named(9)]))).toBe(`One part: one towards ${b.inSentence}.`)
    expect(ledgerLead(tension, decisionOf([]))).toBe('No part has been named yet.')
  })
})
