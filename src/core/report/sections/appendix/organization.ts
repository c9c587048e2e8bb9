import type { Block } from '../../blocks'
import type { ReportContext } from '../../context'
import { appendixHeading } from '../../headings'
import { WORDS } from '../../words'
import { elementsInFull } from '../elements'
import { environmentInFull } from '../environment'

/** What the main part says in short of the organization and of what is around it; nothing where it says all. */
export function organization(context: ReportContext): Block[] {
  const blocks = [...elementsInFull(context), ...environmentInFull(context)]
  return blocks.length === 0 ? [] : [appendixHeading(WORDS.appendix.organization, 'organization'), ...blocks]
}
