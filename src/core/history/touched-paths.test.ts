import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intents } from '../../../tests/support/arbitrary-commands'
import { changesOf, firstTension, freshPlan, setField } from '../../../tests/support/plans'
import { runCommand } from '../commands'
import { bundledContent } from '../content'
import { fieldSpec, listSpec, valueAt } from '../plan'
import { touchedPaths } from './index'

function touched(type: string, args: Record<string, unknown>, plan = freshPlan()): string[] {
  return touchedPaths(runCommand(plan, { type, args }, bundledContent).forward)
}

function withItems(list: string, ...ids: string[]) {
  return ids.reduce(
    (plan, id) => runCommand(plan, { type: 'item.add', args: { list, id } }, bundledContent).plan,
    freshPlan(),
  )
}

describe('the places that a change touches', () => {
  test('H14 a field is named as the catalogue names it', () => {
    expect(touched('field.set', { path: `tensions/${firstTension}/guardA`, value: 'x' })).toEqual([
      `tensions/${firstTension}/guardA`,
    ])
    const range = { path: `tensions/${firstTension}/range`, value: { from: 2, to: 3 } }
    expect(touched('field.set', range)).toEqual([`tensions/${firstTension}/range`])
  })

  test('H14 an item that comes is named with its list, a move names the list', () => {
    expect(touched('item.add', { list: 'initiatives', id: 'i' }).toSorted()).toEqual(['initiatives', 'initiatives/i'])
    expect(touched('item.move', { list: 'refusals', id: 'b', to: 0 }, withItems('refusals', 'a', 'b'))).toEqual([
      'refusals',
    ])
  })

  test('H14 a field of an item within an item', () => {
    const plan = runCommand(
      withItems('purpose/objectives', 'o'),
      { type: 'item.add', args: { list: 'purpose/objectives/o/milestones', id: 'm' } },
      bundledContent,
    ).plan
    const path = 'purpose/objectives/o/milestones/m/text'
    expect(touchedPaths(runCommand(plan, setField(path, 'x'), bundledContent).forward)).toEqual([path])
  })

  test('H14 ids that sound like the plan’s own names', () => {
    const plan = withItems('refusals', 'order', 'byId')
    for (const id of ['order', 'byId']) {
      expect(touched('field.set', { path: `refusals/${id}/text`, value: 'x' }, plan)).toEqual([`refusals/${id}/text`])
    }
  })

  test('H14 whatever is done, each place is in the catalogue, or an item or a property of what is', () => {
    const places = (path: string) => [path, path.slice(0, path.lastIndexOf('/'))]
    fc.assert(
      fc.property(intents(30), (drawn) => {
        for (const { forward, plan } of changesOf(freshPlan(), drawn)) {
          const paths = touchedPaths(forward)
          expect(new Set(paths).size).toBe(paths.length)
          for (const path of paths) {
            const isKnown = places(path).some((place) => fieldSpec(place) !== null || listSpec(place) !== null)
            expect(isKnown || valueAt(plan, path) !== undefined, path).toBe(true)
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})
