import type { TensionContent } from '../../../content/schema'
import { itemsOf } from '../../../plan/paths'
import { type DecidedTension, decisionsInOrder } from '../../../plan/selectors'
import type { Block, Paragraph, Passage, TableBlock, TableRow } from '../../blocks'
import { inline, ownReadingMark, type ReportContext, statementRuns } from '../../context'
import { plainHeading } from '../../headings'
import { table } from '../../parts'
import { quiet, strong, text } from '../../runs'
import { WORDS } from '../../words'

const words = WORDS.appendix

type Side = 'a' | 'b'
type Kind = 'upside' | 'risk'

/** What a side offers or risks: the content's statements with their sources, then the team's own points. */
function points(context: ReportContext, { tension, decision }: DecidedTension, side: Side, kind: Kind): Passage {
  const statements = tension.poles[side][kind === 'upside' ? 'upsides' : 'risks']
  const own = itemsOf(decision.additions).filter((addition) => addition.pole === side && addition.kind === kind)
  const path = `tensions/${tension.id}/additions`
  return {
    paragraphs: [
      ...statements.map((statement) => statementRuns(context, statement)),
      ...own.map(({ id }): Paragraph => [inline(context, `${path}/${id}/text`), quiet(words.own)]),
    ],
  }
}

/** A point that was written down before it was given a side. It is printed, so that nothing typed is lost. */
function unplaced(context: ReportContext, { tension, decision }: DecidedTension): Block[] {
  const loose = itemsOf(decision.additions).filter(({ pole, kind }) => pole === null || kind === null)
  const path = `tensions/${tension.id}/additions`
  return loose.length === 0
    ? []
    : [
        {
          kind: 'list',
          ordered: false,
          items: loose.map(({ id }) => ({
            paragraphs: [[quiet(`${words.unplaced}: `), inline(context, `${path}/${id}/text`)]],
            field: `${path}/${id}/text`,
          })),
        },
      ]
}

function row(label: string, cells: Passage[]): TableRow {
  return { cells: [{ paragraphs: [[strong(label)]] }, ...cells] }
}

function title({ number, title: name }: TensionContent): string {
  return `${number}. ${name}`
}

function map(context: ReportContext, decided: DecidedTension): TableBlock {
  const { poles } = decided.tension
  const cells = (kind: Kind) => (['a', 'b'] as const).map((side) => points(context, decided, side, kind))
  return table(
    title(decided.tension),
    [
      { header: '', width: 14 },
      { header: poles.a.name, width: 43, pole: 'a' },
      { header: poles.b.name, width: 43, pole: 'b' },
    ],
    [row(words.upsides, cells('upside')), row(words.risks, cells('risk'))],
    { numbered: false, field: `tensions/${decided.tension.id}/additions` },
  )
}

/** For each question what either side offers, and what it risks. */
export function bothSides(context: ReportContext): Block[] {
  return [
    plainHeading(2, words.bothSides, 'both-sides'),
    { kind: 'paragraph', role: 'quiet', runs: [text(words.bothSidesNote(ownReadingMark))], keepWithNext: true },
    ...decisionsInOrder(context.plan, context.content).flatMap((decided): Block[] => [
      map(context, decided),
      ...unplaced(context, decided),
    ]),
  ]
}
