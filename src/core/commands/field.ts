import { z } from 'zod'
import { fieldSpec, isInPlan, lengthLimit, linkAddress, listSpec, step, valueAt } from '../plan'
import type { FieldKind, FieldSpec } from '../plan/fields'
import type { Decision, Plan } from '../plan/schema'
import { cleanTyped } from '../text'
import { beginItem, endWhereMirrored, isAsBegun, isUnbegun } from './begun-items'
import { CommandRefused, defineCommand } from './command'
import { fieldLabel } from './places'

const day = z.iso.date()
const ninePoints = z.number().int().min(1).max(9)
const rangeValue = z.strictObject({ from: ninePoints, to: ninePoints }).refine(({ from, to }) => from <= to)

function refuseValue(field: FieldSpec, expected: string): never {
  throw new CommandRefused('invalid-value', `${field.label} takes ${expected}. Nothing was changed.`)
}

function parseText(field: FieldSpec, kind: 'line' | 'text', value: unknown, limitOf: FieldKind = kind): string {
  if (typeof value !== 'string') return refuseValue(field, 'a text')
  const cleaned = cleanTyped(value, kind)
  const limit = lengthLimit(limitOf)
  if (limit !== null && cleaned.length > limit) {
    throw new CommandRefused(
      'too-long',
      `${field.label} holds at most ${limit.toLocaleString('en-US')} characters; this text has ${cleaned.length.toLocaleString('en-US')}. Nothing was changed.`,
    )
  }
  return cleaned
}

/** The address as it is opened, or CommandRefused. */
function parseLink(field: FieldSpec, value: unknown): string {
  const address = linkAddress(parseText(field, 'line', value, 'link'))
  return address ?? refuseValue(field, 'a web address such as https://example.org/report, or an e-mail address')
}

function parseNumber(field: FieldSpec, value: unknown, schema: z.ZodType, expected: string): unknown {
  if (!schema.safeParse(value).success) return refuseValue(field, expected)
  // JSON knows no -0, so what is kept would differ from what is shown.
  return value === 0 ? 0 : value
}

/** Only what the plan has can be named; a reference that was left behind by a removal may stay as it is. */
function parseReference(field: FieldSpec, value: unknown, plan: Plan, path: string): unknown {
  if (typeof value === 'string' && field.of !== undefined) {
    if (isInPlan(plan, field.of, value) || valueAt(plan, path) === value) return value
  }
  throw new CommandRefused(
    'no-such-item',
    `${field.label}: what was chosen is not in the plan. Choose another. Nothing was changed.`,
  )
}

/** The value as the plan stores it, or CommandRefused with what the field takes instead. */
function parseValue(field: FieldSpec, value: unknown, plan: Plan, path: string): unknown {
  if (field.kind === 'line' || field.kind === 'text') return parseText(field, field.kind, value)
  if (field.kind === 'link') return parseLink(field, value)
  if (value === null && !field.required) return null
  switch (field.kind) {
    case 'day':
      return parseNumber(field, value, day, 'a date such as 2027-01-15')
    case 'amount':
      return parseNumber(field, value, z.number().finite().nonnegative(), 'an amount of zero or more')
    case 'count':
      return parseNumber(field, value, z.number().int().nonnegative(), 'a whole number of zero or more')
    case 'percent':
      return parseNumber(field, value, z.number().min(0).max(100), 'a number from 0 to 100')
    case 'number':
      return parseNumber(field, value, z.number().finite(), 'a number such as 72.5')
    case 'position':
      return parseNumber(field, value, ninePoints, 'a point from 1 to 9')
    case 'range':
      return parseNumber(field, value, rangeValue, 'two points from 1 to 9, the lower one first')
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.choices ?? {}, value)
        ? value
        : refuseValue(field, `one of: ${Object.keys(field.choices ?? {}).join(', ')}`)
    case 'reference':
      return parseReference(field, value, plan, path)
  }
}

function refuseWhereDecided(plan: Plan, path: string): void {
  const [section, id] = path.split('/')
  const decision = section === 'tensions' ? (plan.tensions[id ?? ''] as Decision | undefined) : undefined
  if (decision?.status === 'decided') {
    throw new CommandRefused(
      'locked',
      'This is decided. Choose “Change, with a reason” first; the earlier decision is kept.',
    )
  }
}

/** Sets one field of the catalogue to a value; null clears what is not a text. */
export const setField = defineCommand({
  type: 'field.set',
  binding: false,
  keepsArguments: false,
  args: z.strictObject({ path: z.string().max(500), value: z.unknown() }),
  label: ({ path, value }, plan, content) => {
    const label = fieldLabel(path, plan, content)
    return fieldSpec(path)?.kind === 'position' && value === null ? `clear ${label}` : label
  },
  apply(draft, { path, value }) {
    const field = fieldSpec(path)
    if (!field) throw new CommandRefused('no-such-field', `There is no field “${path}” in a plan. Nothing was changed.`)
    const parsed = parseValue(field, value, draft, path)
    const steps = path.split('/')
    const name = steps.at(-1) as string
    if (isUnbegun(draft, path)) {
      if (isAsBegun(draft, path, parsed)) return
      beginItem(draft, path)
    }
    const holderPath = steps.slice(0, -1).join('/')
    const holder = (holderPath === '' ? draft : valueAt(draft, holderPath)) as Record<string, unknown> | undefined
    if (holder === undefined || (listSpec(holderPath) && step(holder, name) === undefined)) {
      throw new CommandRefused('no-such-item', 'What this belongs to is no longer in the plan. Nothing was changed.')
    }
    if (field.lockedWhenDecided && holder[name] !== parsed) refuseWhereDecided(draft, path)
    holder[name] = parsed
    // A text passes through many states while it is being written; a mark or a choice is meant.
    if (lengthLimit(field.kind) === null) endWhereMirrored(draft, path)
  },
})
