import { produce } from 'immer'
import { gridCells } from '../../../src/core/analysis/grid'
import { raisedPrompts } from '../../../src/core/analysis/prompts'
import { runCommand } from '../../../src/core/commands'
import { setField } from '../../../src/core/commands/field'
import { addItem } from '../../../src/core/commands/item'
import { bundledContent } from '../../../src/core/content'
import { coherenceQuestions } from '../../../src/core/content/pairs'
import {
  CORE_PARTS,
  emptyPlan,
  FIELDS,
  type FieldSpec,
  itemFields,
  LISTS,
  type Plan,
  subjectOfDecisions,
} from '../../../src/core/plan'
import { buildSample } from '../../../src/core/sample'

export const content = bundledContent
export const TODAY = '2026-11-22'

/** How many items a list gets. Two, because a writer may well print the first of a list and forget the rest. */
type CountFor = (list: string) => number
const two: CountFor = () => 2

type TextFor = (path: string, spec: FieldSpec, number: number) => string

export function newPlan(title = 'A plan'): Plan {
  return emptyPlan(content, { id: 'plan', createdAt: '2026-11-22T10:00:00.000Z', title, sample: false })
}

export function samplePlan(): Plan {
  return buildSample(content)
}

export function set(plan: Plan, path: string, value: unknown): Plan {
  return runCommand(plan, { type: 'field.set', args: { path, value } }, content).plan
}

/** Many changes as one, by the commands themselves: a plan at its limits takes tens of thousands of them. */
function together(plan: Plan, change: (draft: Plan) => void): Plan {
  return produce(plan, (draft) => change(draft as Plan))
}

/** Positions that raise questions about how the decisions fit, so that there are answers to print. */
function positioned(plan: Plan): Plan {
  const sample = samplePlan()
  return content.tensions.reduce(
    (before, { id }) => set(before, `tensions/${id}/shouldBe`, sample.tensions[id]?.shouldBe ?? 5),
    plan,
  )
}

function notRaised(plan: Plan): string[] {
  const raised = raisedPrompts(plan, content).map(({ check }) => check.id)
  return coherenceQuestions(content)
    .map(({ id }) => id)
    .filter((id) => !raised.includes(id))
}

function idsFor(plan: Plan, path: string, countFor: CountFor): readonly string[] {
  if (path === 'tensions') return content.tensions.map(({ id }) => id)
  if (path === 'elements') return content.elements.map(({ id }) => id)
  if (path === 'promptResponses') return raisedPrompts(plan, content).map(({ check }) => check.id)
  if (path === 'fits')
    return gridCells(plan, content)
      .slice(0, countFor(path))
      .map(({ id }) => id)
  // What leads to an objective is drawn whatever becomes of the initiatives.
  if (path === 'arrows')
    return plan.purpose.objectives.order
      .flatMap((id) => CORE_PARTS.map((part) => `objective.${id}.${part}`))
      .slice(0, countFor(path))
  // A scenario says something of what the plan has.
  if (path.endsWith('/tensions')) return content.tensions.map(({ id }) => id)
  if (path === 'switchedOff') return notRaised(plan).slice(0, countFor(path))
  return Array.from({ length: countFor(path) }, (_, index) => `c${index + 1}`)
}

/** A path of the catalogue with every `*` replaced by each id that may stand there. */
function expand(plan: Plan, pattern: string, countFor: CountFor): string[] {
  return pattern.split('/').reduce<string[]>(
    (paths, step) =>
      paths.flatMap((path) => {
        if (step !== '*') return path === '' ? step : `${path}/${step}`
        return idsFor(plan, path, countFor).map((id) => `${path}/${id}`)
      }),
    [''],
  )
}

/** The path of every field of a plan that was filled. */
export function everyPath(plan: Plan, countFor = two): string[] {
  return FIELDS.flatMap(({ path }) => expand(plan, path, countFor))
}

function withItems(plan: Plan, countFor: CountFor): Plan {
  return LISTS.reduce((before, { path: pattern }) => {
    const values = Object.fromEntries(
      itemFields(pattern)
        .filter(({ required }) => required)
        .map(({ key, choices }) => [key, Object.keys(choices ?? {})[0]]),
    )
    return expand(before, pattern, countFor).reduce(
      (next, list) =>
        together(next, (draft) => {
          for (const id of idsFor(next, list, countFor)) addItem.apply(draft, { list, id, values }, content)
        }),
      before,
    )
  }, plan)
}

function valueFor(spec: FieldSpec, path: string, number: number, textFor: TextFor): unknown {
  if (spec.subject)
    return subjectOfDecisions([content.tensions[number % 3]?.id ?? '', content.tensions[4]?.id ?? ''], content)
  // Only what is set aside has a day to print.
  if (spec.path === 'promptResponses/*/kind') return 'aside'
  switch (spec.kind) {
    case 'line':
    case 'text':
      return textFor(path, spec, number)
    case 'link':
      return `https://example.org/${textFor(path, spec, number).replace(/\W/g, '')}`
    case 'day':
      return new Date(Date.UTC(2100, 0, number)).toISOString().slice(0, 10)
    case 'amount':
      return 1_000_000 + number
    case 'count':
    case 'number':
      return 10_000 + number
    case 'percent':
      return (number % 90) + 0.25
    default:
      return choicesOf(spec)[number % choicesOf(spec).length]
  }
}

/** Every value that a field of few values takes. */
export function choicesOf({ kind, choices, of }: FieldSpec): readonly unknown[] {
  if (kind === 'reference') return of === 'tensions' ? content.tensions.map(({ id }) => id) : ['c1', 'c2']
  if (kind === 'choice') return Object.keys(choices ?? {})
  const points = Array.from({ length: 9 }, (_, index) => index + 1)
  return kind === 'range' ? points.map((from) => ({ from, to: 9 })) : points
}

/** A plan in which every field of the catalogue is filled, with two items in every list where nothing else is said. */
export function filledPlan(textFor: TextFor, countFor = two): Plan {
  let number = 0
  return FIELDS.reduce(
    (plan, spec) =>
      together(plan, (draft) => {
        for (const path of expand(plan, spec.path, countFor)) {
          if (/^tensions\/[^/]+\/shouldBe$/.test(path)) continue
          number += 1
          setField.apply(draft, { path, value: valueFor(spec, path, number, textFor) }, content)
        }
      }),
    withItems(positioned(newPlan()), countFor),
  )
}
