import { latestResults } from '../../../analysis/rounds'
import type { Paragraph } from '../../blocks'
import type { ReportContext } from '../../context'
import { quiet, quietly } from '../../runs'
import { WORDS } from '../../words'
import { spreadRuns } from './rounds'

/** How far the team stood apart on a decision in the last round that asked about it; nothing where none did. */
export function agreementLine(context: ReportContext, tension: string): Paragraph[] {
  const { plan, content, rounds } = context
  const result = latestResults(plan, content, rounds).get(tension)
  if (!result || result.shouldBe.answered === 0) return []
  return [[quiet(WORDS.retreat.byTheTeam), ...spreadRuns(context, result).map(quietly)]]
}
