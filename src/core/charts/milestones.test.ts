import { describe, expect, test } from 'vitest'
import { wayToGoal } from '../analysis/milestones'
import type { Objective } from '../plan'
import type { Mark } from './marks'
import { estimateWidth, SERIF_RATIO } from './measure'
import { layoutWay } from './milestones'

const today = '2026-11-22'
const WIDTHS = [280, 420, 640]

function objective(dates: (string | null)[], fields: Partial<Objective> = {}, text = 'eight schools begun'): Objective {
  const byId = Object.fromEntries(dates.map((date, index) => [`m${index}`, { text: `${index + 1}: ${text}`, date }]))
  return {
    name: 'Ready for algebra',
    population: '',
    measure: '',
    baseline: '31% (spring 2026)',
    target: '46%',
    date: '2030-06-14',
    milestones: { byId, order: Object.keys(byId) },
    ...fields,
  }
}

const layout = (of: Objective, width = 420) => layoutWay(wayToGoal(of, today), { width, name: of.name })

type TextMark = Extract<Mark, { kind: 'text' }>
const textsOf = (marks: Mark[]) => marks.filter((mark): mark is TextMark => mark.kind === 'text')
const linesOf = (marks: Mark[]) => marks.filter((mark) => mark.kind === 'line')

function overlapping(marks: Mark[], width: number): string[] {
  const boxes = textsOf(marks)
    .map(({ text, x, y, size, face }) => ({
      text,
      top: y - size * 0.8,
      bottom: y + size * 0.2,
      right: x + estimateWidth(text, face === 'serif' ? size * SERIF_RATIO : size),
    }))
    .sort((one, other) => one.top - other.top)
  return boxes
    .filter(({ top, right }, index) => right > width + 0.5 || (index > 0 && top < (boxes[index - 1]?.bottom ?? 0)))
    .map(({ text }) => text)
}

const manyDays = (count: number, year = 2027) =>
  Array.from({ length: count }, (_, index) => `${year}-${String(1 + (index % 12)).padStart(2, '0')}-15`)

const cases: [string, Objective][] = [
  ['no milestone', objective([])],
  ['one', objective(['2028-06-16'])],
  ['a few', objective(['2027-06-18', '2028-06-16', '2029-06-15'])],
  ['a hundred in one year', objective(manyDays(100))],
  ['a hundred without a day', objective(Array.from({ length: 100 }, () => null))],
  ['all on the day of the goal, which is today', objective([today, today, today], { date: today })],
  ['the first year and the last', objective(['0001-01-01', '9999-12-31', '2027-01-01'], { date: '9999-12-31' })],
  ['after the goal, before today, without a day', objective(['2031-01-01', '2020-01-01', null, '2028-01-01'])],
  ['no goal day', objective(['2027-01-01', '2025-01-01'], { date: null })],
  ['a goal that has passed', objective(['2025-01-01', '2027-01-01'], { date: '2026-01-01' })],
  ['texts of 300 characters', objective(['2027-01-01', '2027-01-02', null], {}, 'many words of one step '.repeat(13))],
  [
    '300 characters without a space',
    objective(['2027-01-01', '2027-01-02'], { target: 'W'.repeat(300) }, 'x'.repeat(298)),
  ],
  ['Chinese and Hebrew', objective(['2027-01-01'], { target: '漢字'.repeat(150) }, 'שלום עולם '.repeat(29))],
  ['nothing written', objective([null, '2027-01-01'], { target: '', name: '', baseline: '' }, '')],
]

describe('the line of an objective', () => {
  test.each(cases)('O9 lays no words over others and none beyond its edge: %s', (_name, of) => {
    for (const width of WIDTHS) {
      const { marks, height, steps } = layout(of, width)
      expect(overlapping(marks, width)).toEqual([])
      expect(steps).toHaveLength(of.milestones.order.length + 2)
      for (const [index, step] of steps.entries()) {
        const above = steps[index - 1]
        expect(step.top).toBeGreaterThanOrEqual(above ? above.top + above.height : 0)
        expect(step.top + step.height).toBeLessThanOrEqual(height)
      }
    }
  })

  test('O9 draws a year longer than a month where the words leave room', () => {
    const { steps } = layout(objective(['2029-06-14', '2029-05-14'], { date: '2030-06-14' }))
    const [goal, year, month] = steps.map(({ top }) => top)
    expect((year ?? 0) - (goal ?? 0)).toBeGreaterThan(1.3 * ((month ?? 0) - (year ?? 0)))
  })

  test('O10 the line is whole from the goal to today and dashed beyond it', () => {
    const dashes = (of: Objective) => linesOf(layout(of).marks).map((mark) => 'dash' in mark && mark.dash !== undefined)
    expect(dashes(objective(['2028-01-01', '2026-01-01']))).toEqual([false, false, true])
    expect(dashes(objective(['2028-01-01'], { date: null }))).toEqual([true, false])
    expect(dashes(objective([], { date: '2026-01-01' }))).toEqual([true])
  })

  test('O10 what has no day is a dashed ring off the line, under words that say so', () => {
    const { marks } = layout(objective([null]))
    expect(textsOf(marks).map(({ text }) => text)).toContain('No date yet')
    expect(marks.filter((mark) => mark.kind === 'circle' && mark.dash)).toHaveLength(1)
    expect(linesOf(marks)).toHaveLength(1)
  })

  test('O10 has no colour of a pole: colour means a side', () => {
    for (const [, of] of cases) {
      for (const mark of layout(of).marks) {
        expect(['a', 'b']).not.toContain('fill' in mark ? mark.fill : null)
        expect(['a', 'b']).not.toContain('stroke' in mark ? mark.stroke : null)
      }
    }
  })

  test('O11 says the same facts in words', () => {
    const { title, steps } = layout(objective(['2029-06-15', '2031-01-01', null]))
    expect(title).toBe('Ready for algebra: from the goal back to today')
    expect(steps.map(({ text }) => text)).toEqual([
      'The goal: 46%. Jun 14, 2030, in 3 years and 7 months',
      '1: eight schools begun. Jun 15, 2029, 12 months before the goal',
      'Today, Nov 22, 2026: 31% (spring 2026)',
      '2: eight schools begun. Jan 1, 2031, 7 months after the goal',
      '3: eight schools begun. No date set',
    ])
  })
})
