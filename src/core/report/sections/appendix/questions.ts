import { raisedPrompts } from '../../../analysis/prompts'
import type { Block } from '../../blocks'
import { type ReportContext, statementRuns } from '../../context'
import { plainHeading } from '../../headings'
import { quietly, text } from '../../runs'
import { WORDS } from '../../words'

/** Why each question about how the decisions fit is asked; the answers stand in the section on what pulls apart. */
export function questions(context: ReportContext): Block[] {
  const items = raisedPrompts(context.plan, context.content).map(({ check }) => ({
    paragraphs: [[text(check.question)], statementRuns(context, check.why).map(quietly)],
  }))
  if (items.length === 0) return []
  return [plainHeading(2, WORDS.appendix.questions, 'questions'), { kind: 'list', ordered: false, items }]
}
