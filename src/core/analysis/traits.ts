import type { OwnTrait, Trait } from '../content/link-schema'
import { sideOf } from '../content/lookup'
import type { Content } from '../content/schema'
import { cellId, fitAt } from '../plan/grid'
import { fieldSpec } from '../plan/paths'
import { isInPlan } from '../plan/references'
import type { Fit, Plan } from '../plan/schema'
import { type LinkItem, linkItems } from './link-items'

type Test = (item: LinkItem) => boolean

/** Whether the value says something: a text that is not blank, a reference to what the plan has, a value that is set. */
function isFilled(plan: Plan, { path, values }: LinkItem, key: string): boolean {
  const value = values[key]
  if (value === null || value === undefined) return false
  if (typeof value !== 'string') return true
  const of = fieldSpec(`${path}/${key}`)?.of
  return of ? isInPlan(plan, of, value) : value.trim() !== ''
}

/** Whether the cell says how its row and column bear on one another. */
function saysHow({ standing, note }: Fit): boolean {
  return standing === 'reinforces' || standing === 'strains' || (standing === 'neutral' && note.trim() !== '')
}

/** The row of a decision or part, and for a decision those of its parts: what a part does for a column, its whole does. */
function rowIds({ id, tension, values }: LinkItem): string[] {
  if (tension === null) return []
  if (id !== tension) return [`${tension}.${id}`]
  const { parts } = values as { parts: { order: string[] } }
  return [tension, ...parts.order.map((part) => `${tension}.${part}`)]
}

function ownTest(trait: OwnTrait, plan: Plan): Test {
  switch (trait.kind) {
    case 'filled':
      return (item) => trait.any.some((key) => isFilled(plan, item, key))
    case 'oneOf':
      return ({ values }) => trait.values.includes((values[trait.field] ?? null) as string | null)
    case 'above':
      return ({ values }) => trait.any.some((key) => Number(values[key] ?? 0) > trait.limit)
    case 'status':
      return ({ values }) => trait.oneOf.some((status) => status === values.status)
    case 'side':
      return ({ tension, values: { shouldBe } }) =>
        tension === trait.tension && typeof shouldBe === 'number' && sideOf(shouldBe) === trait.side
  }
}

function test(trait: Trait, plan: Plan, content: Content): Test {
  switch (trait.kind) {
    case 'bearsOn':
      return (item) => rowIds(item).some((id) => saysHow(fitAt(plan, cellId({ id }, { id: trait.column }))))
    case 'namedBy': {
      const naming = withTraits(linkItems(plan, content, trait.list), trait.where, plan, content)
      const named = new Set(naming.map(({ values }) => values[trait.field]))
      return ({ id }) => named.has(id)
    }
    default:
      return ownTest(trait, plan)
  }
}

/** Those of the items that have all the traits, in their order. */
export function withTraits(
  items: readonly LinkItem[],
  traits: readonly Trait[],
  plan: Plan,
  content: Content,
): LinkItem[] {
  const tests = traits.map((trait) => {
    const holds = test(trait, plan, content)
    return trait.not ? (item: LinkItem) => !holds(item) : holds
  })
  return items.filter((item) => tests.every((holds) => holds(item)))
}
