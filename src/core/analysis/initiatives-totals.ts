import type { Content } from '../content/schema'
import { itemsOf } from '../plan/paths'
import { referables } from '../plan/references'
import type { Initiative, Plan } from '../plan/schema'

type Listed = Initiative & { id: string }

/** What happens with the money: it goes on, it ends, or nobody has decided. */
export const FATES = ['continuing', 'ending', 'undecided'] as const
export type Fate = (typeof FATES)[number]

/** A sum of dollars with how many amounts it lacks: a sum that hides a gap would mislead. */
export interface Sum {
  amount: number
  /** How many of the initiatives have no estimate. */
  missing: number
}

export interface MoneyOf {
  count: number
  once: Sum
  perYear: Sum
}

export interface TotalsRow {
  /** Null for the initiatives that name none. */
  name: string | null
  byFate: Readonly<Record<Fate, MoneyOf>>
}

export interface Totals {
  rows: readonly TotalsRow[]
  /** All initiatives together; none counts twice. */
  all: TotalsRow
}

/** An initiative with the day on which its money ends. */
export interface FundingEnd {
  id: string
  name: string
  fundingSource: string
  day: string
  costPerYear: number | null
  disposition: Initiative['disposition']
  /** Before today. */
  over: boolean
}

function fateOf({ disposition }: Pick<Initiative, 'disposition'>): Fate {
  if (disposition === null) return 'undecided'
  return disposition === 'keep' || disposition === 'change' ? 'continuing' : 'ending'
}

function sum(initiatives: readonly Initiative[], key: 'costOnce' | 'costPerYear'): Sum {
  const known = initiatives.flatMap((initiative) => initiative[key] ?? [])
  return { amount: known.reduce((whole, amount) => whole + amount, 0), missing: initiatives.length - known.length }
}

function moneyOf(initiatives: readonly Initiative[]): MoneyOf {
  return { count: initiatives.length, once: sum(initiatives, 'costOnce'), perYear: sum(initiatives, 'costPerYear') }
}

function rowOf(name: string | null, initiatives: readonly Initiative[]): TotalsRow {
  const having = (fate: Fate) => moneyOf(initiatives.filter((initiative) => fateOf(initiative) === fate))
  return {
    name,
    byFate: { continuing: having('continuing'), ending: having('ending'), undecided: having('undecided') },
  }
}

/** What a source is called, whatever its case and spaces. */
function sourceKey({ fundingSource }: Initiative): string {
  return fundingSource.trim().replace(/\s+/g, ' ').toLowerCase()
}

function weight({ byFate }: TotalsRow): number {
  return FATES.reduce((whole, fate) => whole + byFate[fate].perYear.amount + byFate[fate].once.amount, 0)
}

/** What each funding source pays, the largest first, and last what names no source. */
export function totalsByFunding(plan: Plan): Totals {
  const initiatives = itemsOf(plan.initiatives)
  const bySource = new Map<string, Listed[]>()
  for (const initiative of initiatives) {
    const key = sourceKey(initiative)
    bySource.set(key, [...(bySource.get(key) ?? []), initiative])
  }
  const unnamed = bySource.get('') ?? []
  bySource.delete('')
  const named = [...bySource.values()].map((group) => rowOf(group[0]?.fundingSource.trim() ?? '', group))
  return {
    rows: [
      ...named.sort((one, other) => weight(other) - weight(one)),
      ...(unnamed.length > 0 ? [rowOf(null, unnamed)] : []),
    ],
    all: rowOf(null, initiatives),
  }
}

/** What serves each decision, in the content's order, and last what serves none of them. */
export function totalsByDecision(plan: Plan, content: Content): Totals {
  const initiatives = itemsOf(plan.initiatives)
  const decisions = referables(plan, content, 'tensions')
  const known = new Set(decisions.map(({ id }) => id))
  const rows = decisions
    .map(({ id, name }) => ({ name, group: initiatives.filter(({ decision }) => decision === id) }))
    .filter(({ group }) => group.length > 0)
    .map(({ name, group }) => rowOf(name, group))
  const others = initiatives.filter(({ decision }) => decision === null || !known.has(decision))
  return { rows: [...rows, ...(others.length > 0 ? [rowOf(null, others)] : [])], all: rowOf(null, initiatives) }
}

/** Initiatives whose money has an end, the earliest first. `today` is the day where the person is, `YYYY-MM-DD`. */
export function fundingEnds(plan: Plan, today: string): FundingEnd[] {
  return itemsOf(plan.initiatives)
    .flatMap(({ id, name, fundingSource, fundedUntil, costPerYear, disposition }) =>
      fundedUntil === null
        ? []
        : [{ id, name, fundingSource, day: fundedUntil, costPerYear, disposition, over: fundedUntil < today }],
    )
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

/** What is to be stopped, in the plan's order. */
export function initiativesToStop(plan: Plan): Listed[] {
  return itemsOf(plan.initiatives).filter(({ disposition }) => disposition === 'stop')
}
