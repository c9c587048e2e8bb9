import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { freshPlan } from '../../../tests/support/plans'
import { bundledContent } from '../content'
import { FIELDS, fieldSpec, LISTS, listSpec, planSchema } from './index'

/** What no field sets, and what sets it instead. */
const setByCommands = [
  'id', // once, when the plan is made
  'createdAt',
  'contentVersion',
  'sample',
  'document/names', // document.setNames
  'document/status', // document.setStatus, document.adopt
  'document/adoptedOn',
  'houseStyle/paper', // houseStyle.set
  'houseStyle/language',
  'houseStyle/headingFace',
  'houseStyle/bodyFace',
  'houseStyle/colourA',
  'houseStyle/colourB',
  'houseStyle/letterhead',
  'houseStyle/footer',
  'houseStyle/logo/png',
  'houseStyle/logo/width',
  'houseStyle/logo/height',
  'houseStyle/logo/words',
  'houseStyle/template/name',
  'houseStyle/template/file',
  'houseStyle/template/notes',
  'tensions/*/status', // tension.setStatus, tension.changeDecision
  'tensions/*/decidedOn',
  'tensions/*/superseded/*/shouldBe', // kept by tension.changeDecision
  'tensions/*/superseded/*/rationale',
  'tensions/*/superseded/*/decidedOn',
  'tensions/*/superseded/*/supersededOn',
  'tensions/*/superseded/*/reason',
  ...[
    'on',
    'by',
    'round',
    'shouldBe',
    'range/from',
    'range/to',
    'rationale',
    'guardA',
    'guardB',
    'trigger',
    'warnings',
    'minority',
  ].map(
    (name) => `tensions/*/agreed/*/${name}`, // kept by tension.agree
  ),
  ...['tensions', 'showing', 'openedOn', 'revealedOn', 'discardedOn', 'asked', 'answered'].map(
    (name) => `rounds/*/${name}`, // round.open, round.tighten, round.reveal, round.discard
  ),
  'agenda/*/startedAt', // agenda.go
  'agenda/*/endedAt',
  'scenarios/*/copiedOn', // scenario.copy
  'scenarios/*/adoptedOn', // scenario.adopt
  'scenarios/*/tensions/*/from', // kept as a scenario leaves the plan
  'scenarios/*/initiatives/*/from',
]

/** Lists to which only commands of their own add. */
const setAsAWhole = ['tensions/*/superseded', 'tensions/*/agreed', 'rounds']

function unwrap(schema: z.ZodType): z.ZodType {
  const wrapped = schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
  return wrapped ? unwrap(schema.unwrap() as z.ZodType) : schema
}

/** Every value that the schema can hold, as a path of the catalogue; a collection is a list of its items. */
function leaves(schema: z.ZodType, path: string[], lists: string[]): string[] {
  const inner = unwrap(schema)
  const here = path.join('/')
  if (inner instanceof z.ZodRecord) return leaves(inner.valueType as z.ZodType, [...path, '*'], lists)
  if (!(inner instanceof z.ZodObject)) return [here]
  const shape = inner.shape as Record<string, z.ZodType>
  if (shape.byId && shape.order) {
    lists.push(here)
    return leaves(shape.byId, path, lists)
  }
  if (fieldSpec(here)?.kind === 'range') return [here]
  return Object.entries(shape).flatMap(([name, child]) => leaves(child, [...path, name], lists))
}

const lists: string[] = []
const values = leaves(planSchema, [], lists)

describe('the catalogue of fields', () => {
  test('H10 names every value of a plan, but for those that commands of their own set', () => {
    expect(values.length).toBeGreaterThan(80)
    expect(values.filter((path) => !setByCommands.includes(path)).sort()).toEqual(FIELDS.map(({ path }) => path).sort())
    expect(setByCommands.filter((path) => !values.includes(path))).toEqual([])
  })

  test('H10 names every list of a plan, but for those that only commands of their own fill', () => {
    expect(lists.filter((path) => !setAsAWhole.includes(path)).sort()).toEqual(LISTS.map(({ path }) => path).sort())
  })

  test('H10 gives each field a name and a word for being empty, and each list an item that exists', () => {
    for (const field of FIELDS) {
      expect(field.label, field.path).not.toBe('')
      expect(field.empty, field.path).not.toBe('')
      expect(field.kind === 'choice', field.path).toBe(field.choices !== undefined)
    }
    for (const list of LISTS) expect(fieldSpec(`${list.path}/x/${list.nameField}`), list.path).not.toBeNull()
  })

  test('H10 finds a field by its path and nothing by any other', () => {
    expect(fieldSpec('tensions/any/rationale')?.path).toBe('tensions/*/rationale')
    expect(listSpec('purpose/objectives/o1/milestones')?.item).toBe('milestone')
    for (const path of ['', 'nope', 'tensions//rationale', 'tensions/x', '__proto__', 'id', 'constructor/name']) {
      expect(fieldSpec(path), path).toBeNull()
    }
  })
})

describe('a new plan', () => {
  test('H9 is one that the schema accepts, with every tension and element of the content', () => {
    const plan = freshPlan()
    expect(planSchema.parse(plan)).toEqual(plan)
    expect(Object.keys(plan.tensions)).toEqual(bundledContent.tensions.map(({ id }) => id))
    expect(Object.keys(plan.elements)).toEqual(bundledContent.elements.map(({ id }) => id))
  })
})
