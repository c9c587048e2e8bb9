import { type AnswerSheet, blankAnswer, type TensionAnswer, withoutBlank } from '../../../../core/rounds'

/** The way of one person through a round on a laptop that is passed on. Nothing of it outlives the person's visit. */
export interface Visit {
  stage: 'name' | 'told' | 'question' | 'review' | 'kept'
  person: string | null
  /** Which of the questions, from 0. */
  place: number
  sheet: AnswerSheet
  /** The code of an earlier round, as it is typed. */
  earlier: string
  /** The code that this answer was kept with. */
  code: string | null
  /** Grows with each person, so that no control keeps anything of the one before. */
  number: number
}

export type Step =
  | { type: 'choose'; person: string }
  | { type: 'type-code'; text: string }
  | { type: 'go'; to: number }
  | { type: 'answer'; tension: string; change: Partial<TensionAnswer> }
  | { type: 'back' }
  /** To the code once more, with all that is answered. */
  | { type: 'change-code' }
  | { type: 'kept'; code: string }
  | { type: 'pass-on' }

export function newVisit(number: number): Visit {
  return { stage: 'name', person: null, place: 0, sheet: {}, earlier: '', code: null, number }
}

/** Whether leaving now would throw away something that somebody typed. */
export function holdsAnything({ stage, sheet, earlier }: Visit): boolean {
  return stage !== 'kept' && (Object.keys(withoutBlank(sheet)).length > 0 || earlier.trim() !== '')
}

/** @param questions how many the round asks. */
export function afterStep(visit: Visit, step: Step, questions: number): Visit {
  switch (step.type) {
    case 'choose':
      return { ...newVisit(visit.number), stage: 'told', person: step.person }
    case 'type-code':
      return { ...visit, earlier: step.text }
    case 'go':
      return step.to < questions ? { ...visit, stage: 'question', place: step.to } : { ...visit, stage: 'review' }
    case 'answer': {
      const before = visit.sheet[step.tension] ?? blankAnswer()
      return { ...visit, sheet: { ...visit.sheet, [step.tension]: { ...before, ...step.change } } }
    }
    case 'back':
      return stepBack(visit, questions)
    case 'change-code':
      return { ...visit, stage: 'told' }
    case 'kept':
      // Only the code is still there: what was answered is on the disk, and nowhere else.
      return { ...newVisit(visit.number), stage: 'kept', code: step.code }
    case 'pass-on':
      return newVisit(visit.number + 1)
  }
}

function stepBack(visit: Visit, questions: number): Visit {
  if (visit.stage === 'review') return { ...visit, stage: 'question', place: questions - 1 }
  if (visit.stage === 'question' && visit.place > 0) return { ...visit, place: visit.place - 1 }
  if (visit.stage === 'question') return { ...visit, stage: 'told' }
  return visit.stage === 'told' ? newVisit(visit.number) : visit
}
