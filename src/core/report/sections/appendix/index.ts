// The appendix: what the sections before it tell in short, in full, and the sources.
import type { Block } from '../../blocks'
import type { ReportContext } from '../../context'
import { plainHeading } from '../../headings'
import { WORDS } from '../../words'
import { calendarInFull } from '../calendar'
import { bothSides } from './both-sides'
import { chain } from './chain'
import { decisions } from './decisions'
import { evidence } from './evidence'
import { grid } from './grid'
import { history } from './history'
import { initiatives } from './initiatives'
import { ledger } from './ledger'
import { organization } from './organization'
import { questions } from './questions'
import { reported } from './reported'
import { scenarios } from './scenarios'
import { schools } from './schools'
import { sources } from './sources'
import { teamAndAnswers } from './team'

/** Sources come last, because every other section may cite one. */
export function appendix(context: ReportContext): Block[] {
  return [
    { kind: 'pageBreak', orientation: 'portrait' },
    plainHeading(1, WORDS.appendix.heading, 'appendix'),
    ...decisions(context),
    ...bothSides(context),
    ...chain(context),
    ...evidence(context),
    ...history(context),
    ...organization(context),
    ...questions(context),
    ...initiatives(context),
    ...teamAndAnswers(context),
    ...scenarios(context),
    ...schools(context),
    ...calendarInFull(context),
    ...reported(context),
    ...grid(context),
    ...ledger(context),
    ...sources(context),
  ]
}
