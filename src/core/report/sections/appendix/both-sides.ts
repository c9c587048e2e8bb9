import type { TensionContent } from '../../../content/schema'
import { itemsOf } from '../../../plan/paths'
import type { Pole } from '../../../plan/schema'
import { type DecidedTension, decisionsInOrder, guardKeys } from '../../../plan/selectors'
import type { Block, Paragraph, Passage, TableBlock, TableRow } from '../../blocks'
import { inline, leavesOut, ownReadingMark, passage, type ReportContext, readField, statementRuns } from '../../context'
import { appendixHeading } from '../../headings'
import { table } from '../../parts'
import { everyParagraph } from '../../passages'
import { quiet, quietly, strong, text } from '../../runs'
import { WORDS } from '../../words'

const words = WORDS.appendix

type Kind = 'upside' | 'risk'

const BLANK: Passage = { paragraphs: [[]] }
const SIDES = ['a', 'b'] as const

function bulleted(items: readonly Paragraph[], field: string): Passage {
  if (items.length === 0) return { ...BLANK, field }
  const list = { kind: 'list', ordered: false, items: items.map((runs) => ({ paragraphs: [runs] })) } as const
  return { paragraphs: [list], field }
}

/** What a side offers or risks: the content's statements with their sources, then the team's own points. */
function points(context: ReportContext, { tension, decision }: DecidedTension, side: Pole, kind: Kind): Passage {
  const statements = tension.poles[side][kind === 'upside' ? 'upsides' : 'risks']
  const own = itemsOf(decision.additions).filter((addition) => addition.pole === side && addition.kind === kind)
  const path = `tensions/${tension.id}/additions`
  const items = [
    ...statements.map((statement) => statementRuns(context, statement)),
    ...own.map(({ id }): Paragraph => [inline(context, `${path}/${id}/text`), quiet(words.own)]),
  ]
  return bulleted(items, path)
}

/** A field of one side; where it is empty and not asked for, nothing. */
function sideField(context: ReportContext, path: string, asked: boolean): Passage {
  const unasked = !asked && readField(context, path) === ''
  return unasked || leavesOut(context, path) ? { ...BLANK, field: path } : passage(context, path)
}

function isBlank({ paragraphs }: Passage): boolean {
  return everyParagraph(paragraphs).every((runs) => runs.length === 0)
}

function nameCell(label: string, hint: string): Passage {
  return { paragraphs: [[strong(label)], ...(hint === '' ? [] : [[quiet(hint)]])] }
}

function row(label: string, cells: Passage[], hint = ''): TableRow[] {
  return cells.every(isBlank) ? [] : [{ cells: [nameCell(label, hint), ...cells] }]
}

/** "Requests go unanswered: any older than 15 days · R. Kowal". */
function warning(context: ReportContext, path: string): Paragraph {
  const more = (['measure', 'owner'] as const).filter((key) => !leavesOut(context, `${path}/${key}`))
  return [
    inline(context, `${path}/sign`),
    ...more.flatMap((key, index) => [quiet(index === 0 ? ': ' : ' · '), quietly(inline(context, `${path}/${key}`))]),
  ]
}

function warnings(context: ReportContext, { tension, decision }: DecidedTension, side: Pole | null): Paragraph[] {
  return itemsOf(decision.warnings)
    .filter(({ pole }) => pole === side)
    .map(({ id }) => warning(context, `tensions/${tension.id}/warnings/${id}`))
}

function title({ number, title: name }: TensionContent): string {
  return `${number}. ${name}`
}

/** Lines to write on, where a sheet is blank. */
const ROOM = { wanted: 3, guard: 3, warnings: 2 } as const

/**
 * The both-sides map of one tension as a table.
 * @param sheet a sheet to work on says what belongs in each row; a blank one leaves the team's own fields empty, with room
 */
export function sidesTable(
  context: ReportContext,
  decided: DecidedTension,
  sheet: 'filled' | 'blank' | null = null,
): TableBlock {
  const blank = sheet === 'blank'
  const hint = (key: keyof typeof WORDS.worksheet.hints) => (sheet === null ? '' : WORDS.worksheet.hints[key])
  const { tension, decision } = decided
  const path = `tensions/${tension.id}`
  const { poles } = tension
  const both = (cell: (side: Pole) => Passage) => SIDES.map(cell)
  const keyed = (name: 'wanted' | 'guard', side: Pole) => `${name}${side === 'a' ? 'A' : 'B'}` as const
  const guards: readonly string[] = guardKeys(decision)
  const toFill = (key: keyof typeof ROOM): TableRow[] => [
    { cells: [nameCell(words[key], hint(key)), BLANK, BLANK], room: ROOM[key] },
  ]
  return table(
    title(tension),
    [
      { header: '', width: 14 },
      { header: poles.a.name, width: 43, pole: 'a' },
      { header: poles.b.name, width: 43, pole: 'b' },
    ],
    [
      ...(blank
        ? toFill('wanted')
        : row(
            words.wanted,
            both((side) => sideField(context, `${path}/${keyed('wanted', side)}`, true)),
            hint('wanted'),
          )),
      ...row(
        words.upsides,
        both((side) => points(context, decided, side, 'upside')),
      ),
      ...(blank
        ? toFill('guard')
        : row(
            words.guard,
            both((side) =>
              sideField(context, `${path}/${keyed('guard', side)}`, guards.includes(keyed('guard', side))),
            ),
            hint('guard'),
          )),
      ...row(
        words.risks,
        both((side) => points(context, decided, side, 'risk')),
      ),
      ...(blank
        ? toFill('warnings')
        : row(
            words.warnings,
            both((side) => bulleted(warnings(context, decided, side), `${path}/warnings`)),
            hint('warnings'),
          )),
    ],
    { numbered: false },
  )
}

/** Signs of too much of either side stand below the two columns, or each would stand twice. */
export function ofEitherSide(context: ReportContext, decided: DecidedTension): Block[] {
  const paragraphs = warnings(context, decided, null)
  if (paragraphs.length === 0) return []
  const items = paragraphs.map((runs) => ({ paragraphs: [[quiet(words.eitherSide), ...runs]] }))
  return [{ kind: 'list', ordered: false, items, field: `tensions/${decided.tension.id}/warnings` }]
}

/** For each question what is wanted of either side and what it offers, what keeps it, what it risks, how that shows. */
export function bothSides(context: ReportContext): Block[] {
  return [
    appendixHeading(words.bothSides, 'both-sides'),
    { kind: 'paragraph', role: 'quiet', runs: [text(words.bothSidesNote(ownReadingMark))], keepWithNext: true },
    ...decisionsInOrder(context.plan, context.content).flatMap((decided): Block[] => [
      sidesTable(context, decided),
      ...ofEitherSide(context, decided),
    ]),
  ]
}
