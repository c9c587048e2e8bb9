import { fieldLabel } from '../commands'
import type { Content } from '../content'
import { COMPARED_FIELDS } from '../history/recorded'
import { FIELDS, type Plan, valueAt } from '../plan'
import { anyOf, folded, listedPeople } from '../report/names/patterns'
import { type Naming, pathsOf } from '../report/names/redact'
import { shorten, upperFirst } from '../text'

/** A name that a document would still print, with the field in which it stands. */
export interface NameWarning {
  path: string
  label: string
}

/** "Dana Whitfield", "R. Kowal", "Ms. Ortiz": two to four words, each with a capital. */
const LIKE_A_NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u
/** Shorter family names are words too often. */
const SHORTEST_FAMILY_NAME = 4
const LONGEST_SHOWN = 60
/** What stands between two people on one line. */
const JOINTS = /\s*(?:[,;/&·+]|\band\b)\s*/u

const texts = COMPARED_FIELDS.filter(
  ({ kind, person, path }) => (kind === 'line' || kind === 'text') && !person && !path.startsWith('people/'),
)
const lines = FIELDS.filter(({ person, path }) => person && !path.startsWith('people/'))

function valuesOf(plan: Plan, patterns: readonly { path: string }[]): { path: string; value: string }[] {
  return patterns.flatMap(({ path: pattern }) =>
    pathsOf(plan, pattern).flatMap((path) => {
      const value = valueAt(plan, path)
      return typeof value === 'string' && value.trim() !== '' ? [{ path, value: value.trim() }] : []
    }),
  )
}

/** The names by which the plan is known to call people, and what is said of them when they are found. */
function namesOf(plan: Plan): { full: RegExp | null; family: RegExp | null } {
  const people = listedPeople(plan)
  const roles = new Set(people.map(({ role }) => folded(role)))
  const written = valuesOf(plan, lines)
    .flatMap(({ value }) => value.split(JOINTS))
    .filter((name) => LIKE_A_NAME.test(name) && !roles.has(folded(name)))
  const full = [...new Set([...people.map(({ name }) => name), ...written])].sort((a, b) => b.length - a.length)
  const family = people.flatMap(({ name }) => {
    const words = name.split(/\s+/)
    const last = words.at(-1) ?? ''
    return words.length > 1 && last.length >= SHORTEST_FAMILY_NAME && /^\p{Lu}/u.test(last) ? [last] : []
  })
  return { full: anyOf(full, { exact: false }), family: anyOf([...new Set(family)], { exact: true }) }
}

function inTexts(plan: Plan, content: Content): NameWarning[] {
  const { full, family } = namesOf(plan)
  return valuesOf(plan, texts).flatMap(({ path, value }) => {
    const found = [full, family].flatMap((pattern) => (pattern ? (value.match(pattern) ?? []) : []))
    // "Rosa Kowal" and then "Kowal" are one name to the reader.
    const names = [...new Set(found)].filter((name, _at, all) => !all.some((one) => one !== name && one.includes(name)))
    if (names.length === 0) return []
    const label = upperFirst(fieldLabel(path, plan, content))
    return [{ path, label: `${label}: ${names.map((name) => `“${name}”`).join(', ')}` }]
  })
}

/** What a line says of who it is besides the people who are listed with a role. */
function unlisted(plan: Plan, content: Content): NameWarning[] {
  const people = listedPeople(plan)
  const known = new Set(people.flatMap(({ name, role }) => (role === '' ? [] : [folded(name), folded(role)])))
  const first = new Map<string, NameWarning & { count: number }>()
  for (const { path, value } of valuesOf(plan, lines)) {
    for (const name of value.split(JOINTS).filter((each) => LIKE_A_NAME.test(each) && !known.has(folded(each)))) {
      const entry = first.get(folded(name))
      if (entry) entry.count += 1
      else {
        const label = `${upperFirst(fieldLabel(path, plan, content))}: “${shorten(name, LONGEST_SHOWN)}”`
        first.set(folded(name), { path, label, count: 1 })
      }
    }
  }
  return [...first.values()].map(({ path, label, count }) => ({
    path,
    label: count === 1 ? label : `${label}, and ${count - 1} more ${count === 2 ? 'place' : 'places'}`,
  }))
}

/**
 * The names that a document would print although names stay away: in a text, where nothing is changed, and on a line
 * that names somebody who is not listed with a role. Which words are names is told by the list of people and by how
 * the lines are written, so that it is a list to look through and no promise.
 */
export function nameWarnings(plan: Plan, content: Content, naming: Naming): NameWarning[] {
  if (naming === 'names') return []
  return [...(naming === 'roles' ? unlisted(plan, content) : []), ...inTexts(plan, content)]
}
