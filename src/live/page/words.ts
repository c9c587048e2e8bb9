import { isAnswered, type TensionAnswer } from '../../core/rounds/answer'
import { CONFIDENCE_WORDS } from '../../core/rounds/filling'
import type { AskedTension } from '../wire'

/** A position with its word: "4, leans central". */
export function pointWords({ words }: AskedTension, point: number): string {
  const word = words[point - 1] ?? ''
  return `${point}, ${word.charAt(0).toLowerCase()}${word.slice(1)}`
}

export function rangeWords({ from, to }: { from: number; to: number }): string {
  return from === to ? `${from}` : `${from} to ${to}`
}

/** What somebody answered to one tension, on a few lines. */
export function summary(tension: AskedTension, answer: TensionAnswer): string[] {
  if (!isAnswered(answer)) return ['Skipped']
  const { today, shouldBe, range, confidence, reason } = answer
  return [
    `Today: ${today === null ? 'not answered' : pointWords(tension, today)}`,
    `Should be: ${shouldBe === null ? 'not answered' : pointWords(tension, shouldBe)}`,
    ...(range === null ? [] : [`Could live with: ${rangeWords(range)}`]),
    ...(confidence === null ? [] : [`How sure: ${CONFIDENCE_WORDS[confidence].toLowerCase()}`]),
    ...(reason.trim() === '' ? [] : [`“${reason.trim()}”`]),
  ]
}
