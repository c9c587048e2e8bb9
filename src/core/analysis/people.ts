import { plain } from '../import/plain'
import { itemsOf, type Plan } from '../plan'
import { FEWEST_OF_A_ROLE } from '../rounds'

/** Roles to begin with; ours, and free to be written otherwise. */
const USUAL_ROLES = [
  'Superintendent',
  'Chief of staff',
  'Central office',
  'Curriculum and instruction',
  'Special education',
  'Finance',
  'Human resources',
  'Technology',
  'Principal',
  'Teacher leader',
  'Teacher',
  'School board',
  'Union',
  'Family',
  'Community',
  'Student',
] as const

export interface RoleCount {
  /** As it is written by the first who has it; empty for people without one. */
  role: string
  people: number
  /** Whether a round that shows roles tells this one: few of a role would be as good as a name. */
  isTold: boolean
}

/** How many people have each role, the most first; those without a role last. */
export function roleCounts(plan: Plan): RoleCount[] {
  const counts = new Map<string, number>()
  for (const { role } of itemsOf(plan.people)) counts.set(role.trim(), (counts.get(role.trim()) ?? 0) + 1)
  return [...counts]
    .map(([role, people]) => ({ role, people, isTold: role !== '' && people >= FEWEST_OF_A_ROLE }))
    .sort((one, other) => Number(one.role === '') - Number(other.role === '') || other.people - one.people)
}

/** What to offer as a role: those that the team uses, then the usual ones. */
export function offeredRoles(plan: Plan): string[] {
  const used = roleCounts(plan).flatMap(({ role }) => (role === '' ? [] : [role]))
  const known = new Set(used.map(plain))
  return [...used, ...USUAL_ROLES.filter((role) => !known.has(plain(role)))]
}

/** Names that more than one person on the list has, by the ids of those people. */
export function sharedNames(plan: Plan): ReadonlySet<string> {
  const byName = new Map<string, string[]>()
  for (const { id, name } of itemsOf(plan.people)) {
    const key = plain(name)
    if (key !== '') byName.set(key, [...(byName.get(key) ?? []), id])
  }
  return new Set([...byName.values()].filter((ids) => ids.length > 1).flat())
}

export interface ListedPeople {
  add: { name: string; role: string }[]
  /** Names that are on the list already, or stand in the text twice; they are not added again. */
  known: string[]
}

const HEADS = new Set(['name', 'names', 'full name', 'person', 'people', 'participant', 'participants'])

/** `spelled`: roles as the list writes them, by their plain form. */
function partsOf(line: string, spelled: ReadonlyMap<string, string>): { name: string; role: string } {
  const [name = '', role = ''] = line.split(/[\t;]/).map((part) => part.trim())
  if (role !== '') return { name, role: spelled.get(plain(role)) ?? role }
  // A comma may also part a last name from a first one; it is read as the role's only where it is one.
  const comma = name.lastIndexOf(',')
  const after = comma < 0 ? undefined : spelled.get(plain(name.slice(comma + 1)))
  return after === undefined ? { name, role: '' } : { name: name.slice(0, comma).trim(), role: after }
}

/** A list of people as it is pasted: a line each, with the role behind a tab or a semicolon, or a known one behind a comma. */
export function readPeople(text: string, plan: Plan): ListedPeople {
  const spelled = new Map(offeredRoles(plan).map((role) => [plain(role), role]))
  const names = new Set(itemsOf(plan.people).map(({ name }) => plain(name)))
  const found: ListedPeople = { add: [], known: [] }
  for (const [place, line] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    const person = partsOf(line, spelled)
    const key = plain(person.name)
    if (key === '' || (place === 0 && HEADS.has(key))) continue
    if (names.has(key)) found.known.push(person.name)
    else found.add.push(person)
    names.add(key)
  }
  return found
}
