import { describe, expect, it } from 'vitest'
import { firstTension, freshPlan } from '../../../tests/support/plans'
import { bundledContent } from '../content'
import { type Decision, FIELDS } from '../plan'
import { buildSample } from '../sample'
import { stepOfField, stepProgress, TENSION_STEPS } from './tension-steps'

describe('the three steps of a tension', () => {
  it('finds each field of a tension on one step, and each step has fields', () => {
    const fields = FIELDS.filter(({ path }) => path.startsWith('tensions/'))
    const onStep = (step: string) => fields.filter(({ path }) => stepOfField(path) === step).map(({ path }) => path)
    expect(onStep('position')).toEqual(['tensions/*/today', 'tensions/*/shouldBe', 'tensions/*/rationale'])
    for (const step of TENSION_STEPS) expect(onStep(step).length, step).toBeGreaterThan(2)
  })

  it('counts nothing in an empty plan and all in the sample', () => {
    const empty = stepProgress(freshPlan().tensions[firstTension] as Decision)
    expect(TENSION_STEPS.map((step) => empty[step].done)).toEqual([0, 0, 0])
    for (const decision of Object.values(buildSample(bundledContent).tensions)) {
      const progress = stepProgress(decision)
      for (const step of TENSION_STEPS) expect(progress[step].done, step).toBe(progress[step].of)
    }
  })

  it('takes a guard only for the side that the decision leans away from', () => {
    const decision = { ...(freshPlan().tensions[firstTension] as Decision), guardA: 'A way out' }
    expect(stepProgress({ ...decision, shouldBe: 2 }).bothSides.done).toBe(0)
    expect(stepProgress({ ...decision, shouldBe: 8 }).bothSides.done).toBe(1)
    expect(stepProgress({ ...decision, shouldBe: 5 }).bothSides.done).toBe(1)
  })
})
