import { numberWord } from '../../../core/analysis/overview-sentence'
import { type CoherenceCheck, type Condition, type Content, tensionById } from '../../../core/content'

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function answeredWords(raised: number, answered: number): string {
  if (raised === 1) return answered === 1 ? 'it has an answer' : 'it has no answer yet'
  if (answered === 0) return 'none has an answer yet'
  if (answered === raised) return raised === 2 ? 'both have an answer' : 'all have an answer'
  return `${numberWord(answered)} ${answered === 1 ? 'has' : 'have'} an answer`
}

/** "Two questions are raised by the decisions as they stand; one has an answer." */
export function coherenceLead(raised: number, answered: number): string {
  if (raised === 0) return 'No question is raised by the decisions as they stand.'
  const questions = raised === 1 ? 'question is' : 'questions are'
  return `${capitalize(numberWord(raised))} ${questions} raised by the decisions as they stand; ${answeredWords(raised, answered)}.`
}

function conditionWords(condition: Condition, content: Content): string {
  switch (condition.kind) {
    case 'side': {
      const { title, poles } = tensionById(content, condition.tension)
      return `${title} towards ${poles[condition.side].inSentence}`
    }
    case 'noSharedMeasure':
      return 'no measure that schools share'
  }
}

/** "Pace towards fast and furious, together with Flexibility towards a fixed strategy". */
export function whatRaises({ when }: CoherenceCheck, content: Content): string {
  const [first = '', ...others] = when.all.map((condition) => conditionWords(condition, content))
  if (others.length === 0) return first
  const last = others.pop()
  return `${[first, ...others].join(', ')}, together with ${last}`
}
