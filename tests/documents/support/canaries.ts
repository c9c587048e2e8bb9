import { runCommand } from '../../../src/core/commands'
import { FIELDS, fieldSpec, type Plan, valueAt } from '../../../src/core/plan'
import { fieldText } from '../../../src/core/report/values'
import { choicesOf, content, everyPath, filledPlan, set } from './plans'

export interface Canaries {
  plan: Plan
  /** What stands in each field and nowhere else, by the path of the field; a long text has a word in each of its parts. */
  words: Map<string, string[]>
}

/** Kinds that take so few values that none of them stands alone in a document. */
const FEW = ['position', 'range', 'choice', 'reference']

/** Two paragraphs and a list with one within. */
function longText(word: string): { text: string; words: string[] } {
  const words = ['x', 'y', 'p', 'q', 'r'].map((end) => `${word}${end}`)
  const [x, y, p, q, r] = words
  return { text: `${x} sings\n\n${y} sings\n- ${p} sings\n  1. ${q} sings\n- ${r} sings`, words }
}

/** Decided, given up with a reason and decided anew: what the record of the first decision holds. */
function withSuperseded(plan: Plan, words: Map<string, string[]>): Plan {
  const tension = content.tensions.at(-1)?.id ?? ''
  const rationale = `tensions/${tension}/rationale`
  const [earlier, reason, later] = ['Earlier', 'Reason', 'Later'].map((name) => longText(`Canary${name}`))
  if (!earlier || !reason || !later) throw new Error('three texts')
  words.set(`${rationale} of the decision`, later.words)
  words.set(`tensions/${tension}/superseded/*/rationale`, earlier.words)
  words.set(`tensions/${tension}/superseded/*/reason`, reason.words)
  words.delete(rationale)
  const run = (before: Plan, type: string, args: object) =>
    runCommand(before, { type: `tension.${type}`, args: { tension, ...args } }, content).plan
  const decided = run(set(plan, rationale, earlier.text), 'setStatus', { status: 'decided', on: '2199-01-15' })
  const opened = run(decided, 'changeDecision', { id: 'first', reason: reason.text, on: '2199-02-15' })
  words.set(`tensions/${tension}/superseded/*/days`, ['January 15, 2199', 'February 15, 2199'])
  const again = run(set(opened, rationale, later.text), 'setStatus', { status: 'decided', on: '2199-03-15' })
  words.set(`tensions/${tension}/decidedOn`, ['March 15, 2199'])
  return again
}

/**
 * A plan in which every field of the catalogue holds what stands nowhere else: a word, a day, an amount. Fields that
 * take few values cannot: `changedPlans` changes them one by one.
 */
export function canaryPlan(): Canaries {
  const words = new Map<string, string[]>()
  const filled = filledPlan((path, { kind }, number) => {
    const word = `Canary${String(number).padStart(4, '0')}`
    const long = kind === 'text' ? longText(word) : { text: `${word}x sings`, words: [`${word}x`] }
    words.set(path, long.words)
    return long.text
  })
  for (const path of everyPath(filled)) {
    const kind = fieldSpec(path)?.kind ?? ''
    if (!words.has(path) && !FEW.includes(kind)) words.set(path, [fieldText(filled, content, path)])
  }
  return { plan: withSuperseded(filled, words), words }
}

export interface Changed {
  pattern: string
  plan: Plan
  /** The changed value in words. */
  words: string
  /** True where the words are printed as they are; a side and the like is also told by the place. */
  printed: boolean
}

/** For each field that takes few values the plan with another one in it. */
export function changedPlans(plan: Plan): Changed[] {
  return FIELDS.filter(({ kind }) => FEW.includes(kind)).map((spec) => {
    const path = everyPath(plan).find((one) => fieldSpec(one) === spec) ?? ''
    const present = JSON.stringify(valueAt(plan, path))
    const other = choicesOf(spec).find((value) => JSON.stringify(value) !== present)
    const changed = set(plan, path, other)
    return {
      pattern: spec.path,
      plan: changed,
      words: fieldText(changed, content, path),
      printed: spec.kind !== 'choice',
    }
  })
}

/** The words that a reader does not find, with their fields. */
export function lostWords({ words }: Canaries, text: string): string[] {
  return [...words].flatMap(([path, all]) =>
    all.filter((word) => !text.includes(word)).map((word) => `${word} in ${path}`),
  )
}
