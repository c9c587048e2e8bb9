import { coherenceQuestions } from '../content/pairs'
import type { Content } from '../content/schema'
import { arrowName } from '../plan/chain'
import type { ListSpec } from '../plan/fields'
import { findCell, rowName } from '../plan/grid'
import { fieldSpec, listSpec, valueAt } from '../plan/paths'
import type { Plan } from '../plan/schema'
import { lowerFirst, shorten } from '../text'

/** The most characters of a name that an undo label shows. */
export const LONGEST_NAME = 40

/** The name of a question that the plan answers or switches off: its title, or the team's own words. */
function questionName(id: string, plan: Plan, content: Content): string | null {
  const own = plan.ownQuestions.byId[id]
  if (own) return shorten(own.text, LONGEST_NAME) || 'question of our own'
  return coherenceQuestions(content).find((question) => question.id === id)?.title ?? null
}

/** The innermost item of a list in which a path stands: the word for it and its name, which may be empty; or null. */
function listItem(steps: readonly string[], plan: Plan): { word: string; name: string } | null {
  for (let length = steps.length - 1; length > 1; length -= 1) {
    const list = listSpec(steps.slice(0, length - 1).join('/'))
    if (!list) continue
    const name = valueAt(plan, `${steps.slice(0, length).join('/')}/${list.nameField}`)
    return { word: list.item, name: typeof name === 'string' ? shorten(name, LONGEST_NAME) : '' }
  }
  return null
}

/** "Pace, scenario Slower" for a decision or an initiative of a scenario; null for any other place. */
function placeInScenario(path: string, plan: Plan, content: Content): string | null {
  const [section, id, kind, innerId, field] = path.split('/')
  if (section !== 'scenarios' || innerId === undefined || field === undefined) return null
  const named =
    kind === 'tensions'
      ? content.tensions.find((tension) => tension.id === innerId)?.title
      : placeName(`initiatives/${innerId}/name`, plan, content)
  return [named, placeName(`scenarios/${id}/name`, plan, content)].filter(Boolean).join(', ')
}

/** The name of an item that is called as the item of another list is. */
export function namedByOther({ namedBy }: ListSpec, id: string, plan: Plan): string {
  const named = namedBy === undefined ? null : listSpec(namedBy)
  return named ? shorten(String(valueAt(plan, `${named.path}/${id}/${named.nameField}`) ?? ''), LONGEST_NAME) : ''
}

/** "Attendance, school Adams": an item that is called as the item of another list is, and where it stands. */
function namedPlace(steps: readonly string[], plan: Plan, content: Content): string | null {
  for (let length = steps.length - 1; length > 1; length -= 1) {
    const holder = steps.slice(0, length - 1).join('/')
    const list = listSpec(holder)
    if (!list) continue
    if (list.namedBy === undefined) return null
    const name = namedByOther(list, steps[length - 1] ?? '', plan) || list.item
    return [name, placeName(holder, plan, content)].filter(Boolean).join(', ')
  }
  return null
}

/** The name of the thing that a path stands in ("Pace", "part Budget, Pace", "Culture", "objective Algebra readiness"), or null. */
export function placeName(path: string, plan: Plan, content: Content): string | null {
  const steps = path.split('/')
  const [section, id] = steps
  const tension = section === 'tensions' ? content.tensions.find((candidate) => candidate.id === id) : undefined
  if (tension) {
    const item = listItem(steps, plan)
    return item?.name ? `${item.word} ${item.name}, ${tension.title}` : tension.title
  }
  const element = section === 'elements' ? content.elements.find((candidate) => candidate.id === id) : undefined
  if (element) return element.name
  const cell = section === 'fits' && id !== undefined ? findCell(id, plan, content) : null
  if (cell) return `${lowerFirst(cell.column.name)}, ${shorten(rowName(cell.row), LONGEST_NAME)}`
  const arrow = section === 'arrows' && id !== undefined ? arrowName(id, plan) : null
  if (arrow !== null) return `arrow from ${arrow}`
  const question =
    (section === 'promptResponses' || section === 'switchedOff') && id !== undefined
      ? questionName(id, plan, content)
      : null
  if (question !== null) return question
  const inScenario = placeInScenario(path, plan, content)
  if (inScenario !== null) return inScenario
  const named = namedPlace(steps, plan, content)
  if (named !== null) return named
  const item = listItem(steps, plan)
  return item && [item.word, item.name].filter(Boolean).join(' ')
}

/** The catalogue speaks of the first and the second pole; where a tension is named, its poles have names. */
export function withPoleNames(label: string, path: string, content: Content): string {
  const [section, id] = path.split('/')
  const tension = section === 'tensions' ? content.tensions.find((candidate) => candidate.id === id) : undefined
  if (!tension) return label
  return label
    .replace('the first pole', tension.poles.a.inSentence)
    .replace('the second pole', tension.poles.b.inSentence)
}

/** "Rationale, Pace": the field with the thing that it belongs to. */
export function fieldLabel(path: string, plan: Plan, content: Content): string {
  const field = fieldSpec(path)
  const name = field ? lowerFirst(withPoleNames(field.label, path, content)) : path
  const place = placeName(path, plan, content)
  if (place === null) return name
  // The field that names a thing: “initiative Coaching”, not “initiative, initiative Coaching”.
  return place.startsWith(name) ? place : `${name}, ${place}`
}
