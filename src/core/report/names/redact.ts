import { produce } from 'immer'
import { FIELDS, type Plan, step } from '../../plan'
import { anyOf, folded, listedPeople } from './patterns'

/** Whether documents print names, roles or neither. */
export type Naming = Plan['document']['names']

/** What stands where somebody is named and documents name nobody. */
export const WITHHELD = '—'

/** The paths in a plan of a field of the catalogue: with each id that stands there for a `*`. */
export function pathsOf(plan: Plan, pattern: string): string[] {
  const within = (value: unknown, steps: readonly string[], path: string): string[] => {
    const [first, ...rest] = steps
    if (value === undefined) return []
    if (first === undefined) return [path]
    const holder = (typeof value === 'object' && value !== null && 'byId' in value ? value.byId : value) as object
    const names = first === '*' ? Object.keys(holder) : [first]
    return names.flatMap((name) => within(step(value, name), rest, path === '' ? name : `${path}/${name}`))
  }
  return within(plan, pattern.split('/'), '')
}

const PEOPLE = FIELDS.filter(({ person }) => person)

function told(plan: Plan, naming: Naming): (value: string) => string {
  if (naming === 'none') return () => WITHHELD
  const people = listedPeople(plan).filter(({ role }) => role !== '')
  const found = anyOf(
    people.map(({ name }) => name),
    { exact: false },
  )
  const roles = new Map(people.map(({ name, role }) => [folded(name), role]))
  return (value) => (found ? value.replace(found, (name) => roles.get(folded(name)) ?? name) : value)
}

/** One step down in a draft, into an item of a collection or a property. */
function down(value: unknown, name: string): Record<string, unknown> {
  const holder = value as Record<string, unknown>
  const inner = 'byId' in holder && 'order' in holder ? (holder.byId as Record<string, unknown>) : holder
  return inner[name] as Record<string, unknown>
}

/**
 * The plan as a document may tell it. Where names stay away they are taken out here, before any section reads them,
 * so that no section can print one: each field that says who it is holds the role of the listed person, else what was
 * written; or nothing but a dash.
 */
export function planWithNames(plan: Plan, naming: Naming): Plan {
  if (naming === 'names') return plan
  const tell = told(plan, naming)
  return produce(plan, (draft) => {
    for (const { path: pattern } of PEOPLE) {
      for (const path of pathsOf(plan, pattern)) {
        const steps = path.split('/')
        const key = steps.pop() ?? ''
        const holder = steps.reduce<unknown>(down, draft) as Record<string, string>
        holder[key] = tell(holder[key] ?? '')
      }
    }
    for (const decision of Object.values(draft.tensions)) {
      for (const agreement of Object.values(decision.agreed.byId)) {
        agreement.by = tell(agreement.by)
        for (const dissent of agreement.minority) dissent.from = tell(dissent.from)
      }
    }
  })
}
