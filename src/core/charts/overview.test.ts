import { describe, expect, it } from 'vitest'
import { runCommand } from '../commands'
import { bundledContent } from '../content'
import { emptyPlan, type Plan } from '../plan'
import { buildSample } from '../sample'
import type { Mark } from './marks'
import { layoutOverview, OVERVIEW_FRAMES } from './overview'

const nothing = emptyPlan(bundledContent, { id: 'p', createdAt: '2026-11-22T10:00:00Z', title: 'Plan', sample: false })
const ids = bundledContent.tensions.map(({ id }) => id)

function mark(plan: Plan, index: number, field: 'today' | 'shouldBe', value: number): Plan {
  return runCommand(
    plan,
    { type: 'field.set', args: { path: `tensions/${ids[index]}/${field}`, value } },
    bundledContent,
  ).plan
}

function layout(plan: Plan, frame: keyof typeof OVERVIEW_FRAMES = 'wide') {
  return layoutOverview(plan, bundledContent, OVERVIEW_FRAMES[frame])
}

const texts = (marks: readonly Mark[]) => marks.flatMap((one) => (one.kind === 'text' ? [one.text] : []))
const discs = (marks: readonly Mark[]) => marks.filter((one) => one.kind === 'circle' && one.radius === 15)
const strands = (marks: readonly Mark[]) =>
  marks.filter((one) => one.kind === 'path' && one.stroke === 'thread').map((one) => (one.kind === 'path' ? one.d : ''))

describe('the picture of the seven tensions', () => {
  it('shows an unanswered mark as words off the track, never as a disc', () => {
    const { marks } = layout(nothing)
    expect(discs(marks)).toEqual([])
    expect(texts(marks).filter((text) => text === 'Should be: not answered')).toHaveLength(7)
    expect(strands(marks)).toEqual([])
  })

  it('puts a disc at its point with its number, in the colour of its side and ink in the middle', () => {
    const plan = mark(mark(mark(nothing, 0, 'shouldBe', 1), 1, 'shouldBe', 5), 2, 'shouldBe', 9)
    const { marks } = layout(plan)
    const drawn = discs(marks).map((one) => (one.kind === 'circle' ? [one.x, one.fill] : []))
    const [titles, pole, field] = OVERVIEW_FRAMES.wide.columns
    expect(drawn).toEqual([
      [titles + pole + 24, 'a'],
      [titles + pole + field / 2, 'ink'],
      [titles + pole + field - 24, 'b'],
    ])
    expect(texts(marks)).toEqual(expect.arrayContaining(['1', '5', '9']))
  })

  it('joins neighbouring discs with one thread and breaks it where a mark is missing', () => {
    let plan = nothing
    for (const index of [0, 1, 3, 4, 5, 6]) plan = mark(plan, index, 'shouldBe', 4)
    expect(strands(layout(plan).marks)).toHaveLength(2)
    expect(strands(layout(mark(plan, 2, 'shouldBe', 4)).marks)).toHaveLength(1)
  })

  it('draws an arrow towards should-be, and none where nothing moves', () => {
    const arrows = (plan: Plan) => layout(plan).marks.filter((one) => one.kind === 'line' && one.strokeWidth === 2.5)
    for (const [today, shouldBe] of [
      [8, 2],
      [2, 8],
    ] as const) {
      const plan = mark(mark(nothing, 0, 'today', today), 0, 'shouldBe', shouldBe)
      const [arrow] = arrows(plan)
      const [disc] = discs(layout(plan).marks)
      if (arrow?.kind !== 'line' || disc?.kind !== 'circle') throw new Error('no arrow or no disc')
      // It ends beside the disc, on the side that it comes from.
      expect(Math.sign(arrow.x2 - arrow.x1)).toBe(Math.sign(shouldBe - today))
      expect(Math.sign(disc.x - arrow.x2)).toBe(Math.sign(shouldBe - today))
    }
    expect(arrows(mark(mark(nothing, 0, 'today', 4), 0, 'shouldBe', 4))).toEqual([])
    expect(arrows(mark(nothing, 0, 'today', 4))).toEqual([])
  })

  it('lays the range and track behind the thread, and the thread behind the discs', () => {
    const { marks } = layout(buildSample(bundledContent))
    const first = (test: (one: Mark) => boolean) => marks.findIndex(test)
    const range = first((one) => one.kind === 'rect' && one.fill === 'wash')
    const thread = first((one) => one.kind === 'path' && one.stroke === 'thread')
    const disc = first((one) => one.kind === 'circle' && one.radius === 15)
    expect(range).toBeGreaterThan(-1)
    expect(range).toBeLessThan(thread)
    expect(thread).toBeLessThan(disc)
  })

  it('keeps every mark within the picture, in every frame, with long names too', () => {
    const long = 'Superintendent Wilhelmina Featherstonehaugh-Montgomery of the Department of Everything'
    let plan = buildSample(bundledContent)
    for (const id of ids) {
      plan = runCommand(
        plan,
        { type: 'field.set', args: { path: `tensions/${id}/decider`, value: long } },
        bundledContent,
      ).plan
    }
    for (const frame of ['wide', 'narrow', 'document'] as const) {
      const { marks, width, height } = layout(plan, frame)
      for (const one of marks) {
        if (one.kind !== 'text') continue
        expect(one.x).toBeGreaterThanOrEqual(0)
        expect(one.x).toBeLessThanOrEqual(width)
        expect(one.y).toBeLessThanOrEqual(height)
        expect(one.text.length).toBeLessThan(60)
      }
    }
  })

  it('tells the same facts in words and as a table', () => {
    const { rows, table, description } = layout(buildSample(bundledContent))
    expect(rows).toHaveLength(7)
    expect(table.rows).toHaveLength(7)
    for (const row of rows) expect(description).toContain(row.text)
    expect(table.rows[0]?.slice(1, 3)).toEqual(['7: mostly schools', '4: leans central'])
  })
})
