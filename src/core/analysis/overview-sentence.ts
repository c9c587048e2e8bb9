import type { Content } from '../content/schema'
import type { Plan } from '../plan/schema'
import { decisionsInOrder } from '../plan/selectors'

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

/** "four" for 4; digits from eleven on. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count)
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "Four decided, one leaning, two open. What we share has no should-be mark yet." */
export function overviewSentence(plan: Plan, content: Content): string {
  const decided = decisionsInOrder(plan, content)
  const count = (status: string) => decided.filter(({ decision }) => decision.status === status).length
  const counts = (['decided', 'leaning', 'open'] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${numberWord(count(status))} ${status}`)
  const unmarked = decided.filter(({ decision }) => decision.shouldBe === null)
  if (unmarked.length === decided.length) {
    return `All ${numberWord(decided.length)} are open. Choose one to say where you are today and where you should be.`
  }
  const first = `${capitalize(counts.join(', '))}.`
  if (unmarked.length === 0) return first
  const named = unmarked.length === 1 ? (unmarked[0]?.tension.title ?? '') : capitalize(numberWord(unmarked.length))
  return `${first} ${named} ${unmarked.length === 1 ? 'has' : 'have'} no should-be mark yet.`
}
