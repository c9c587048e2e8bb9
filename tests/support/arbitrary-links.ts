import fc from 'fast-check'
import { gridCells } from '../../src/core/analysis/grid'
import { bundledContent as content } from '../../src/core/content'
import { type Collection, emptyItem, FIT_STANDINGS, type Plan } from '../../src/core/plan'
import { DECISION_STATUSES } from '../../src/core/plan/values'
import { freshPlan } from './plans'

/** Plans with everything that a question looks at, drawn anew each time; and the same plans in another order. */

const tensionIds = content.tensions.map(({ id }) => id)
const words = fc.constantFrom('', ' ', 'Words')
const day = fc.constantFrom(null, '2027-09-01')
const amount = fc.constantFrom(null, 0, 40_000)
const mark = fc.option(fc.integer({ min: 1, max: 9 }))
const objectiveIds = ['o1', 'o2', 'o3']

/** Up to so many items with these values; everything else is empty. */
function collection(list: string, prefix: string, most: number, values: Record<string, fc.Arbitrary<unknown>>) {
  return fc.array(fc.record(values), { maxLength: most }).map((drawn): Collection<never> => {
    const ids = drawn.map((_, index) => `${prefix}${index + 1}`)
    const items = drawn.map((item) => ({ ...emptyItem(list), ...item }) as never)
    return { order: ids, byId: Object.fromEntries(ids.map((id, index) => [id, items[index] as never])) }
  })
}

const decision = (id: string) =>
  fc.record({
    shouldBe: mark,
    status: fc.constantFrom(...DECISION_STATUSES),
    reviewDate: day,
    parts: collection(`tensions/${id}/parts`, 'p', 2, { name: words, shouldBe: mark, decider: words }),
  })

const drawn = fc.record({
  decisions: fc.tuple(...tensionIds.map(decision)),
  objectives: collection('purpose/objectives', 'o', objectiveIds.length, { name: words, measure: words }),
  initiatives: collection('initiatives', 'i', 4, {
    name: words,
    objective: fc.constantFrom(null, ...objectiveIds),
    decision: fc.constantFrom(null, ...tensionIds),
    serves: words,
    disposition: fc.constantFrom(null, 'keep', 'change', 'stop', 'pause'),
    costOnce: amount,
    costPerYear: amount,
  }),
  environment: collection('environment', 'f', 3, {
    name: words,
    standing: fc.constantFrom(null, 'control', 'influence', 'accept'),
    response: words,
  }),
  fits: fc.array(fc.record({ standing: fc.option(fc.constantFrom(...FIT_STANDINGS)), note: words }), {
    minLength: 30,
    maxLength: 30,
  }),
})

/** A plan with marks, parts, cells, objectives, initiatives and factors of every kind. */
export const anyPlan: fc.Arbitrary<Plan> = drawn.map(({ decisions, objectives, initiatives, environment, fits }) => {
  const empty = freshPlan()
  const plan: Plan = {
    ...empty,
    tensions: Object.fromEntries(
      tensionIds.map((id, index) => [id, { ...empty.tensions[id], ...decisions[index] }]),
    ) as Plan['tensions'],
    purpose: { ...empty.purpose, objectives },
    initiatives,
    environment,
  }
  const cells = gridCells(plan, content).slice(0, fits.length)
  const said = cells.map(({ id }, index) => [id, { ...emptyItem('fits'), ...fits[index] }])
  return { ...plan, fits: { order: cells.map(({ id }) => id), byId: Object.fromEntries(said) } }
})

/** The same plan with every list in an order that the numbers between 0 and 1 give. */
export function reordered(plan: Plan, numbers: readonly number[]): Plan {
  const keyOf = (index: number) => numbers[index % numbers.length] ?? 0
  function shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item, index) => ({ item, key: keyOf(index) }))
      .sort((one, other) => one.key - other.key)
      .map(({ item }) => item)
  }
  function mixed<Value>(value: Value): Value {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
    const entries = shuffled(Object.entries(value)).map(([key, inner]) => [
      key,
      key === 'order' ? shuffled(inner) : mixed(inner),
    ])
    return Object.fromEntries(entries) as Value
  }
  return mixed(plan)
}
