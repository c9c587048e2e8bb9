import { linesOf, pilotsLead, type Standing, standingsOf } from '../../analysis/pilots'
import { layoutScatter, scatterPoints } from '../../charts'
import type { Block, FigureBlock } from '../blocks'
import type { ReportContext } from '../context'
import { heading } from '../headings'
import { listTable } from '../parts'
import { text } from '../runs'
import { WORDS } from '../words'
import { criteriaTable, criteriaWords, excludedWords, pilotsTable, readyTable } from './pilot-tables'

const words = WORDS.pilots
const SIZE = { width: 640, height: 240 } as const
function figure({ plan }: ReportContext, standings: readonly Standing[]): FigureBlock[] {
  const points = scatterPoints(standings)
  if (points.length === 0) return []
  const { width, height, ground, marks, title } = layoutScatter(points, { ...SIZE, lines: linesOf(plan) })
  const description = pilotsLead(plan)
  return [
    {
      kind: 'figure',
      caption: `${words.figure} ${words.legend}`,
      number: 0,
      alternative: words.figureAlternative(title, description),
      drawing: { width, height, marks: [...ground, ...marks], title, description },
      table: null,
    },
  ]
}

/** Where to pilot: what the district goes by, the picture, the choice with its reasons, and whom it leaves out. */
export function pilots(context: ReportContext): Block[] {
  const { plan } = context
  const standings = standingsOf(plan)
  const listed = standings.length > 0
  const blocks: Block[] = [
    ...(listed
      ? [{ kind: 'paragraph', role: 'body', runs: [text(pilotsLead(plan)), text(words.noPick)] } as const]
      : []),
    ...(plan.criteria.order.length > 0 ? criteriaWords(context) : criteriaTable(context)),
    ...(listed
      ? [...figure(context, standings), ...pilotsTable(context), ...readyTable(context), ...excludedWords(context)]
      : listTable(context, 'schools', words.schools, [], [])),
  ]
  return blocks.length > 0 ? [heading(1, words.heading, 'pilots'), ...blocks] : []
}
