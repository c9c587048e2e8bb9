import { enablePatches, type Patch, produceWithPatches } from 'immer'
import type { Content } from '../content/schema'
import { FIELDS } from '../plan/fields'
import type { Collection, Decision, Plan } from '../plan/schema'
import { formatDay, localDay, shorten } from '../text'
import type { HistoryRecord } from './entries'
import { compactPatches, type PlanPatch } from './patches'

enablePatches()

/** A place that a binding change touched, as the catalogue names it, with what the change is called. */
export interface Bound {
  path: string
  label: string
}

/** What stays as it is today although the earlier plan had it otherwise. */
export type Kept = { kind: 'decision'; tension: string } | { kind: 'binding'; label: string }

/** A plan that another one becomes, with the patches that lead there and back. */
export interface WholeChange {
  plan: Plan
  forward: PlanPatch[]
  inverse: PlanPatch[]
}

export interface Restoration extends WholeChange {
  kept: Kept[]
}

/** What stays today although the plan goes back to how it was after the change `seq`: every binding change since. */
export function boundSince(rows: readonly HistoryRecord[], seq: number): Bound[] {
  return rows
    .filter((row) => row.binding && row.seq > seq)
    .flatMap(({ paths, label }) => paths.map((path) => ({ path, label })))
}

/** "restore “Before the board”", or with the day where the moment has no name. */
export function restoreLabel({ name, at }: { name: string | null; at: string }): string {
  return name === null
    ? `restore the plan of ${formatDay(localDay(new Date(at)))}`
    : `restore “${shorten(name, LONGEST_NAME)}”`
}

const LONGEST_NAME = 60

/** What stays and why, with what to do about it; the decided tensions in one sentence. */
export function keptSentences(kept: readonly Kept[], content: Content): string[] {
  const titles = kept.flatMap((each) =>
    each.kind === 'decision'
      ? [`“${content.tensions.find(({ id }) => id === each.tension)?.title ?? each.tension}”`]
      : [],
  )
  const bound = kept.flatMap((each) =>
    each.kind === 'binding' ? [`Binding since then, and stays: ${each.label}.`] : [],
  )
  if (titles.length === 0) return bound
  const [last = ''] = titles.slice(-1)
  const names = titles.length === 1 ? last : `${titles.slice(0, -1).join(', ')} and ${last}`
  const [are, their] = titles.length === 1 ? ['is', 'its'] : ['are', 'their']
  return [
    ...bound,
    `${names} ${are} decided: ${their} should-be mark and rationale stay. To open one, choose “Change, with a reason” there first.`,
  ]
}

type Holder = Record<string, unknown>

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCollection(value: unknown): value is Collection<unknown> {
  return isHolder(value) && isHolder(value.byId) && Array.isArray(value.order)
}

function copyOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/**
 * Puts what stands at `steps` of `present` into `target`. Where the way leads through a list, the whole of the
 * innermost item is kept: what was locked is the item, not the note that it is locked. An item around it that
 * `target` does not have comes with it.
 * @returns whether that changed the target.
 */
function keep(present: unknown, target: unknown, steps: readonly string[]): boolean {
  const [name, ...rest] = steps
  if (name === undefined) return false
  if (isCollection(present) && isCollection(target)) return keepItem(present, target, name, rest)
  if (!isHolder(present) || !isHolder(target) || !Object.hasOwn(present, name)) return false
  if (rest.length > 0) return keep(present[name], target[name], rest)
  if (isCollection(present[name]) || same(present[name], target[name])) return false
  target[name] = copyOf(present[name])
  return true
}

function keepItem(
  present: Collection<unknown>,
  target: Collection<unknown>,
  id: string,
  rest: readonly string[],
): boolean {
  const item = present.byId[id]
  if (item === undefined) return false
  if (Object.hasOwn(target.byId, id)) {
    if (leadsThroughList(item, rest)) return keep(item, target.byId[id], rest)
    if (same(target.byId[id], item)) return false
  } else {
    target.order.push(id)
  }
  target.byId[id] = copyOf(item)
  return true
}

function leadsThroughList(item: unknown, steps: readonly string[]): boolean {
  let value = item
  for (const [index, name] of steps.entries()) {
    if (!isHolder(value)) return false
    value = value[name]
    if (isCollection(value) && index < steps.length - 1) return true
  }
  return false
}

const lockedKeys = FIELDS.filter(({ lockedWhenDecided }) => lockedWhenDecided).map(
  ({ path }) => path.split('/').at(-1) as keyof Decision,
)

/** Earlier decisions stay readable, and what is decided today is only changed with a reason. */
function keepDecisions(present: Plan, target: Plan): Kept[] {
  return Object.entries(present.tensions).flatMap(([tension, today]): Kept[] => {
    const then = target.tensions[tension]
    if (!then) return []
    const earlier = then.superseded.order.filter((id) => !Object.hasOwn(today.superseded.byId, id))
    const locked = [...lockedKeys, 'status', 'decidedOn'] as const
    const held = today.status === 'decided' && locked.some((key) => !same(today[key], then[key]))
    const superseded = {
      byId: { ...then.superseded.byId, ...today.superseded.byId },
      order: [...today.superseded.order, ...earlier],
    }
    target.tensions[tension] = {
      ...then,
      ...(held ? Object.fromEntries(locked.map((key) => [key, today[key]])) : {}),
      superseded: copyOf(superseded),
    }
    return held ? [{ kind: 'decision', tension }] : []
  })
}

/** Brings a draft to the value of `target`, touching nothing that is the same. */
function become(draft: Holder, target: Holder): void {
  for (const name of Object.keys(draft)) {
    if (!Object.hasOwn(target, name)) delete draft[name]
  }
  for (const [name, value] of Object.entries(target)) {
    const own = Object.hasOwn(draft, name) ? draft[name] : undefined
    if (isHolder(own) && isHolder(value)) become(own, value)
    else if (own === undefined || !same(own, value)) draft[name] = value
  }
}

/** The change that makes the present plan the target, with patches for nothing but what differs. */
export function changeTo(present: Plan, target: Plan): WholeChange {
  const [plan, forward, inverse] = produceWithPatches(present, (draft) => become(draft, target))
  return {
    plan,
    forward: compactPatches(present, forward as Patch[]),
    inverse: compactPatches(plan, inverse as Patch[]),
  }
}

/**
 * The plan as it stood `then`, as one change of the `present` one. What has been locked since stays: what a binding
 * change touched, what is decided today, and every decision that was superseded. So restoring never reopens a lock.
 */
export function restorePlan(present: Plan, then: Plan, bound: readonly Bound[]): Restoration {
  const target = copyOf(then)
  const labels = bound.filter(({ path }) => keep(present, target, path.split('/'))).map(({ label }) => label)
  const kept: Kept[] = [
    ...[...new Set(labels)].map((label): Kept => ({ kind: 'binding', label })),
    ...keepDecisions(present, target),
  ]
  return { ...changeTo(present, target), kept }
}
