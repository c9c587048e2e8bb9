import { type DecidedTension, decisionsInOrder } from '../../plan/selectors'
import type { ReportContext } from '../context'
import { masthead } from '../masthead'
import { dense } from '../parts'
import { sourceBlocks } from '../sections/appendix/sources'
import { decisionBody } from '../sections/decision-detail'
import { decisionsFigure } from '../sections/decision-figure'
import { WORDS } from '../words'
import type { KindOfDocument, Standing } from './kind'

/** @throws RangeError where the plan has no such tension. */
export function requiredDecision({ plan, content }: ReportContext, id: string): DecidedTension {
  const found = decisionsInOrder(plan, content).find(({ tension }) => tension.id === id)
  if (!found) throw new RangeError(`no tension ${id}`)
  return found
}

/** One decision on one page: the position, why, who decides, what guards the other side, who disagrees, what it replaces. */
export function decisionRecord(context: ReportContext, id: string, standing: Standing): KindOfDocument {
  const decided = requiredDecision(context, id)
  const { title, question } = decided.tension
  return {
    title: `${WORDS.kinds.record}: ${title}`,
    subtitle: question.text,
    blocks: [
      ...masthead(context, standing, WORDS.kinds.record, { title, subtitle: question }),
      decisionsFigure(context, [decided]),
      ...decisionBody(context, decided, { inFull: true }).map(dense),
      ...sourceBlocks(context, true),
    ],
  }
}
