import { numberWord } from '../../../../core/analysis/overview-sentence'
import { type CoherenceCheck, type Content, type PositionCondition, tensionById } from '../../../../core/content'

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "two are open": how many of the questions that are raised have no answer that counts. */
export function openWords(raised: number, open: number): string {
  if (raised === 1) return open === 1 ? 'it is open' : 'it has been dealt with'
  if (open === 0) return 'none is open'
  if (open === raised) return raised === 2 ? 'both are open' : 'all are open'
  return `${numberWord(open)} ${open === 1 ? 'is' : 'are'} open`
}

/** "Two questions are raised by the plan as it stands; one is open." */
export function coherenceLead(raised: number, open: number): string {
  if (raised === 0) return 'No question is raised by the plan as it stands.'
  const questions = raised === 1 ? 'question is' : 'questions are'
  return `${capitalize(numberWord(raised))} ${questions} raised by the plan as it stands; ${openWords(raised, open)}.`
}

function conditionWords(condition: PositionCondition, content: Content): string {
  switch (condition.kind) {
    case 'side': {
      const { title, poles } = tensionById(content, condition.tension)
      return `${title} towards ${poles[condition.side].inSentence}`
    }
    case 'noSharedMeasure':
      return 'no measure that schools share'
  }
}

/** "Pace towards fast and furious, together with Flexibility towards a fixed strategy"; of a link, the content's words. */
export function whatRaises(check: CoherenceCheck, content: Content): string {
  if (check.link) return check.link.raisedBy
  const [first = '', ...others] = check.when.all.map((condition) => conditionWords(condition, content))
  if (others.length === 0) return first
  const last = others.pop()
  return `${[first, ...others].join(', ')}, together with ${last}`
}
