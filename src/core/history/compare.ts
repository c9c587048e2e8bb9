import { namedByOther } from '../commands/places'
import type { Content, TensionContent } from '../content/schema'
import { arrowName } from '../plan/chain'
import { type FieldSpec, type ListSpec, lengthLimit } from '../plan/fields'
import { step } from '../plan/paths'
import { GONE, referenceName } from '../plan/references'
import type { Collection, Decision, Plan } from '../plan/schema'
import { PLAN_SECTIONS, type PlanSection, sectionOf } from '../plan/sections'
import { type Move, movesBetween } from './order'
import { COMPARED_FIELDS, COMPARED_LISTS } from './recorded'

export interface FieldDifference {
  kind: 'field'
  path: string
  field: FieldSpec
  /** The values as the plans hold them; of a reference, the name that it led to in its own plan. */
  before: unknown
  after: unknown
}

export interface ItemDifference {
  kind: 'item'
  path: string
  list: ListSpec
  /** Its name as it is later, or as it was last; an empty text where it has none. */
  name: string
  change: 'added' | 'removed' | 'changed'
  /** Its place in the list, where others did not just make room. */
  moved: Move | null
  /** What is in an added item, what was in a removed one, what differs in any other. */
  differences: Difference[]
}

export type Difference = FieldDifference | ItemDifference

export interface TensionComparison {
  tension: TensionContent
  before: Decision
  after: Decision
  /** Empty where nothing differs. */
  differences: Difference[]
}

export interface SectionComparison {
  section: PlanSection
  differences: Difference[]
}

/** What differs between two states of one plan. */
export interface PlanComparison {
  /** Every tension, in the content's order. */
  tensions: TensionComparison[]
  /** The other parts of the plan in which something differs, in the order of the walk. */
  sections: SectionComparison[]
}

/** What of the catalogue stands directly in a thing: its fields, its lists, and the things with fixed ids in it. */
interface Holder {
  fields: { key: string; field: FieldSpec }[]
  lists: { key: string; list: ListSpec }[]
  records: string[]
}

const holders = new Map<string, Holder>()

/** `pattern` is a path of the catalogue up to its last `*`, or an empty text for the plan itself. */
function holderAt(pattern: string): Holder {
  const known = holders.get(pattern)
  if (known) return known
  const prefix = pattern === '' ? '' : `${pattern}/`
  const within = <Spec extends { path: string }>(specs: readonly Spec[]) =>
    specs.filter(({ path }) => path.startsWith(prefix)).map((spec) => ({ key: spec.path.slice(prefix.length), spec }))
  const fields = within(COMPARED_FIELDS)
  const lists = within(COMPARED_LISTS).filter(({ key }) => !key.includes('*'))
  const starred = fields.flatMap(({ key }) => (key.includes('/*') ? [key.slice(0, key.indexOf('/*'))] : []))
  const holder: Holder = {
    fields: fields.filter(({ key }) => !key.includes('*')).map(({ key, spec }) => ({ key, field: spec })),
    lists: lists.map(({ key, spec }) => ({ key, list: spec })),
    records: [...new Set(starred)].filter((key) => !lists.some((list) => list.key === key)),
  }
  holders.set(pattern, holder)
  return holder
}

interface Compared {
  before: unknown
  after: unknown
  path: string
  pattern: string
}

const join = (path: string, key: string) => (path === '' ? key : `${path}/${key}`)

function inner({ before, after, path, pattern }: Compared, key: string, patternKey = key): Compared {
  const at = (value: unknown) => key.split('/').reduce<unknown>(step, value)
  return { before: at(before), after: at(after), path: join(path, key), pattern: join(pattern, patternKey) }
}

/** What is not there is as if it were empty. */
function settled(field: FieldSpec, value: unknown): unknown {
  if (value !== undefined) return value
  return lengthLimit(field.kind) === null ? null : ''
}

function fieldDifference(compared: Compared, field: FieldSpec): FieldDifference[] {
  const before = settled(field, compared.before)
  const after = settled(field, compared.after)
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  return [{ kind: 'field', path: compared.path, field, before, after }]
}

const none: Collection<unknown> = { byId: {}, order: [] }

function listDifferences(compared: Compared, list: ListSpec): ItemDifference[] {
  const before = (compared.before as Collection<unknown> | undefined) ?? none
  const after = (compared.after as Collection<unknown> | undefined) ?? none
  const moves = movesBetween(before.order, after.order)
  const gone = before.order.filter((id) => !Object.hasOwn(after.byId, id))
  return [...after.order, ...gone].flatMap((id): ItemDifference[] => {
    const item = inner(compared, id, '*')
    const change = item.before === undefined ? 'added' : item.after === undefined ? 'removed' : 'changed'
    const moved = moves.get(id) ?? null
    const differences = differencesWithin(item)
    if (change === 'changed' && moved === null && differences.length === 0) return []
    const named = step(item.after ?? item.before, list.nameField)
    const name = typeof named === 'string' ? named.trim() : ''
    return [{ kind: 'item', path: item.path, list, name, change, moved, differences }]
  })
}

function idsOf(...records: unknown[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys((record as object | undefined) ?? {})))]
}

function differencesWithin(compared: Compared): Difference[] {
  const { fields, lists, records } = holderAt(compared.pattern)
  return [
    ...fields.flatMap(({ key, field }) => fieldDifference(inner(compared, key), field)),
    ...lists.flatMap(({ key, list }) => listDifferences(inner(compared, key), list)),
    ...records.flatMap((key) => {
      const record = inner(compared, key)
      return idsOf(record.before, record.after).flatMap((id) => differencesWithin(inner(record, id, '*')))
    }),
  ]
}

/** The ends of an arrow, by the names that they have now, or had. */
function arrowBetween(path: string, before: Plan, after: Plan): string {
  const id = path.slice(path.indexOf('/') + 1)
  return arrowName(id, after) ?? arrowName(id, before) ?? ''
}

/** What an item that is about another thing of the plan is called: as that thing is, and not by its own first words. */
function mirroredName({ path, list }: ItemDifference, before: Plan, after: Plan, content: Content): string | null {
  const id = path.split('/').at(-1) ?? ''
  if (!list.mirrors) return null
  if (list.mirrors.place === 'tensions') return content.tensions.find((tension) => tension.id === id)?.title ?? ''
  return (after.initiatives.byId[id] ?? before.initiatives.byId[id])?.name.trim() ?? ''
}

/** The same differences with names where references and the ids of things hold ids. */
function withNames(differences: readonly Difference[], before: Plan, after: Plan, content: Content): Difference[] {
  const nameOf = ({ of }: FieldSpec, plan: Plan, id: unknown) =>
    of && typeof id === 'string' ? (referenceName(plan, content, of, id) ?? GONE) : id
  return differences.map((difference) => {
    if (difference.kind === 'item') {
      const { list, path } = difference
      const id = path.split('/').at(-1) ?? ''
      const named = () => namedByOther(list, id, after) || namedByOther(list, id, before)
      const name =
        list.path === 'arrows'
          ? arrowBetween(path, before, after)
          : list.namedBy === undefined
            ? mirroredName(difference, before, after, content)
            : named()
      return {
        ...difference,
        name: name ?? difference.name,
        differences: withNames(difference.differences, before, after, content),
      }
    }
    const { field } = difference
    return {
      ...difference,
      before: nameOf(field, before, difference.before),
      after: nameOf(field, after, difference.after),
    }
  })
}

/**
 * What differs between a plan as it was and as it is later. It walks the catalogue, so a field that is added to the
 * catalogue is compared; items of lists are matched by their ids.
 */
export function comparePlans(before: Plan, after: Plan, content: Content): PlanComparison {
  const differences = withNames(differencesWithin({ before, after, path: '', pattern: '' }), before, after, content)
  const within = (prefix: string) => differences.filter(({ path }) => path.startsWith(prefix))
  return {
    tensions: content.tensions.flatMap((tension) => {
      const [then, now] = [before.tensions[tension.id], after.tensions[tension.id]]
      return then && now ? [{ tension, before: then, after: now, differences: within(`tensions/${tension.id}/`) }] : []
    }),
    sections: (Object.keys(PLAN_SECTIONS) as PlanSection[]).flatMap((section) => {
      const found = differences.filter(({ path }) => section !== 'tensions' && sectionOf(path) === section)
      return found.length === 0 ? [] : [{ section, differences: found }]
    }),
  }
}

/** Whether the two plans that were compared say the same. */
export function isSame({ tensions, sections }: PlanComparison): boolean {
  return sections.length === 0 && tensions.every(({ differences }) => differences.length === 0)
}

/** Whether a mark or the acceptable range stands elsewhere, so that there is something to draw. */
export function marksDiffer({ before, after }: TensionComparison): boolean {
  const marks = ({ today, shouldBe, range }: Decision) => JSON.stringify([today, shouldBe, range])
  return marks(before) !== marks(after)
}

const toldInFull = /^tensions\/[^/]+\/(today|shouldBe|range|status|decidedOn)$|^document\/(status|adoptedOn)$/

/** What is left to read before and after: of marks and statuses the sentence and the drawing tell all. */
export function untold(differences: readonly Difference[]): Difference[] {
  return differences.filter(({ path }) => !toldInFull.test(path))
}
