import { itemsOf, type Plan } from '../../plan'

/** Somebody whom the plan lists, with their role, which may be empty. */
export interface Listed {
  name: string
  role: string
}

/** The listed people with a name, the longest name first, so that one within another is not taken for it. */
export function listedPeople({ people }: Plan): Listed[] {
  return itemsOf(people)
    .map(({ name, role }) => ({ name: name.trim(), role: role.trim() }))
    .filter(({ name }) => name !== '')
    .sort((one, other) => other.name.length - one.name.length)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}

/** Finds the names as words of their own; null where there are none. @param exact capitals make a difference */
export function anyOf(names: readonly string[], { exact }: { exact: boolean }): RegExp | null {
  if (names.length === 0) return null
  const all = names.map(escaped).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, exact ? 'gu' : 'giu')
}

/** As it is compared: names are the same in capitals or not, and with any space between. */
export function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}
