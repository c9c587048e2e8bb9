import type { Content, TensionContent } from '../content/schema'
import { fieldSpec } from '../plan/paths'
import type { Decision, Plan, Position } from '../plan/schema'
import { decisionsInOrder } from '../plan/selectors'
import { formatDay } from '../text'

export const STATUS_WORDS = { open: 'Open', leaning: 'Leaning', decided: 'Decided' } as const

/** "4: leans central": a position by its number and its own word, never by the bare pole; or the word for none. */
export function positionWords(tension: TensionContent, position: Position | null, empty: string): string {
  if (position === null) return empty
  const word = tension.points.words[position - 1] ?? ''
  return `${position}: ${word.charAt(0).toLowerCase()}${word.slice(1)}`
}

function sentence(tension: TensionContent, decision: Decision): string {
  const parts = [
    `${tension.number}. ${tension.title}, from ${tension.poles.a.inSentence} (1) to ${tension.poles.b.inSentence} (9).`,
    `Today ${positionWords(tension, decision.today, 'not answered')}.`,
    `Should be ${positionWords(tension, decision.shouldBe, 'not answered')}.`,
    `${STATUS_WORDS[decision.status]}${decision.decider.trim() === '' ? ', no owner' : `, ${decision.decider.trim()}`},`,
    decision.reviewDate === null ? 'no review date.' : `review ${formatDay(decision.reviewDate)}.`,
  ]
  return parts.join(' ')
}

/** What the picture of the seven tensions shows, in words and as a table with the same numbers. */
export function overviewText(
  plan: Plan,
  content: Content,
): { title: string; description: string; sentences: string[]; table: { header: string[]; rows: string[][] } } {
  const empty = (path: string) => fieldSpec(path)?.empty ?? ''
  const decided = decisionsInOrder(plan, content)
  const sentences = decided.map(({ tension, decision }) => sentence(tension, decision))
  return {
    title: 'Seven tensions: where we are today and where we should be',
    description: sentences.join(' '),
    sentences,
    table: {
      header: ['Tension', 'Today', 'Should be', 'Status', 'Who decides', 'Review'],
      rows: decided.map(({ tension, decision }) => [
        tension.title,
        positionWords(tension, decision.today, empty('tensions/*/today')),
        positionWords(tension, decision.shouldBe, empty('tensions/*/shouldBe')),
        STATUS_WORDS[decision.status],
        decision.decider.trim() || empty('tensions/*/decider'),
        decision.reviewDate === null ? empty('tensions/*/reviewDate') : formatDay(decision.reviewDate),
      ]),
    },
  }
}
