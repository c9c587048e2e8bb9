import { bundledContent } from '../../src/core/content'
import type { Plan } from '../../src/core/plan'
import type { RevealedAnswer, RevealedRound } from '../../src/core/rounds'
import { freshPlan, run } from './plans'

const on = '2026-11-23'
const CONFIDENCES = ['low', 'medium', 'high'] as const

/** A number from 0 on that looks like chance and is always the same. */
function drawn(seed: number, below: number): number {
  return (Math.imul(seed + 1, 2654435761) >>> 8) % below
}

/** What one of many people says to every tension; now and then nothing. */
function answerOf(person: number, round: number): RevealedAnswer {
  const sheet = Object.fromEntries(
    bundledContent.tensions.flatMap(({ id }, index) => {
      const seed = person * 31 + index * 7 + round * 1009
      if (drawn(seed, 17) === 0) return []
      const shouldBe = 1 + drawn(seed * 3, 9)
      const answer = {
        today: 1 + drawn(seed * 5, 9),
        shouldBe,
        range: { from: Math.max(1, shouldBe - 1), to: Math.min(9, shouldBe + 1) },
        confidence: CONFIDENCES[drawn(seed, 3)] ?? null,
        reason: drawn(seed, 3) === 0 ? `What person ${person} says to question ${index + 1}.` : '',
      }
      return [[id, answer]]
    }),
  )
  return { token: `person-${person}`, person: null, role: null, sheet }
}

/** A plan in which so many people answered two rounds on every tension, with their answers. */
export function planWithRounds(people: number): { plan: Plan; rounds: RevealedRound[] } {
  const tensions = bundledContent.tensions.map(({ id }) => id)
  const listed = Array.from({ length: people }).reduce<Plan>(
    (plan, _, index) =>
      run(plan, 'item.add', {
        list: 'people',
        id: `person-${index}`,
        values: { name: `Person ${index}`, role: ['Principal', 'Teacher leader', 'Board'][index % 3] },
      }),
    freshPlan('Many answers'),
  )
  const plan = ['round-1', 'round-2'].reduce((before, id) => {
    const opened = run(before, 'round.open', { id, tensions, showing: 'nothing', on })
    return run(opened, 'round.reveal', { round: id, asked: people, answered: people, on })
  }, listed)
  const rounds = ['round-1', 'round-2'].map((round, index) => ({
    round,
    answers: Array.from({ length: people }, (_, person) => answerOf(person, index)),
  }))
  return { plan, rounds }
}
