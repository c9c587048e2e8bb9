import { describe, expect, it } from 'vitest'
import { freshPlan, run } from '../../../tests/support/plans'
import { bundledContent } from '../content'
import { changedPlaces } from './changed-places'

const [first] = bundledContent.tensions
if (!first) throw new Error('there are tensions')
const plan = run(freshPlan('Reading'), 'item.add', { list: 'initiatives', id: 'i1', values: { name: 'Tutors' } })
const changed = (after: typeof plan) => changedPlaces(plan, after, bundledContent)
const path = `tensions/${first.id}`

describe('what changed since the last export', () => {
  it('X55 is nothing where nothing did', () => {
    expect(changed(plan)).toEqual([])
    expect(
      changed(
        run(run(plan, 'field.set', { path: 'title', value: 'x' }), 'field.set', { path: 'title', value: 'Reading' }),
      ),
    ).toEqual([])
  })

  it('X55 names each thing in its own words, with the field to open, under its part of the plan', () => {
    const after = run(run(plan, 'field.set', { path: `${path}/shouldBe`, value: 3 }), 'field.set', {
      path: 'ask/mainRisk',
      value: 'Time',
    })
    const [tension, ask, ...rest] = changed(after)
    expect(tension).toMatchObject({ name: first.title, points: [{ path: `${path}/shouldBe` }] })
    expect(tension?.points[0]?.words).toMatch(/^Should-be mark set to 3/)
    expect(ask).toEqual({ name: 'The ask', points: [{ words: 'Main risk written', path: 'ask/mainRisk' }] })
    expect(rest).toEqual([])
  })

  it('X55 what was added leads to its name, and what was removed leads nowhere', () => {
    const added = run(plan, 'item.add', { list: 'initiatives', id: 'i2', values: { name: 'Robots' } })
    expect(changed(added)).toEqual([
      { name: 'Initiatives', points: [{ words: 'Initiative “Robots” added', path: 'initiatives/i2/name' }] },
    ])
    const removed = run(plan, 'item.remove', { list: 'initiatives', id: 'i1' })
    expect(changed(removed)).toEqual([
      { name: 'Initiatives', points: [{ words: 'Initiative “Tutors” removed', path: null }] },
    ])
  })

  it('X55 a decision is one thing with its day, and leads to its mark', () => {
    const reasoned = run(run(plan, 'field.set', { path: `${path}/shouldBe`, value: 3 }), 'field.set', {
      path: `${path}/rationale`,
      value: 'Because.',
    })
    const decided = run(reasoned, 'tension.setStatus', { tension: first.id, status: 'decided', on: '2026-11-22' })
    expect(changedPlaces(reasoned, decided, bundledContent)).toEqual([
      { name: first.title, points: [{ words: 'Decided on November 22, 2026', path: `${path}/shouldBe` }] },
    ])
  })

  it('X55 another house style is told, since it changes every document', () => {
    const after = run(plan, 'houseStyle.set', { change: { paper: 'a4' } })
    expect(changed(after)).toEqual([{ name: 'House style', points: [{ words: 'Changed', path: null }] }])
  })
})
