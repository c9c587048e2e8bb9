import { promptStates } from '../../../analysis/prompt-states'
import type { Block } from '../../blocks'
import { type ReportContext, statementRuns } from '../../context'
import { plainHeading } from '../../headings'
import { quietly, text } from '../../runs'
import { WORDS } from '../../words'

/** Why each question that the decisions raise is asked; the answers stand in the section on what pulls apart. */
export function questions(context: ReportContext): Block[] {
  const items = promptStates(context.plan, context.content, context.today).flatMap(({ check, state }) =>
    check === null || state === 'off' || state === 'closed'
      ? []
      : [{ paragraphs: [[text(check.question)], statementRuns(context, check.why).map(quietly)] }],
  )
  if (items.length === 0) return []
  return [plainHeading(2, WORDS.appendix.questions, 'questions'), { kind: 'list', ordered: false, items }]
}
