import type { StatedPrompt } from '../../analysis/prompt-states'
import type { Paragraph } from '../blocks'
import { inline, type ReportContext, statementRuns } from '../context'
import { quiet, shows, strong } from '../runs'
import { formatDay } from '../values'
import { WORDS } from '../words'

const words = WORDS.coherence

/** What the answer is called, by its kind. */
export function answerLabel({ response: { kind } }: StatedPrompt): string {
  return kind === null ? words.answer : words.kinds[kind]
}

/** The day on which a question that was set aside comes back, said before the reason. */
export function until({ id, response: { kind, until: day }, returned }: StatedPrompt): Paragraph {
  if (kind !== 'aside' || day === null) return []
  const said = strong(returned ? words.returned(formatDay(day)) : words.until(formatDay(day)))
  return [shows(`promptResponses/${id}/until`, said)]
}

/** The question in its words, with its sources or that it is the team's own. */
export function questionRuns(context: ReportContext, { check, question, id }: StatedPrompt): Paragraph {
  if (check) return statementRuns(context, { text: question, sources: check.sources })
  return [inline(context, `ownQuestions/${id}/text`), quiet(words.own)]
}
