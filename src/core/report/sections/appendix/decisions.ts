import { decisionsInOrder } from '../../../plan/selectors'
import type { Block } from '../../blocks'
import type { ReportContext } from '../../context'
import { appendixHeading } from '../../headings'
import { WORDS } from '../../words'
import { decisionDetail } from '../decision-detail'

/** Each decision with all that was said of it. */
export function decisions(context: ReportContext): Block[] {
  return [
    appendixHeading(WORDS.appendix.decisions, 'decisions-in-full'),
    ...decisionsInOrder(context.plan, context.content).flatMap((decided) => decisionDetail(context, decided)),
  ]
}
