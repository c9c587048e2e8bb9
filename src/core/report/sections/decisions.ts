import { type DecidedTension, decisionsInOrder } from '../../plan/selectors'
import type { Block } from '../blocks'
import { type ReportContext, sourceMarks, statementRuns } from '../context'
import { heading } from '../headings'
import { text } from '../runs'
import { WORDS } from '../words'
import { decisionsFigure } from './decision-figure'
import { decisionsTable } from './decision-rows'

const words = WORDS.decisions

function introduction(context: ReportContext): Block {
  const [stance] = context.content.study.stance
  const runs = [...(stance ? statementRuns(context, stance) : []), text(words.introduction)]
  return { kind: 'paragraph', role: 'body', runs, keepWithNext: true }
}

/** How to read the picture, and which of its words are not the study's. */
function legend(context: ReportContext, decisions: readonly DecidedTension[]): Block {
  const sources = new Set(decisions.flatMap(({ tension }) => [...tension.titleSources, ...tension.points.sources]))
  const runs = [text(words.legend), text(words.wording), ...sourceMarks(context, [...sources])]
  return { kind: 'paragraph', role: 'quiet', runs, keepWithNext: true }
}

/** The picture of the seven decisions, and what a board needs of each; each in full is in the appendix. */
export function decisions(context: ReportContext): Block[] {
  const decided = decisionsInOrder(context.plan, context.content)
  return [
    heading(1, words.heading, 'decisions'),
    introduction(context),
    legend(context, decided),
    decisionsFigure(context, decided),
    decisionsTable(context, decided),
  ]
}
