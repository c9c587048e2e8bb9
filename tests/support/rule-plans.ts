import { bundledContent as content } from '../../src/core/content'
import type { Trait } from '../../src/core/content/link-schema'
import { DECISIONS } from '../../src/core/content/links'
import type { CoherenceCheck, Condition } from '../../src/core/content/schema'
import { collectionAt, fieldSpec, type Plan, valueAt } from '../../src/core/plan'
import { freshPlan, run } from './plans'

/** Plans that raise a question and plans that do not, made from nothing but what the question's data says. */

const POINT = { a: 2, b: 8 } as const
const FOUND = 'found'

const set = (plan: Plan, path: string, value: unknown) => run(plan, 'field.set', { path, value })

function setStatus(plan: Plan, tension: string, status: string): Plan {
  if (plan.tensions[tension]?.status === status) return plan
  return run(plan, 'tension.setStatus', { tension, status, on: '2027-03-01' })
}

function added(plan: Plan, list: string, id: string): Plan {
  return collectionAt(plan, list)?.order.includes(id) ? plan : run(plan, 'item.add', { list, id })
}

/** A value that says something, for the field at a path; what it refers to is added where it has to be. */
function fill(plan: Plan, path: string): Plan {
  const spec = fieldSpec(path)
  switch (spec?.kind) {
    case 'line':
    case 'text':
      return set(plan, path, 'Words')
    case 'day':
      return set(plan, path, '2027-09-01')
    case 'amount':
      return set(plan, path, 1)
    case 'position':
      return set(plan, path, POINT.a)
    case 'choice':
      return set(plan, path, Object.keys(spec.choices ?? {})[0])
    case 'reference':
      return spec.of === DECISIONS
        ? set(plan, path, content.tensions[0]?.id)
        : set(added(plan, String(spec.of), 'target'), path, 'target')
    default:
      throw new Error(`no value for ${path}`)
  }
}

function clear(plan: Plan, path: string): Plan {
  const kind = fieldSpec(path)?.kind
  return set(plan, path, kind === 'line' || kind === 'text' ? '' : null)
}

/** The path of one field of every item in a list. */
function itemFieldsAt(plan: Plan, list: string, key: string): string[] {
  return (collectionAt(plan, list)?.order ?? []).map((id) => `${list}/${id}/${key}`)
}

/** The row of the grid at an item's path. */
function rowOf(path: string): string {
  const [, tension, , part] = path.split('/')
  return part === undefined ? String(tension) : `${tension}.${part}`
}

function setNamed(plan: Plan, trait: Extract<Trait, { kind: 'namedBy' }>, id: string, has: boolean): Plan {
  if (!has) {
    const fields = itemFieldsAt(plan, trait.list, trait.field)
    return fields.filter((path) => valueAt(plan, path) === id).reduce(clear, plan)
  }
  const path = `${trait.list}/naming`
  const naming = trait.where.reduce(
    (before, own) => give(before, path, own, own.not !== true),
    added(plan, trait.list, 'naming'),
  )
  return set(naming, `${path}/${trait.field}`, id)
}

/** The plan with the item at `path` changed so that it has what the trait names, or has not. */
function give(plan: Plan, path: string, trait: Trait, has: boolean): Plan {
  switch (trait.kind) {
    case 'filled':
      if (has) return fill(plan, `${path}/${trait.any[0]}`)
      return trait.any.reduce((before, key) => clear(before, `${path}/${key}`), plan)
    case 'oneOf': {
      const all = [...Object.keys(fieldSpec(`${path}/${trait.field}`)?.choices ?? {}), null]
      return set(plan, `${path}/${trait.field}`, has ? trait.values[0] : all.find((one) => !trait.values.includes(one)))
    }
    case 'above':
      if (has) return set(plan, `${path}/${trait.any[0]}`, trait.limit + 1)
      return trait.any.reduce((before, key) => set(before, `${path}/${key}`, trait.limit), plan)
    case 'status':
      return setStatus(plan, path.split('/')[1] ?? '', has ? String(trait.oneOf[0]) : 'open')
    case 'side':
      return set(plan, `${path}/shouldBe`, has ? POINT[trait.side] : 5)
    case 'bearsOn': {
      const cell = `${rowOf(path)}.${trait.column}`
      if (has) return set(plan, `fits/${cell}/standing`, 'reinforces')
      return plan.fits.byId[cell] ? run(plan, 'item.remove', { list: 'fits', id: cell }) : plan
    }
    case 'namedBy':
      return setNamed(plan, trait, path.split('/').at(-1) ?? '', has)
  }
}

/** The list in which an item with these traits stands, and the item's id: decisions are there already. */
function placeFor(list: string, where: readonly Trait[]): { list: string; id: string } {
  const side = where.find((trait) => trait.kind === 'side')
  const tension = side?.tension ?? content.tensions[0]?.id ?? ''
  return list === DECISIONS ? { list, id: tension } : { list: list.replace('*', tension), id: FOUND }
}

/** The item that the link finds in a plan made by `raising`. */
export function foundPath({ list, where }: { list: string; where: readonly Trait[] }): string {
  const place = placeFor(list, where)
  return `${place.list}/${place.id}`
}

function withItem(plan: Plan, list: string, where: readonly Trait[], id?: string): Plan {
  const place = placeFor(list, where)
  const path = `${place.list}/${id ?? place.id}`
  const start = list === DECISIONS ? plan : added(plan, place.list, id ?? place.id)
  return where.reduce((before, trait) => give(before, path, trait, trait.not !== true), start)
}

/** The plan changed so that the condition holds, or so that it does not. */
export function meet(plan: Plan, condition: Condition, met: boolean): Plan {
  switch (condition.kind) {
    case 'side':
      return set(plan, `tensions/${condition.tension}/shouldBe`, met ? POINT[condition.side] : 5)
    case 'noSharedMeasure': {
      const list = 'purpose/objectives'
      if (met) return itemFieldsAt(plan, list, 'measure').reduce(clear, plan)
      return fill(added(plan, list, 'measured'), `${list}/measured/measure`)
    }
    case 'status': {
      const [first = ''] = Object.keys(plan.tensions)
      if (met) return setStatus(plan, condition.tension ?? first, String(condition.oneOf[0]))
      const closing = condition.tension === null ? Object.keys(plan.tensions) : [condition.tension]
      return closing.reduce((before, tension) => setStatus(before, tension, 'open'), plan)
    }
    case 'some': {
      if (met) return withItem(plan, condition.list, condition.where, 'some')
      const ids = collectionAt(plan, condition.list)?.order ?? []
      return ids.reduce((before, id) => run(before, 'item.remove', { list: condition.list, id }), plan)
    }
  }
}

/** A plan that raises the question. */
export function raising({ when, link }: CoherenceCheck, plan = freshPlan()): Plan {
  const far = when.all.reduce<Plan>((before, condition) => meet(before, condition, true), plan)
  return link ? withItem(far, link.find.list, link.find.where) : far
}

/** Every way to take back one thing alone that the question needs, with its name. */
export function waysToClear({ when, link }: CoherenceCheck): { name: string; clear: (plan: Plan) => Plan }[] {
  const conditions = when.all.map((condition) => ({
    name: `without ${JSON.stringify(condition)}`,
    clear: (plan: Plan) => meet(plan, condition, false),
  }))
  if (!link) return conditions
  const { find } = link
  const traits = find.where.map((trait) => ({
    name: `the found item against ${JSON.stringify(trait)}`,
    clear: (plan: Plan) => give(plan, foundPath(find), trait, trait.not === true),
  }))
  return [...conditions, ...traits]
}
