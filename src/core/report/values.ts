import { positionWords } from '../charts'
import type { Content } from '../content/schema'
import type { FieldSpec } from '../plan/fields'
import { fieldSpec, tensionOfPath, valueAt } from '../plan/paths'
import { referenceName } from '../plan/references'
import type { Plan, PositionRange } from '../plan/schema'
import { subjectWords } from '../plan/subjects'
import { WORDS } from './words'

export function formatMoney(amount: number): string {
  return WORDS.money(amount)
}

/** `2027-01-15` as the document's language writes it. */
export function formatDay(day: string): string {
  return WORDS.day(day)
}

function formatPosition(position: number, path: string, content: Content): string {
  const id = tensionOfPath(path)
  const tension = content.tensions.find((candidate) => candidate.id === id)
  return tension ? positionWords(tension, position, '') : String(position)
}

/**
 * A value of the kind that `spec` names, in words. The value is one that the field may hold, and not null; of a
 * reference, the name of what it leads to.
 */
export function formatValue(spec: FieldSpec, value: unknown, path: string, content: Content): string {
  switch (spec.kind) {
    case 'line':
    case 'text':
    case 'link':
      return (value as string).trim()
    case 'day':
      return formatDay(value as string)
    case 'amount':
      return formatMoney(value as number)
    case 'count':
    case 'number':
      return WORDS.number(value as number)
    case 'percent':
      return `${WORDS.number(value as number)}%`
    case 'choice':
      return spec.choices?.[value as string] ?? String(value)
    case 'reference':
      return value as string
    case 'position':
      return formatPosition(value as number, path, content)
    case 'range': {
      const { from, to } = value as PositionRange
      return WORDS.range(formatPosition(from, path, content), formatPosition(to, path, content))
    }
  }
}

/** The value of a field in words, or an empty text where the field is empty. Throws where no such field exists. */
export function fieldText(plan: Plan, content: Content, path: string): string {
  const spec = requiredSpec(path)
  // What a question is about is kept as ids, and only the plan knows the names of its parts.
  if (spec.subject) return subjectWords(String(valueAt(plan, path) ?? ''), plan, content)
  const stored = valueAt(plan, path)
  const value = spec.of && typeof stored === 'string' ? referenceName(plan, content, spec.of, stored) : stored
  return value === null || value === undefined ? '' : formatValue(spec, value, path, content)
}

/** Throws where the catalogue has no such field: a misspelt path must not print as an empty field. */
export function requiredSpec(path: string): FieldSpec {
  const spec = fieldSpec(path)
  if (!spec) throw new Error(`no field at ${path}`)
  const words = WORDS.fields[spec.path]
  return words ? { ...spec, ...words } : spec
}
