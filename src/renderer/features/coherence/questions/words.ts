import { numberWord } from '../../../../core/analysis/overview-sentence'
import { type CoherenceCheck, type Condition, type Content, tensionById } from '../../../../core/content'

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function openWords(raised: number, open: number): string {
  if (raised === 1) return open === 1 ? 'it is open' : 'it has been dealt with'
  if (open === 0) return 'none is open'
  if (open === raised) return raised === 2 ? 'both are open' : 'all are open'
  return `${numberWord(open)} ${open === 1 ? 'is' : 'are'} open`
}

/** "Two questions are raised by the decisions as they stand; one is open." */
export function coherenceLead(raised: number, open: number): string {
  if (raised === 0) return 'No question is raised by the decisions as they stand.'
  const questions = raised === 1 ? 'question is' : 'questions are'
  return `${capitalize(numberWord(raised))} ${questions} raised by the decisions as they stand; ${openWords(raised, open)}.`
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
