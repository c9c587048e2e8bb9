import fc from 'fast-check'
import type { CommandEnvelope } from '../../src/core/commands'
import {
  CORE_PARTS,
  collectionAt,
  FIELDS,
  type FieldKind,
  type FieldSpec,
  itemFields,
  LISTS,
  type ListSpec,
  type Plan,
  valueAt,
} from '../../src/core/plan'

/**
 * Any sequence of revisable commands, drawn from the catalogue of fields and lists, so that a field that is
 * added later is tested without a word here. A draw (`Intent`) becomes a command only beside the plan that it
 * meets, since the ids in it must exist there.
 */

export interface Intent {
  kind: 'set' | 'edit' | 'add' | 'remove' | 'move' | 'status' | 'change' | 'document' | 'scenario'
  /** Which field or list, and which of the ids on the way; reduced to what there is. */
  pick: number
  ids: number[]
  values: Record<FieldKind, unknown>
  splice: { at: number; remove: number; insert: string }
  group: string | null
}

const oddTexts = [
  '',
  'שלום עולם',
  'e\u0301\u0323 combining',
  '\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67',
  '\ud800',
  '\udc00 lone',
  'nul \u0000 and \u001b[31m',
  'lines\r\nof\rtwo kinds\n',
  '漢字',
  'x'.repeat(300),
  'y'.repeat(20_000),
  'z'.repeat(20_001),
]

const codeUnits = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) })

/** Unicode of every plane, combining marks, right-to-left, control characters and halves of pairs. */
export const anyText = fc.oneof(fc.string({ unit: 'binary' }), codeUnits, fc.constantFrom(...oddTexts))

const day = fc.oneof(
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('0001-01-01', '2027-02-29', null),
)
const point = fc.integer({ min: 1, max: 9 })
/** Ids that people who automate may give, some of which mean something to JavaScript. */
const itemIds = ['a', 'b', '7', '10', 'x.y-z_', 'constructor', 'toString', 'A'.repeat(64)]

const values: fc.Arbitrary<Record<FieldKind, unknown>> = fc.record({
  line: anyText,
  text: anyText,
  link: fc.oneof(anyText, fc.webUrl(), fc.emailAddress(), fc.constantFrom('', 'example.org', 'javascript:alert(1)')),
  day,
  amount: fc.option(fc.oneof(fc.double({ noNaN: true }), fc.constant(-0))),
  count: fc.option(fc.integer({ min: -1 })),
  number: fc.option(fc.oneof(fc.double({ noNaN: true }), fc.constant(-0))),
  percent: fc.option(fc.double({ min: -1, max: 101, noNaN: true })),
  position: fc.option(fc.integer({ min: 0, max: 10 })),
  range: fc.option(fc.record({ from: point, to: point })),
  choice: fc.nat(5),
  reference: fc.nat(5),
})

const intent: fc.Arbitrary<Intent> = fc.record({
  kind: fc.constantFrom(
    'set',
    'set',
    'set',
    'edit',
    'edit',
    'add',
    'add',
    'remove',
    'move',
    'status',
    'change',
    'document',
    'scenario',
  ),
  pick: fc.nat(10_000),
  ids: fc.array(fc.nat(100), { minLength: 3, maxLength: 3 }),
  values,
  splice: fc.record({ at: fc.nat(40), remove: fc.nat(20), insert: anyText }),
  group: fc.option(fc.constantFrom('g1', 'g2')),
})

export function intents(maxLength: number): fc.Arbitrary<Intent[]> {
  return fc.array(intent, { maxLength, size: 'max' })
}

/** The path with an existing id for each `*`, or null where a list on the way is empty. */
function concrete(pattern: string, plan: Plan, ids: readonly number[]): string | null {
  const chosen: string[] = []
  let stars = 0
  for (const name of pattern.split('/')) {
    if (name !== '*') {
      chosen.push(name)
      continue
    }
    const holder = chosen.join('/')
    const existing = collectionAt(plan, holder)?.order ?? Object.keys(valueAt(plan, holder) as object)
    const id = existing[(ids[stars] ?? 0) % Math.max(1, existing.length)]
    if (id === undefined) return null
    chosen.push(id)
    stars += 1
  }
  return chosen.join('/')
}

/** A value for the field: mostly one that it takes, sometimes one that it refuses. */
function valueFor(field: FieldSpec, drawn: Intent['values'], plan: Plan): unknown {
  if (field.kind === 'reference') {
    const ids = field.of === 'tensions' ? Object.keys(plan.tensions) : plan.purpose.objectives.order
    return [...ids.slice(0, 4), null, 'none of these'][drawn.reference as number] ?? null
  }
  if (field.kind !== 'choice') return drawn[field.kind]
  return [...Object.keys(field.choices ?? {}), null, 'none of these'][drawn.choice as number] ?? null
}

function fieldCommand(
  { kind, pick, ids, values: drawn, splice }: Intent,
  plan: Plan,
): Omit<CommandEnvelope, 'group'> | null {
  const field = FIELDS[pick % FIELDS.length]
  const path = field ? concrete(field.path, plan, ids) : null
  if (!field || path === null) return null
  const present = valueAt(plan, path)
  if (kind === 'edit' && typeof present === 'string') {
    const { at, remove, insert } = splice
    return { type: 'field.set', args: { path, value: present.slice(0, at) + insert + present.slice(at + remove) } }
  }
  return { type: 'field.set', args: { path, value: valueFor(field, drawn, plan) } }
}

/** An arrow between two things that the plan has; where it has none, one that is refused. */
function possibleArrow({ initiatives, purpose }: Plan, pick: number): string {
  const ends = [
    ...initiatives.order.map((id) => `action.${id}`),
    ...purpose.objectives.order.map((id) => `objective.${id}`),
  ]
  return `${ends[pick % Math.max(1, ends.length)] ?? 'action.none'}.${CORE_PARTS[pick % CORE_PARTS.length]}`
}

/** The things that the items of a list are about, by their ids. */
function mirroredThings(plan: Plan, { mirrors }: ListSpec): object {
  const things = mirrors ? valueAt(plan, mirrors.place) : {}
  return (things as { byId?: object }).byId ?? (things as object)
}

function listCommand({ kind, pick, ids, values: drawn }: Intent, plan: Plan): Omit<CommandEnvelope, 'group'> | null {
  const spec = LISTS[pick % LISTS.length]
  const list = spec ? concrete(spec.path, plan, ids) : null
  if (list === null) return null
  const order = collectionAt(plan, list)?.order ?? []
  if (kind === 'add') {
    const given = itemFields(list)
      .filter((_field, index) => (pick >> index) % 2 === 1)
      .map((field) => [field.key, valueFor(field, drawn, plan)])
    const mirrored = spec?.mirrors ? Object.keys(mirroredThings(plan, spec)) : []
    const known = mirrored.length > 0 ? mirrored : itemIds
    const id = list === 'arrows' ? possibleArrow(plan, pick) : known[(ids[2] ?? 0) % known.length]
    return { type: 'item.add', args: { list, id, values: Object.fromEntries(given) } }
  }
  const id = order[(ids[2] ?? 0) % Math.max(1, order.length)]
  if (id === undefined) return null
  return kind === 'remove'
    ? { type: 'item.remove', args: { list, id } }
    : { type: 'item.move', args: { list, id, to: pick % 5 } }
}

/** Copies the plan's decisions, or a scenario, into a new one; or adopts one. */
function scenarioCommand({ pick, ids }: Intent, plan: Plan): Omit<CommandEnvelope, 'group'> {
  const { order } = plan.scenarios
  const scenario = order[(ids[0] ?? 0) % Math.max(1, order.length)]
  if (pick % 3 > 0 && scenario !== undefined) {
    return { type: 'scenario.adopt', args: { scenario, id: `s${pick}`, reason: 'new facts', on: '2027-03-01' } }
  }
  const id = itemIds[(ids[2] ?? 0) % itemIds.length]
  return { type: 'scenario.copy', args: { id, from: pick % 2 ? (scenario ?? null) : null, on: '2027-02-01' } }
}

function otherCommand(drawn: Intent, plan: Plan): Omit<CommandEnvelope, 'group'> {
  const { kind, pick, ids } = drawn
  if (kind === 'scenario') return scenarioCommand(drawn, plan)
  if (kind === 'document') return { type: 'document.setStatus', args: { status: pick % 2 ? 'draft' : 'forDecision' } }
  const tensions = Object.keys(plan.tensions)
  const tension = tensions[(ids[0] ?? 0) % tensions.length]
  if (kind === 'change') {
    return { type: 'tension.changeDecision', args: { tension, id: `s${pick}`, reason: 'new facts', on: '2027-03-01' } }
  }
  const status = (['open', 'leaning', 'decided'] as const)[pick % 3]
  return { type: 'tension.setStatus', args: { tension, status, on: '2027-01-15' } }
}

/** The command that the draw means for this plan, or null where there is nothing to do it to. */
export function commandFor(drawn: Intent, plan: Plan): CommandEnvelope | null {
  const isField = drawn.kind === 'set' || drawn.kind === 'edit'
  const isList = drawn.kind === 'add' || drawn.kind === 'remove' || drawn.kind === 'move'
  const command = isField ? fieldCommand(drawn, plan) : isList ? listCommand(drawn, plan) : otherCommand(drawn, plan)
  return command && { ...command, group: drawn.group }
}
