import { positionWords } from '../../../charts'
import type { TensionContent } from '../../../content/schema'
import { itemsOf } from '../../../plan/paths'
import type { PositionRange } from '../../../plan/schema'
import { type DecidedTension, decisionsInOrder } from '../../../plan/selectors'
import type { Block, DefinitionRow, Paragraph, Run } from '../../blocks'
import { inline, passage, type ReportContext } from '../../context'
import { heading } from '../../headings'
import { definitions, table } from '../../parts'
import { ledBy, partsOf } from '../../passages'
import { empty, pole, quiet, strong, text } from '../../runs'
import { formatDay } from '../../values'
import { WORDS } from '../../words'
import { nameOfRound } from './rounds'

const words = WORDS.retreat

type Agreement = ReturnType<typeof agreementsOf>[number]

/** What was frozen of one tension, oldest first. */
function agreementsOf({ decision }: DecidedTension) {
  return itemsOf(decision.agreed)
}

function row(label: string, paragraphs: DefinitionRow['paragraphs']): DefinitionRow[] {
  return paragraphs.length === 0 ? [] : [{ label: [text(label)], paragraphs }]
}

function positionRuns(tension: TensionContent, { shouldBe, range }: Agreement): Paragraph {
  const named = (point: number) => positionWords(tension, point, '')
  const within = ({ from, to }: PositionRange) => WORDS.range(named(from), named(to))
  const acceptable = range === null ? [] : [quiet(words.acceptable), text(within(range))]
  return [strong(positionWords(tension, shouldBe, WORDS.unanswered)), ...acceptable]
}

function guards({ poles }: TensionContent, { guardA, guardB }: Agreement): DefinitionRow['paragraphs'] {
  const lead = (side: 'a' | 'b'): Run[] => [quiet(words.guardFor), pole(poles[side].name, side), quiet(': ')]
  return [...ledBy(lead('a'), partsOf(guardA)), ...ledBy(lead('b'), partsOf(guardB))]
}

/** One frozen record: it stands as it was, whatever the plan says by now. */
function record(context: ReportContext, { tension, decision }: DecidedTension, agreed: Agreement): DefinitionRow[] {
  const from = agreed.round === null ? '' : words.fromRound(nameOfRound(context, agreed.round).toLowerCase())
  const minority = agreed.minority.flatMap(({ text: said, from: who }) => {
    const parts = partsOf(said)
    return who.trim() === '' ? parts : [...parts, [quiet(`– ${who.trim()}`)]]
  })
  const now = positionWords(tension, decision.shouldBe, WORDS.unanswered)
  return [
    ...row(words.frozen, [[text(`${words.frozenBy(formatDay(agreed.on), agreed.by)}${from}`)]]),
    ...row(words.position, [positionRuns(tension, agreed)]),
    ...row(words.why, partsOf(agreed.rationale)),
    ...row(words.guard, guards(tension, agreed)),
    ...row(words.trigger, partsOf(agreed.trigger)),
    ...row(
      words.warnings,
      agreed.warnings.filter((sign) => sign.trim() !== '').flatMap((sign) => partsOf(sign)),
    ),
    ...row(words.minority, minority),
    ...(decision.shouldBe === agreed.shouldBe ? [] : row(words.since, [[text(words.changed(now))]])),
  ]
}

/** Everything that was frozen, by tension. */
export function agreed(context: ReportContext): Block[] {
  const blocks = decisionsInOrder(context.plan, context.content).flatMap((decided): Block[] =>
    agreementsOf(decided).flatMap((agreement, index) => [
      heading(2, decided.tension.title, `agreed-${decided.tension.number}-${index + 1}`),
      ...definitions(record(context, decided, agreement)),
    ]),
  )
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', role: 'body', runs: [empty(words.agreedNone)] }]
}

/** What is said against decisions of which nothing was frozen; what was frozen stands with its minority report. */
export function dissent(context: ReportContext): Block[] {
  const rows = decisionsInOrder(context.plan, context.content)
    .filter(({ decision }) => decision.agreed.order.length === 0)
    .flatMap(({ tension, decision }) =>
      decision.dissents.order.map((id) => {
        const path = `tensions/${tension.id}/dissents/${id}`
        return {
          cells: [
            { paragraphs: [[text(tension.title)]] },
            passage(context, `${path}/text`),
            { paragraphs: [[inline(context, `${path}/from`)]], field: `${path}/from` },
          ],
        }
      }),
    )
  if (rows.length === 0) return [{ kind: 'paragraph', role: 'body', runs: [empty(words.dissentNone)] }]
  const { tension, words: said, from } = words.dissentColumns
  return [
    table(
      words.dissent,
      [
        { header: tension, width: 22 },
        { header: said, width: 54 },
        { header: from, width: 24 },
      ],
      rows,
    ),
  ]
}
