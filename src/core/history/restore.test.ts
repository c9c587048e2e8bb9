import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intents } from '../../../tests/support/arbitrary-commands'
import { changesOf, firstTension, freshPlan, run, setField } from '../../../tests/support/plans'
import { runCommand } from '../commands'
import { bundledContent } from '../content'
import type { Plan } from '../plan'
import { applyPlanPatches } from './patches'
import { boundSince, changeTo, keptSentences, restoreLabel, restorePlan } from './restore'

const tension = firstTension
const set = (plan: Plan, path: string, value: unknown) => runCommand(plan, setField(path, value), bundledContent).plan
const shouldBe = `tensions/${tension}/shouldBe`
const rationale = `tensions/${tension}/rationale`

function decided(plan: Plan, on: string): Plan {
  return run(set(set(plan, shouldBe, 3), rationale, 'So that all learn'), 'tension.setStatus', {
    tension,
    status: 'decided',
    on,
  })
}

describe('restoring an earlier plan', () => {
  test('H28 gives the plan as it was, touches nothing that is the same, and leads back', () => {
    fc.assert(
      fc.property(intents(30), fc.nat(), (drawn, pick) => {
        const states = [freshPlan(), ...changesOf(freshPlan(), drawn).map(({ plan }) => plan)]
        const present = states.at(-1) as Plan
        const then = states[pick % states.length] as Plan
        const { plan, forward, inverse } = changeTo(present, then)
        expect(plan).toEqual(then)
        expect(applyPlanPatches(present, forward)).toEqual(then)
        expect(applyPlanPatches(plan, inverse)).toEqual(present)
        expect(changeTo(then, then).forward).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('H28 what is decided today stays decided, and everything around it goes back', () => {
    const then = set(set(freshPlan(), shouldBe, 7), `tensions/${tension}/trigger`, 'Two years without gain')
    const present = set(decided(then, '2026-11-09'), `tensions/${tension}/trigger`, 'Three years')
    const { plan, kept } = restorePlan(present, then, [])
    expect(kept).toEqual([{ kind: 'decision', tension }])
    expect(plan.tensions[tension]).toMatchObject({
      shouldBe: 3,
      rationale: 'So that all learn',
      status: 'decided',
      decidedOn: '2026-11-09',
      trigger: 'Two years without gain',
    })
    // Where then and now decide the same, there is nothing to say.
    expect(restorePlan(set(present, 'title', 'Later'), present, []).kept).toEqual([])
  })

  test('H28 a decision that was superseded stays readable, and one that stood then stands again', () => {
    const then = decided(freshPlan(), '2026-11-02')
    const present = run(then, 'tension.changeDecision', { tension, id: 's1', reason: 'New money', on: '2026-11-09' })
    const { plan, kept } = restorePlan(present, then, [])
    expect(plan.tensions[tension]).toMatchObject({ status: 'decided', decidedOn: '2026-11-02' })
    expect(plan.tensions[tension]?.superseded).toEqual(present.tensions[tension]?.superseded)
    expect(kept).toEqual([])
  })

  test('H28 what a binding change recorded stays, and so does the whole item that it locked', () => {
    const then = freshPlan()
    const named = run(then, 'item.add', { list: 'initiatives', id: 'i1', values: { name: 'Coaching' } })
    const present = run(set(named, 'title', 'Later'), 'document.adopt', { on: '2026-11-09' })
    const bound = [
      { path: 'document/status', label: 'adopt the strategy' },
      { path: 'document/adoptedOn', label: 'adopt the strategy' },
      { path: 'initiatives/i1/owner', label: 'lock the initiative' },
      { path: 'refusals/gone/text', label: 'lock what is gone' },
      { path: 'initiatives', label: 'lock a list' },
    ]
    const { plan, kept } = restorePlan(present, then, bound)
    expect(plan.title).toBe(then.title)
    expect(plan.document).toMatchObject({ status: 'adopted', adoptedOn: '2026-11-09' })
    expect(plan.initiatives).toEqual(present.initiatives)
    expect(kept).toEqual([
      { kind: 'binding', label: 'adopt the strategy' },
      { kind: 'binding', label: 'lock the initiative' },
    ])
  })

  test('H28 an item that was changed since it was locked keeps its lock, within another that goes back', () => {
    const objective = 'purpose/objectives/o1'
    let then = run(freshPlan(), 'item.add', { list: 'purpose/objectives', id: 'o1', values: { name: 'Reading' } })
    then = run(then, 'item.add', { list: `${objective}/milestones`, id: 'm1', values: { text: 'First' } })
    const present = set(set(then, `${objective}/milestones/m1/text`, 'Locked'), `${objective}/name`, 'Writing')
    const bound = [{ path: `${objective}/milestones/m1/date`, label: 'lock the milestone' }]
    const restored = restorePlan(present, then, bound).plan.purpose.objectives.byId.o1
    expect(restored).toMatchObject({ name: 'Reading', milestones: { byId: { m1: { text: 'Locked' } } } })
    // Where the objective is not there then, it stays with the milestone in it.
    expect(restorePlan(present, freshPlan(), bound).plan.purpose.objectives).toEqual(present.purpose.objectives)
  })

  test('H28 only binding changes since that moment count', () => {
    const row = { kind: 'do', group: null, reverts: null, at: '', actor: null, command: '', label: 'adopt' } as const
    const rows = [1, 2, 3].map((seq) => ({ ...row, seq, binding: seq !== 2, paths: [`document/${seq}`] }))
    expect(boundSince(rows, 1)).toEqual([{ path: 'document/3', label: 'adopt' }])
  })

  test('H28 what stays is said in words, with what to do about it', () => {
    const kept = [
      { kind: 'decision', tension },
      { kind: 'binding', label: 'adopt the strategy' },
      { kind: 'decision', tension: bundledContent.tensions[1]?.id ?? '' },
    ] as const
    const [one, two] = bundledContent.tensions
    expect(keptSentences(kept, bundledContent)).toEqual([
      'Binding since then, and stays: adopt the strategy.',
      `“${one?.title}” and “${two?.title}” are decided: their should-be mark and rationale stay. To open one, choose “Change, with a reason” there first.`,
    ])
    expect(keptSentences([], bundledContent)).toEqual([])
  })

  test('H11 is called by its name, or by its day', () => {
    expect(restoreLabel({ name: 'Before the board', at: '' })).toBe('restore “Before the board”')
    expect(restoreLabel({ name: null, at: '2026-11-09T12:00:00.000Z' })).toBe('restore the plan of November 9, 2026')
  })
})
