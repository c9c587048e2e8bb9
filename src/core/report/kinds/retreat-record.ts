import { ours } from '../../content/marks'
import { revealedRounds } from '../../rounds'
import type { Block } from '../blocks'
import { type ReportContext, readField, sourceMarks } from '../context'
import { heading } from '../headings'
import { masthead } from '../masthead'
import { empty, quiet, text } from '../runs'
import { sourceBlocks } from '../sections/appendix/sources'
import { agreed, dissent } from '../sections/retreat/agreed'
import { findings, tensionFigure } from '../sections/retreat/figures'
import { nextSteps, parkingLot } from '../sections/retreat/next'
import { allResults } from '../sections/retreat/rounds'
import { agenda, peopleByRole, roundsList } from '../sections/retreat/session'
import { requiredSpec } from '../values'
import { WORDS } from '../words'
import type { KindOfDocument, Standing } from './kind'

const words = WORDS.retreat

/** Each tension once, as the last round that asked about it has it, in the order in which the room looked at them. */
function answers(context: ReportContext): Block[] {
  const results = allResults(context)
  if (results.length === 0) {
    const none = revealedRounds(context.plan).length === 0 ? empty(words.noRounds) : quiet(words.elsewhere)
    return [{ kind: 'paragraph', role: 'body', runs: [none] }]
  }
  const latest = new Map(
    results.flatMap(({ round, tensions }) => tensions.map((result) => [result.tension.id, { round, result }] as const)),
  )
  // Asked again last, shown first: that is what the room argued about.
  const order = results.toReversed().flatMap(({ tensions }) => tensions.map(({ tension }) => tension.id))
  const legend: Block = {
    kind: 'paragraph',
    role: 'quiet',
    runs: [text(`${words.legend}${words.wording}`), ...sourceMarks(context, [ours])],
  }
  return [
    legend,
    ...[...new Set(order)].flatMap((id) => {
      const found = latest.get(id)
      if (!found) return []
      const { tension } = found.result
      return [
        heading(2, tension.title, `answers-${tension.number}`),
        findings(context, found.result),
        tensionFigure(context, found.result, found.round),
      ]
    }),
  ]
}

/**
 * What happened at the retreat: who was asked, the agenda as it was, where people stood before and after, what was
 * agreed, who disagrees, what is next. Reasons stay in the room: people gave them to those who sat there.
 */
export function retreatRecord(context: ReportContext, standing: Standing): KindOfDocument {
  const title = readField(context, 'title') || requiredSpec('title').empty
  return {
    title: `${WORDS.kinds.retreat}: ${title}`,
    subtitle: readField(context, 'purpose/innovation'),
    blocks: [
      ...masthead(context, standing, WORDS.kinds.retreat),
      heading(1, words.day, 'session'),
      roundsList(context),
      ...peopleByRole(context),
      ...agenda(context),
      heading(1, words.answers, 'answers'),
      ...answers(context),
      heading(1, words.agreed, 'agreed'),
      ...agreed(context),
      heading(1, words.dissent, 'dissent'),
      ...dissent(context),
      heading(1, words.next, 'next'),
      ...nextSteps(context),
      ...parkingLot(context),
      ...sourceBlocks(context),
    ],
  }
}
