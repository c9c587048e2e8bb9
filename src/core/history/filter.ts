import type { Content } from '../content/schema'
import { PLAN_SECTIONS, type PlanSection, sectionOf } from '../plan/sections'
import { localDay } from '../text'
import { ENTRY_KINDS, type EntryKind, type HistoryEntry } from './entries'

/** What the history is narrowed to; null does not narrow. */
export interface HistoryFilter {
  /** A part of the plan, as `partOf` names it: a section, or one tension. */
  part: string | null
  kind: EntryKind | null
  actor: string | null
  /** Changes made on this local day or before it, `YYYY-MM-DD`. */
  until: string | null
}

export const NO_FILTER: HistoryFilter = { part: null, kind: null, actor: null, until: null }

/** A choice of a filter, with how many entries it would show beside the other filters. */
export interface FilterChoice<Value extends string> {
  value: Value
  label: string
  count: number
}

export interface FilterChoices {
  parts: FilterChoice<string>[]
  kinds: FilterChoice<EntryKind>[]
  /** None where nobody is known. */
  actors: FilterChoice<string>[]
}

/** The part of the plan in which `path` stands: a tension by its path (`tensions/pace`), else a section. */
function partOf(path: string): string {
  const section = sectionOf(path)
  return section === 'tensions' ? path.split('/').slice(0, 2).join('/') : section
}

function partsOf(entry: HistoryEntry): string[] {
  return [...new Set(entry.paths.map(partOf))]
}

type Test = (entry: HistoryEntry) => boolean

const tests: { [Name in keyof HistoryFilter]: (wanted: NonNullable<HistoryFilter[Name]>) => Test } = {
  part: (wanted) => (entry) => partsOf(entry).includes(wanted),
  kind: (wanted) => (entry) => entry.kind === wanted,
  actor: (wanted) => (entry) => entry.actor === wanted,
  until: (wanted) => (entry) => localDay(new Date(entry.at)) <= wanted,
}

export function isFiltered(filter: HistoryFilter): boolean {
  return Object.values(filter).some((wanted) => wanted !== null)
}

/** The entries that every part of the filter lets through, in their order. */
export function filterEntries(entries: readonly HistoryEntry[], filter: HistoryFilter): HistoryEntry[] {
  const wanted = (Object.keys(tests) as (keyof HistoryFilter)[]).flatMap((name): Test[] => {
    const value = filter[name]
    return value === null ? [] : [(tests[name] as (wanted: string) => Test)(value)]
  })
  return entries.filter((entry) => wanted.every((test) => test(entry)))
}

function countBy(entries: readonly HistoryEntry[], keysOf: (entry: HistoryEntry) => readonly string[]) {
  const counts = new Map<string, number>()
  for (const key of entries.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The parts of a plan in the order of the walk, each tension by its own title. */
function partLabels(content: Content): [value: string, label: string][] {
  return (Object.entries(PLAN_SECTIONS) as [PlanSection, string][]).flatMap(([section, label]) =>
    section === 'tensions'
      ? content.tensions.map(({ id, number, title }): [string, string] => [`tensions/${id}`, `${number}. ${title}`])
      : [[section, label] as [string, string]],
  )
}

/**
 * What can be chosen for each filter: only what the history holds at all. The counts tell what each choice would
 * show while the other filters stay as they are.
 */
export function filterChoices(
  entries: readonly HistoryEntry[],
  filter: HistoryFilter,
  content: Content,
): FilterChoices {
  const choices = <Value extends string>(
    name: keyof HistoryFilter,
    keysOf: (entry: HistoryEntry) => readonly string[],
    labels: readonly (readonly [Value, string])[],
  ): FilterChoice<Value>[] => {
    const held = countBy(entries, keysOf)
    const shown = countBy(filterEntries(entries, { ...filter, [name]: null }), keysOf)
    return labels
      .filter(([value]) => held.has(value))
      .map(([value, label]) => ({ value, label, count: shown.get(value) ?? 0 }))
  }
  const actorOf = ({ actor }: HistoryEntry) => (actor === null ? [] : [actor])
  const actors = [...countBy(entries, actorOf).keys()].sort((one, other) => one.localeCompare(other))
  return {
    parts: choices('part', partsOf, partLabels(content)),
    kinds: choices('kind', ({ kind }) => [kind], Object.entries(ENTRY_KINDS) as [EntryKind, string][]),
    actors: choices(
      'actor',
      actorOf,
      actors.map((actor) => [actor, actor] as const),
    ),
  }
}
