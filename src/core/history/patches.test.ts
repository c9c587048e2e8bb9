import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../../tests/support/arbitrary-commands'
import { firstTension, freshPlan, setField } from '../../../tests/support/plans'
import { runCommand } from '../commands'
import { bundledContent } from '../content'
import { applyPlanPatches, textSplice } from './index'

const path = `tensions/${firstTension}/guardA`

function typed(before: string, after: string) {
  const start = runCommand(freshPlan(), setField(path, before), bundledContent).plan
  return { start, change: runCommand(start, setField(path, after), bundledContent) }
}

describe('text edits', () => {
  test('H7 a splice turns any text into any other', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const { at, remove, insert } = textSplice(before, after)
        expect(before.slice(0, at) + insert + before.slice(at + remove)).toBe(after)
      }),
    )
  })

  test('H7 a word more in a long text is logged as that word', () => {
    const long = 'All schools follow one path. '.repeat(500)
    const { change } = typed(long, `${long.slice(0, 5000)}soon ${long.slice(5000)}`)
    expect(change.forward).toEqual([
      { op: 'splice', path: path.split('/'), at: expect.any(Number), remove: 0, insert: expect.any(String) },
    ])
    expect(JSON.stringify(change.forward).length).toBeLessThan(150)
    expect(JSON.stringify(change.inverse).length).toBeLessThan(150)
  })

  test('H7 an edit within a surrogate pair comes back whole', () => {
    const { start, change } = typed('\ud83d\ude00', '\ud83d\ude01')
    const forward = JSON.parse(JSON.stringify(change.forward))
    expect(applyPlanPatches(start, forward).tensions[firstTension]?.guardA).toBe('\ud83d\ude01')
  })

  test('H7 a splice that does not fit the text is an error, not a guess', () => {
    const { start } = typed('', 'short')
    const splice = { op: 'splice' as const, path: path.split('/'), at: 3, remove: 9, insert: '' }
    expect(() => applyPlanPatches(start, [splice])).toThrow('does not fit')
  })
})

describe('changes that change nothing', () => {
  test('H8 the same text, mark or range again leaves no patch', () => {
    const range = `tensions/${firstTension}/range`
    let plan = runCommand(freshPlan(), setField(range, { from: 2, to: 4 }), bundledContent).plan
    plan = runCommand(plan, setField(path, 'same'), bundledContent).plan
    expect(runCommand(plan, setField(range, { from: 2, to: 4 }), bundledContent).forward).toEqual([])
    expect(runCommand(plan, setField(path, 'same'), bundledContent).inverse).toEqual([])
  })

  test('H8 an item moved to where it stands leaves no patch', () => {
    let plan = freshPlan()
    for (const id of ['a', 'b']) {
      plan = runCommand(plan, { type: 'item.add', args: { list: 'refusals', id } }, bundledContent).plan
    }
    const move = (to: number) =>
      runCommand(plan, { type: 'item.move', args: { list: 'refusals', id: 'b', to } }, bundledContent)
    expect(move(1)).toMatchObject({ forward: [], inverse: [] })
    expect(move(7)).toMatchObject({ forward: [], inverse: [] })
    expect(move(0).plan.refusals.order).toEqual(['b', 'a'])
  })
})
