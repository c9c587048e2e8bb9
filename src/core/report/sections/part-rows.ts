import { ledgerColumns, ledgerOrder } from '../../analysis/ledger'
import type { DecidedTension } from '../../plan/selectors'
import type { DefinitionRow, Run } from '../blocks'
import { inline, leavesOut, type ReportContext } from '../context'
import { quiet, strongly, text } from '../runs'
import { WORDS } from '../words'

const words = WORDS.decision

/**
 * The parts of a decision with all that is said of them, a paragraph each: "Curriculum: should be 2: almost all
 * central; today 7: mostly schools; decides: P. Nair; why: … moves if: …". No row where there are none.
 */
export function partRows(context: ReportContext, { tension, decision }: DecidedTension): DefinitionRow[] {
  const list = `tensions/${tension.id}/parts`
  const parts = ledgerOrder(ledgerColumns(decision))
  if (parts.length === 0) return []
  const said = [
    ['shouldBe', words.shouldBe],
    ['today', words.today],
    ['decider', words.decides],
    ['note', words.partWhy],
    ['movedBy', words.partMovedBy],
  ] as const
  const paragraphs = parts.map(({ id }): Run[] => [
    strongly(inline(context, `${list}/${id}/name`)),
    ...said
      .filter(([key]) => !leavesOut(context, `${list}/${id}/${key}`))
      .flatMap(([key, lead], index) => [
        text(index === 0 ? ': ' : '; '),
        quiet(lead),
        inline(context, `${list}/${id}/${key}`),
      ]),
  ])
  return [{ label: [text(words.parts)], paragraphs, field: list }]
}
