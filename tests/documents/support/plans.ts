import { raisedPrompts } from '../../../src/core/analysis/prompts'
import { runCommand } from '../../../src/core/commands'
import { bundledContent } from '../../../src/core/content'
import { emptyPlan, FIELDS, type FieldSpec, itemFields, LISTS, type Plan } from '../../../src/core/plan'
import { buildSample } from '../../../src/core/sample'

export const content = bundledContent
export const TODAY = '2026-11-22'

/** Two, because a writer may well print the first of a list and forget the rest. */
const ITEMS = ['c1', 'c2'] as const

type TextFor = (path: string, spec: FieldSpec, number: number) => string

export function newPlan(title = 'A plan'): Plan {
  return emptyPlan(content, { id: 'plan', createdAt: '2026-11-22T10:00:00.000Z', title, sample: false })
}

export function samplePlan(): Plan {
  return buildSample(content)
}

function set(plan: Plan, path: string, value: unknown): Plan {
  return runCommand(plan, { type: 'field.set', args: { path, value } }, content).plan
}

/** Positions that raise questions about how the decisions fit, so that there are answers to print. */
function positioned(plan: Plan): Plan {
  const sample = samplePlan()
  return content.tensions.reduce(
    (before, { id }) => set(before, `tensions/${id}/shouldBe`, sample.tensions[id]?.shouldBe ?? 5),
    plan,
  )
}

function idsFor(plan: Plan, path: string): readonly string[] {
  if (path === 'tensions') return content.tensions.map(({ id }) => id)
  if (path === 'elements') return content.elements.map(({ id }) => id)
  if (path === 'promptResponses') return raisedPrompts(plan, content).map(({ check }) => check.id)
  return ITEMS
}

/** A path of the catalogue with every `*` replaced by each id that may stand there. */
function expand(plan: Plan, pattern: string): string[] {
  return pattern.split('/').reduce<string[]>(
    (paths, step) =>
      paths.flatMap((path) => {
        if (step !== '*') return path === '' ? step : `${path}/${step}`
        return idsFor(plan, path).map((id) => `${path}/${id}`)
      }),
    [''],
  )
}

function withItems(plan: Plan): Plan {
  return LISTS.reduce((before, { path: pattern }) => {
    const values = Object.fromEntries(
      itemFields(pattern)
        .filter(({ required }) => required)
        .map(({ key, choices }) => [key, Object.keys(choices ?? {})[0]]),
    )
    return expand(before, pattern).reduce(
      (next, list) =>
        idsFor(next, list).reduce(
          (last, id) => runCommand(last, { type: 'item.add', args: { list, id, values } }, content).plan,
          next,
        ),
      before,
    )
  }, plan)
}

function valueFor(spec: FieldSpec, path: string, number: number, textFor: TextFor): unknown {
  switch (spec.kind) {
    case 'line':
    case 'text':
      return textFor(path, spec, number)
    case 'day':
      return `2027-0${(number % 9) + 1}-15`
    case 'amount':
      return 1000 + number
    case 'count':
      return 60 + number
    case 'percent':
      return number % 100
    case 'position':
      return (number % 9) + 1
    case 'range':
      return { from: 3, to: 6 }
    case 'choice':
      return Object.keys(spec.choices ?? {})[number % Object.keys(spec.choices ?? {}).length]
  }
}

/** A plan in which every field of the catalogue is filled, with two items in every list. */
export function filledPlan(textFor: TextFor): Plan {
  let number = 0
  return FIELDS.reduce(
    (plan, spec) =>
      expand(plan, spec.path).reduce((before, path) => {
        if (/^tensions\/[^/]+\/shouldBe$/.test(path)) return before
        number += 1
        return set(before, path, valueFor(spec, path, number, textFor))
      }, plan),
    withItems(positioned(newPlan())),
  )
}

export interface Canaries {
  plan: Plan
  /** The word that stands in each text field alone, by the path of the field; a long text has one in each paragraph. */
  words: Map<string, string[]>
}

/** A plan in which every text is a word that stands nowhere else. */
export function canaryPlan(): Canaries {
  const words = new Map<string, string[]>()
  const plan = filledPlan((path, { kind }, number) => {
    const word = `Canary${String(number).padStart(4, '0')}`
    const both = kind === 'text' ? [`${word}x`, `${word}y`] : [`${word}x`]
    words.set(path, both)
    return both.map((one) => `${one} sings`).join('\n')
  })
  return { plan, words }
}
