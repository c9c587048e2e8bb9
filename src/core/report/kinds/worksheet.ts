import { worksheetScale } from '../../charts'
import { emptyDecision } from '../../plan/empty'
import type { DecidedTension } from '../../plan/selectors'
import type { FigureBlock } from '../blocks'
import type { ReportContext } from '../context'
import { masthead } from '../masthead'
import { ofEitherSide, sidesTable } from '../sections/appendix/both-sides'
import { sourceBlocks } from '../sections/appendix/sources'
import { WORDS } from '../words'
import { requiredDecision } from './decision-record'
import type { KindOfDocument, Standing } from './kind'

const words = WORDS.worksheet

/** The width of a page that lies across, in pixels of the picture. */
const WIDTH = 900

function scale({ tension, decision }: DecidedTension, blank: boolean): FigureBlock {
  const drawing = worksheetScale(tension, blank ? null : decision, WIDTH)
  return {
    kind: 'figure',
    caption: blank ? words.blank : words.filled(drawing.description),
    number: 0,
    alternative: drawing.description,
    drawing,
    table: null,
  }
}

/** The both-sides map of one tension on one page that lies across, as it stands or blank to be written on. */
export function worksheet(context: ReportContext, id: string, blank: boolean, standing: Standing): KindOfDocument {
  const found = requiredDecision(context, id)
  // A blank sheet shows nothing of what the team has said: it may be handed to anybody.
  const decided = blank ? { ...found, decision: emptyDecision() } : found
  const { title, question } = found.tension
  return {
    title: `${WORDS.kinds.worksheet}: ${title}`,
    subtitle: question.text,
    blocks: [
      { kind: 'pageBreak', orientation: 'landscape' },
      ...masthead(context, standing, WORDS.kinds.worksheet, { title, subtitle: question }, !blank),
      scale(decided, blank),
      { ...sidesTable(context, decided, blank ? 'blank' : 'filled'), dense: true },
      ...ofEitherSide(context, decided),
      ...sourceBlocks(context, true),
    ],
  }
}
