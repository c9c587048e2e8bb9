import { type Decision, guardKeys } from '../plan'

/** The three steps of a tension. Only the first is needed, so that all seven can be walked in one evening. */
export const TENSION_STEPS = ['position', 'bothSides', 'record'] as const
export type TensionStep = (typeof TENSION_STEPS)[number]

const bothSides = /^(wanted|guard)[AB]$|^(trigger|warnings|parts|additions)$/
const record = /^(range|decider|consulted|informed|interests|evidence|reviewDate|dissents|superseded)$/

/** The step on which a field of a tension stands; `path` begins with `tensions/…`. */
export function stepOfField(path: string): TensionStep {
  const field = path.split('/')[2] ?? ''
  if (bothSides.test(field)) return 'bothSides'
  return record.test(field) ? 'record' : 'position'
}

export interface StepProgress {
  done: number
  of: number
}

function count(answers: readonly boolean[]): StepProgress {
  return { done: answers.filter(Boolean).length, of: answers.length }
}

const written = (text: string) => text.trim() !== ''

/**
 * How many questions of each step have an answer. Parts that differ, points of one's own and dissent are no
 * questions that everyone must answer, and are not counted.
 */
export function stepProgress(decision: Decision): Record<TensionStep, StepProgress> {
  const { wantedA, wantedB, warnings, trigger, evidence } = decision
  return {
    position: count([decision.today !== null, decision.shouldBe !== null, written(decision.rationale)]),
    bothSides: count([
      written(wantedA),
      written(wantedB),
      guardKeys(decision).some((key) => written(decision[key])),
      warnings.order.length > 0,
      written(trigger),
    ]),
    record: count([
      written(decision.decider),
      decision.reviewDate !== null,
      written(decision.consulted),
      written(decision.informed),
      written(decision.interests),
      decision.range !== null,
      evidence.order.length > 0,
    ]),
  }
}
