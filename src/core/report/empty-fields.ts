import { fieldLabel, placeName } from '../commands'
import type { Content } from '../content'
import { collectionAt, FIELDS, fieldSpec, isInPlan, itemsWord, listSpec, type Plan, valueAt } from '../plan'
import type { Passage } from './blocks'
import { buildReport } from './build'
import { everyParagraph, passagesOf } from './passages'

/** A field or list that a draft prints as empty. */
export interface EmptyField {
  path: string
  /** "Baseline, objective Algebra readiness" */
  label: string
}

function showsEmpty({ paragraphs }: Passage): boolean {
  return everyParagraph(paragraphs).some((runs) => runs.some((run) => run.kind === 'text' && run.empty === true))
}

function labelOf(path: string, plan: Plan, content: Content): string {
  if (fieldSpec(path)) return fieldLabel(path, plan, content)
  const place = placeName(`${path}/field`, plan, content)
  const list = listSpec(path)
  return [list && itemsWord(list), place].filter(Boolean).join(', ') || path
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function isEmpty(plan: Plan, path: string): boolean {
  const collection = collectionAt(plan, path)
  if (collection) return collection.order.length === 0
  const value = valueAt(plan, path)
  const { kind, of } = fieldSpec(path) ?? {}
  if (kind === 'reference' && of && typeof value === 'string') return !isInPlan(plan, of, value)
  return typeof value === 'string' ? value.trim() === '' : value === null
}

const sections = [...new Set(FIELDS.map(({ path }) => path.split('/')[0]))]

/** Fields of one section, and of one tension, stand together. */
function place(path: string, content: Content): number {
  const [section, id] = path.split('/')
  return sections.indexOf(section) * 1000 + content.tensions.findIndex((tension) => tension.id === id)
}

/**
 * What the document shows as empty, each field once. The adopted document names field by field what it leaves
 * out, where a draft puts several into one sentence; so that one is asked, and what it still prints is added.
 */
export function emptyFields(plan: Plan, content: Content, today: string): EmptyField[] {
  const adopted: Plan = { ...plan, document: { ...plan.document, status: 'adopted' } }
  const { blocks, leftOut } = buildReport(adopted, content, { kind: 'strategy', today, names: 'names' })
  const shown = blocks.flatMap((block) =>
    passagesOf(block).flatMap((passage) => (passage.field !== undefined && showsEmpty(passage) ? [passage.field] : [])),
  )
  return [...new Set([...shown, ...leftOut])]
    .filter((path) => isEmpty(plan, path))
    .sort((one, other) => place(one, content) - place(other, content))
    .map((path) => ({ path, label: capitalize(labelOf(path, plan, content)) }))
}
