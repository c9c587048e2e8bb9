import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intents } from '../../../tests/support/arbitrary-commands'
import { changesOf, firstTension, freshPlan, run } from '../../../tests/support/plans'
import { bundledContent as content } from '../content'
import { FIELDS, LISTS, type Plan } from '../plan'
import { buildSample } from '../sample'
import { comparePlans, type Difference, isSame, type PlanComparison } from './compare'
import { movesBetween } from './order'
import { COMPARED_FIELDS, COMPARED_LISTS } from './recorded'

const sample = buildSample(content)
const starts = fc.constantFrom(freshPlan(), sample)
const compare = (before: Plan, after: Plan) => comparePlans(before, after, content)

/** Everything that differs, of tensions and other parts alike. */
function all({ tensions, sections }: PlanComparison): Difference[] {
  return [...tensions, ...sections].flatMap(({ differences }) => differences)
}

function paths(differences: readonly Difference[]): string[] {
  return differences.flatMap((each) => [each.path, ...(each.kind === 'item' ? paths(each.differences) : [])])
}

const opposite = { added: 'removed', removed: 'added', changed: 'changed' } as const

/** A comparison read the other way round; names are those of the later state, so they are left out. */
function mirrored(differences: readonly Difference[]): unknown[] {
  return inOrder(
    differences.map((each) =>
      each.kind === 'field'
        ? { ...each, before: each.after, after: each.before }
        : {
            ...each,
            name: null,
            change: opposite[each.change],
            moved: each.moved && { from: each.moved.to, to: each.moved.from },
            differences: mirrored(each.differences),
          },
    ),
  )
}

function nameless(differences: readonly Difference[]): unknown[] {
  return inOrder(
    differences.map((each) =>
      each.kind === 'field' ? each : { ...each, name: null, differences: nameless(each.differences) },
    ),
  )
}

const inOrder = <Each extends { path: string }>(differences: Each[]) =>
  differences.sort((one, other) => (one.path < other.path ? -1 : 1))

describe('two states of a plan', { timeout: 60_000 }, () => {
  test('H24 a plan is the same as itself', () => {
    fc.assert(
      fc.property(starts, intents(25), (start, drawn) => {
        const plan = changesOf(start, drawn).at(-1)?.plan ?? start
        expect(isSame(compare(plan, JSON.parse(JSON.stringify(plan))))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('H24 every command that changes the plan shows', () => {
    let changed = 0
    fc.assert(
      fc.property(starts, intents(25), (start, drawn) => {
        let plan = start
        for (const { plan: next, forward, label } of changesOf(start, drawn)) {
          expect(isSame(compare(plan, next)), label).toBe(forward.length === 0)
          changed += forward.length > 0 ? 1 : 0
          plan = next
        }
      }),
      { numRuns: 200 },
    )
    expect(changed).toBeGreaterThan(500)
  })

  test('H24 reads the same the other way round', () => {
    fc.assert(
      fc.property(starts, intents(30), intents(30), (start, drawn, further) => {
        const one = changesOf(start, drawn).at(-1)?.plan ?? start
        const other = changesOf(one, further).at(-1)?.plan ?? one
        expect(nameless(all(compare(other, one)))).toEqual(mirrored(all(compare(one, other))))
      }),
      { numRuns: 150 },
    )
  })

  test('H24 everything in the sample shows beside an empty plan, field by field and list by list', () => {
    const found = paths(all(compare(freshPlan('Other'), sample)))
    const patterns = new Set(found.map((path) => patternOf(path)))
    expect(
      [...COMPARED_FIELDS, ...COMPARED_LISTS.map(({ path }) => ({ path: `${path}/*` }))]
        .map(({ path }) => path)
        .filter((path) => !patterns.has(path)),
    ).toEqual(['document/names', 'document/adoptedOn', 'scenarios/*/adoptedOn'])
  })

  test('H24 compares the whole catalogue', () => {
    expect(COMPARED_FIELDS).toEqual(expect.arrayContaining([...FIELDS]))
    expect(COMPARED_LISTS).toEqual(expect.arrayContaining([...LISTS]))
  })
})

/** The catalogue's path for a concrete one. */
function patternOf(path: string): string {
  const known = [...COMPARED_FIELDS.map((field) => field.path), ...COMPARED_LISTS.map((list) => `${list.path}/*`)]
  const steps = path.split('/')
  return (
    known.find((pattern) => {
      const names = pattern.split('/')
      return names.length === steps.length && names.every((name, index) => name === '*' || name === steps[index])
    }) ?? path
  )
}

describe('items of a list', () => {
  const list = `tensions/${firstTension}/warnings`
  const add = (plan: Plan, id: string, sign: string) => run(plan, 'item.add', { list, id, values: { sign } })
  const three = ['a', 'b', 'c'].reduce((plan, id) => add(plan, id, `sign ${id}`), freshPlan())

  test('H24 are matched by their ids, wherever they stand', () => {
    const later = run(run(three, 'item.remove', { list, id: 'a' }), 'field.set', {
      path: `${list}/c/sign`,
      value: 'sign of the times',
    })
    expect(all(compare(three, later))).toMatchObject([
      { kind: 'item', path: `${list}/c`, name: 'sign of the times', change: 'changed', moved: null },
      { kind: 'item', path: `${list}/a`, name: 'sign a', change: 'removed', moved: null },
    ])
  })

  test('H24 that others made room for were not moved', () => {
    const later = run(three, 'item.move', { list, id: 'c', to: 0 })
    expect(all(compare(three, later))).toMatchObject([
      { path: `${list}/c`, change: 'changed', moved: { from: 3, to: 1 } },
    ])
    const before = add(freshPlan(), 'b', 'b')
    expect(all(compare(before, run(add(before, 'a', 'a'), 'item.move', { list, id: 'a', to: 0 })))).toMatchObject([
      { path: `${list}/a`, change: 'added', moved: null },
    ])
  })
})

test('H24 the fewest moves explain an order, the same ones read from either end', () => {
  const orders = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 0, maxLength: 8 })
  fc.assert(
    fc.property(orders, orders, (before, after) => {
      const moves = movesBetween(before, after)
      const stays = (order: string[]) =>
        order.filter((id) => before.includes(id) && after.includes(id) && !moves.has(id))
      expect(stays(before)).toEqual(stays(after))
      expect([...movesBetween(after, before).keys()].sort()).toEqual([...moves.keys()].sort())
    }),
  )
  expect(movesBetween([...'abcd'], [...'dabc'])).toEqual(new Map([['d', { from: 4, to: 1 }]]))
  expect(movesBetween([...'ab'], [...'ba']).size).toBe(1)
})
