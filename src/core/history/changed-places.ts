import type { Content } from '../content/schema'
import { fieldSpec } from '../plan/paths'
import type { Plan } from '../plan/schema'
import { PLAN_SECTIONS } from '../plan/sections'
import { upperFirst } from '../text'
import { comparePlans, type Difference } from './compare'
import { destinationOf } from './destination'
import { differenceClauses } from './difference-clauses'

/** One thing that is otherwise now, with the field to open; null where nothing of it is left to open. */
export interface ChangedPoint {
  words: string
  path: string | null
}

/** What is otherwise in one part of the plan. */
export interface ChangedPlace {
  name: string
  points: readonly ChangedPoint[]
}

const isRecorded = ({ path }: Difference) => /\/(status|decidedOn|adoptedOn)$/.test(path)

function pathOf({ path }: Difference, after: Plan): string | null {
  const destination = destinationOf([path], after)
  if ('gone' in destination) return null
  // A status is set by a button: what it is about has a field.
  const [section, id] = path.split('/')
  if (fieldSpec(destination.path)) return destination.path
  return section === 'tensions' && id !== undefined ? `tensions/${id}/shouldBe` : (section ?? null)
}

/** Each difference in its own words; a status and its day are one thing to the reader. */
function pointsOf(differences: readonly Difference[], after: Plan, content: Content): ChangedPoint[] {
  const recorded = differences.filter(isRecorded)
  const rest = differences.filter((each) => !isRecorded(each)).map((each) => [each])
  return [...rest, ...(recorded.length > 0 ? [recorded] : [])].flatMap((group) => {
    const words = upperFirst(differenceClauses(group, content).join('; '))
    const [first] = group
    return words === '' || !first ? [] : [{ words, path: pathOf(first, after) }]
  })
}

/** What changed from one state of a plan to a later one, as a list by the parts of the plan; empty where nothing did. */
export function changedPlaces(before: Plan, after: Plan, content: Content): ChangedPlace[] {
  const { tensions, sections } = comparePlans(before, after, content)
  // The house style is no part of the strategy, but of every document.
  const restyled = JSON.stringify(before.houseStyle) !== JSON.stringify(after.houseStyle)
  return [
    ...tensions.map(({ tension, differences }) => ({
      name: tension.title,
      points: pointsOf(differences, after, content),
    })),
    ...sections.map(({ section, differences }) => ({
      name: PLAN_SECTIONS[section],
      points: pointsOf(differences, after, content),
    })),
    ...(restyled ? [{ name: 'House style', points: [{ words: 'Changed', path: null }] }] : []),
  ].filter(({ points }) => points.length > 0)
}
