import { plain } from '../import/plain'
import { itemsOf } from '../plan/paths'
import type { Plan } from '../plan/schema'
import type { AnswerSheet, RoundStanding, TensionAnswer } from './answer'
import { withoutBlank } from './answer'
import { readCode } from './code'
import { rangeBetween } from './filling'
import type { NamedRound } from './round'
import { CONFIDENCES } from './values'

/** What is typed of one question of a form, one sign each, in the order in which the paper has them. */
export const PAPER_CELLS = ['today', 'shouldBe', 'from', 'to', 'confidence'] as const
export type PaperCell = (typeof PAPER_CELLS)[number]

/** One question of a form as it is typed. */
export type PaperRow = Record<PaperCell | 'reason', string>

/** A form as it is typed: the code or name at its top, and its questions by the ids of the tensions. */
export interface PaperForm {
  who: string
  rows: Readonly<Record<string, PaperRow>>
}

export const EMPTY_ROW: PaperRow = { today: '', shouldBe: '', from: '', to: '', confidence: '', reason: '' }

export function paperRow(form: PaperForm, tension: string): PaperRow {
  return form.rows[tension] ?? EMPTY_ROW
}

export function isEmptyForm({ who, rows }: PaperForm): boolean {
  return who.trim() === '' && Object.values(rows).every((row) => Object.values(row).every((text) => text.trim() === ''))
}

/** Whether a sign may stand in the cell. */
export function fitsCell(cell: PaperCell, sign: string): boolean {
  return cell === 'confidence' ? /^[lmh]$/i.test(sign) : /^[1-9]$/.test(sign)
}

const POINTS = 'One digit from 1 to 9, or nothing.'

/** What is wrong with a row, by cell, as whole sentences. */
export function paperProblems(row: PaperRow): Partial<Record<PaperCell, string>> {
  const problems: Partial<Record<PaperCell, string>> = {}
  for (const cell of PAPER_CELLS) {
    const typed = row[cell].trim()
    if (typed !== '' && !fitsCell(cell, typed)) {
      problems[cell] = cell === 'confidence' ? 'L for low, M for medium, H for high, or nothing.' : POINTS
    }
  }
  const [from, to] = [row.from.trim(), row.to.trim()]
  if ((from === '') !== (to === '')) {
    problems[from === '' ? 'from' : 'to'] ??=
      'Both ends of what one could live with, or neither. One box alone is both.'
  }
  return problems
}

function pointOf(typed: string): number | null {
  return typed.trim() === '' ? null : Number(typed)
}

function answerOf(row: PaperRow): TensionAnswer {
  const [from, to] = [pointOf(row.from), pointOf(row.to)]
  const level = row.confidence.trim().toLowerCase()
  return {
    today: pointOf(row.today),
    shouldBe: pointOf(row.shouldBe),
    range: from === null || to === null ? null : rangeBetween(from, to),
    confidence: CONFIDENCES.find((word) => level !== '' && word.startsWith(level)) ?? null,
    reason: row.reason.trim(),
  }
}

/** What a form says; only of a form without problems. Two crosses have no order, so the range begins with the lower. */
export function sheetOfForm({ rows }: PaperForm): AnswerSheet {
  return withoutBlank(Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, answerOf(row)])))
}

/** Whose form it is: a person where the round shows names, else the code of the form or none. */
export type FormOwner = { person: string | null; code: string | null } | { problem: string }

export function ownerOfForm(plan: Plan, round: NamedRound, standing: RoundStanding | null, who: string): FormOwner {
  const typed = who.trim()
  if (round.showing !== 'names') {
    if (typed === '') return { person: null, code: null }
    const code = readCode(typed)
    return code === null
      ? { problem: 'A code has eight letters and digits. Where the form has none, leave it empty.' }
      : { person: null, code }
  }
  if (typed === '') return { problem: 'This round shows names, so a form needs the name on it.' }
  const found = itemsOf(plan.people).filter(({ name }) => plain(name) === plain(typed))
  const [only] = found
  if (!only) return { problem: 'This name is not on the list. Add it under People, or choose one that is.' }
  if (found.length > 1)
    return { problem: 'This name is on the list more than once. Tell them apart under People first.' }
  const seat = standing?.seats.find(({ person }) => person === only.id)
  return seat?.state === 'answered'
    ? { problem: 'An answer under this name has already arrived.' }
    : { person: only.id, code: null }
}
