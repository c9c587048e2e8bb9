import { describe, expect, it } from 'vitest'
import { freshPlan, run } from '../../../tests/support/plans'
import { bundledContent } from '../content'
import { type Plan, valueAt } from '../plan'
import { buildSample } from '../sample'
import { openPoints } from './open-points'

const today = '2026-11-22'
const sample = buildSample(bundledContent)
const points = (plan: Plan) =>
  openPoints(plan, bundledContent, today).flatMap(({ kind, places }) =>
    places.flatMap(({ name, points: own }) => own.map((point) => ({ kind, place: name, ...point }))),
  )
const [first] = bundledContent.tensions
if (!first) throw new Error('there are tensions')

describe('what to look at before an export', () => {
  it('X53 names each thing once, with the field in which it is settled', () => {
    for (const plan of [sample, freshPlan('')]) {
      const paths = points(plan).map(({ path }) => path)
      expect(paths.length).toBeGreaterThan(5)
      expect(new Set(paths).size).toBe(paths.length)
      for (const path of paths.filter((one) => !one.startsWith('promptResponses')))
        expect(valueAt(plan, path), path).toBeDefined()
    }
  })

  it('X53 an unanswered tension is undecided and not empty as well; it goes when it is decided', () => {
    const path = `tensions/${first.id}/shouldBe`
    const of = (plan: Plan) => points(plan).filter((point) => point.path === path)
    const empty = freshPlan('')
    expect(of(empty)).toEqual([{ kind: 'undecided', place: first.title, path, label: 'Not decided' }])
    const leaning = run(empty, 'field.set', { path, value: 3 })
    expect(of(leaning)).toMatchObject([{ kind: 'undecided', label: 'Leaning, not decided' }])
    const reasoned = run(leaning, 'field.set', { path: `tensions/${first.id}/rationale`, value: 'Because.' })
    const decided = run(reasoned, 'tension.setStatus', { tension: first.id, status: 'decided', on: today })
    expect(of(decided)).toEqual([])
  })

  it('X53 a decision that cites nothing, and a claim without support, lack evidence until they have it', () => {
    const list = `tensions/${first.id}/evidence`
    const bare = (plan: Plan) =>
      points(plan)
        .filter(({ kind, path }) => kind === 'withoutEvidence' && path.startsWith(list))
        .map(({ path }) => path)
    const leaning = run(freshPlan(''), 'field.set', { path: `tensions/${first.id}/shouldBe`, value: 3 })
    expect(bare(freshPlan(''))).toEqual([])
    expect(bare(leaning)).toEqual([list])
    const claimed = run(leaning, 'item.add', { list, id: 'c', values: { claim: 'It works' } })
    expect(bare(claimed)).toEqual([`${list}/c/support`])
    expect(bare(run(claimed, 'field.set', { path: `${list}/c/support`, value: 'Two trials' }))).toEqual([])
  })

  it('X53 an initiative without a fate is undecided, an open question too', () => {
    const kinds = points(sample).filter(({ path }) => /^(promptResponses|initiatives)\//.test(path))
    expect(kinds.filter(({ kind }) => kind === 'undecided').length).toBeGreaterThan(0)
    const added = run(sample, 'item.add', { list: 'initiatives', id: 'new', values: { name: 'Robotics carts' } })
    expect(points(added)).toContainEqual({
      kind: 'undecided',
      place: 'Initiatives',
      path: 'initiatives/new/disposition',
      label: 'Robotics carts: keep, change or stop',
    })
  })

  it('X53 a place is named once, above its points', () => {
    const labels = points(freshPlan('')).filter(({ place }) => place === first.title)
    expect(labels.length).toBeGreaterThan(3)
    for (const { label } of labels) expect(label).not.toContain(first.title)
  })
})
