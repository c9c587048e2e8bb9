// The appendix: both sides of each question, the chain, the evidence, how the decisions came about, why questions are asked, what others reported, the ledger, the sources.
import type { Block } from '../../blocks'
import type { ReportContext } from '../../context'
import { plainHeading } from '../../headings'
import { WORDS } from '../../words'
import { bothSides } from './both-sides'
import { chain } from './chain'
import { evidence } from './evidence'
import { grid } from './grid'
import { history } from './history'
import { ledger } from './ledger'
import { questions } from './questions'
import { reported } from './reported'
import { sources } from './sources'

/** Sources come last, because every other section may cite one. */
export function appendix(context: ReportContext): Block[] {
  return [
    { kind: 'pageBreak', orientation: 'portrait' },
    plainHeading(1, WORDS.appendix.heading, 'appendix'),
    ...bothSides(context),
    ...chain(context),
    ...evidence(context),
    ...history(context),
    ...questions(context),
    ...reported(context),
    ...ledger(context),
    ...grid(context),
    ...sources(context),
  ]
}
