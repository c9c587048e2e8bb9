import { fieldLabel } from '../commands'
import type { Content } from '../content'
import { decisionsInOrder, isUnsupported, itemsOf, type Plan, sectionOf } from '../plan'
import { chainOf } from '../plan/chain'
import { PLAN_SECTIONS } from '../plan/sections'
import { type EmptyField, emptyFields } from '../report/empty-fields'
import { shorten, upperFirst } from '../text'
import { nameWarnings } from './name-warnings'
import { missingForAnswer, promptStates } from './prompt-states'

/** Something to look at before a document goes out, with the path of the field in which it is settled. */
export interface OpenPoint {
  path: string
  label: string
}

/** The points of one part of the plan: a section, or a tension. */
export interface OpenPlace {
  name: string
  points: readonly OpenPoint[]
}

export type OpenKind = 'names' | 'undecided' | 'withoutEvidence' | 'empty'

export interface OpenGroup {
  kind: OpenKind
  count: number
  /** In the order of the walk; none without points. */
  places: readonly OpenPlace[]
}

const LONGEST_QUESTION = 80

function undecided(plan: Plan, content: Content, today: string): OpenPoint[] {
  const decisions = decisionsInOrder(plan, content).flatMap(({ tension: { id, title }, decision }) => {
    if (decision.status === 'decided') return []
    const standing = decision.shouldBe === null ? 'not decided' : 'leaning, not decided'
    return [{ path: `tensions/${id}/shouldBe`, label: `${title}: ${standing}` }]
  })
  const initiatives = itemsOf(plan.initiatives).flatMap(({ id, name, disposition }) =>
    // One without a name is asked for that first.
    disposition === null && name.trim() !== ''
      ? [{ path: `initiatives/${id}/disposition`, label: `${name.trim()}: keep, change or stop` }]
      : [],
  )
  const questions = promptStates(plan, content, today)
    .filter(({ state }) => state === 'open')
    .map(({ id, question, response }) => {
      const field = missingForAnswer(response) === 'until' ? 'until' : 'text'
      return { path: `promptResponses/${id}/${field}`, label: shorten(question, LONGEST_QUESTION) }
    })
  return [...decisions, ...initiatives, ...questions]
}

function withoutEvidence(plan: Plan, content: Content): OpenPoint[] {
  const claims = decisionsInOrder(plan, content).flatMap(({ tension: { id, title }, decision }) => {
    const list = `tensions/${id}/evidence`
    const all = itemsOf(decision.evidence)
    const bare = all.filter(isUnsupported)
    if (all.length === 0 && decision.shouldBe !== null) return [{ path: list, label: `${title}: cites nothing` }]
    return bare.map((claim) => ({ path: `${list}/${claim.id}/support`, label: claim.claim.trim() }))
  })
  const arrows = chainOf(plan).arrows.filter(({ evidence }) => evidence.trim() === '')
  return [
    ...claims,
    ...arrows.map(({ id }) => {
      const path = `arrows/${id}/evidence`
      return { path, label: upperFirst(fieldLabel(path, plan, content)) }
    }),
  ]
}

function placeOf(path: string, content: Content): string {
  const [section, id] = path.split('/')
  const tension = section === 'tensions' ? content.tensions.find((candidate) => candidate.id === id) : undefined
  return tension?.title ?? PLAN_SECTIONS[sectionOf(path)]
}

/** Points by where they stand; within their place they do not name it again. */
function grouped(kind: OpenKind, points: readonly OpenPoint[], content: Content): OpenGroup {
  const places = new Map<string, OpenPoint[]>()
  for (const { path, label } of points) {
    const name = placeOf(path, content)
    const lead = `${name}: `
    const own = label.startsWith(lead) ? label.slice(lead.length) : label.replace(`, ${name}`, '')
    places.set(name, [...(places.get(name) ?? []), { path, label: upperFirst(own) }])
  }
  return { kind, count: points.length, places: [...places].map(([name, own]) => ({ name, points: own })) }
}

/**
 * What is undecided, without evidence or empty in the strategy, each thing once: a list to work through before an
 * export. `allEmpty` where it is known already. It is read from the plan, so that a point goes as it is settled. None of it keeps anybody from exporting.
 */
export function openPoints(
  plan: Plan,
  content: Content,
  today: string,
  allEmpty: readonly EmptyField[] = emptyFields(plan, content, today),
): OpenGroup[] {
  const open = undecided(plan, content, today)
  const bare = withoutEvidence(plan, content)
  const told = new Set([...open, ...bare].map(({ path }) => path))
  const empty = allEmpty.filter(({ path }) => !told.has(path))
  return [
    grouped('names', nameWarnings(plan, content, plan.document.names), content),
    grouped('undecided', open, content),
    grouped('withoutEvidence', bare, content),
    grouped('empty', empty, content),
  ].filter(({ count }) => count > 0)
}
