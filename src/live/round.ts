import type { Content } from '../core/content/schema'
import type { Plan } from '../core/plan'
import { openRound, type RoundStanding, roundName, type Submission, whoSees } from '../core/rounds'
import type { AskedRound, Status } from './wire'

/** What the server needs of a plan and its rounds. Each method that changes something is on the disk when it returns. */
export interface LiveRound {
  plan(): Plan
  standing(round: string): RoundStanding
  /** @throws CommandRefused where another device answers for this person. */
  takeSeat(round: string, person: string, secret: string): void
  /** Lets the name go again that this device took. @throws CommandRefused where an answer under it has arrived. */
  leaveSeat(round: string, person: string, secret: string): void
  /** @throws CommandRefused */
  submit(submission: Submission): void
}

/** How far the retreat is, as every phone may know it. */
export function statusOf(plan: Plan): Status {
  const open = openRound(plan)
  if (open) return { plan: plan.id, stage: 'open', round: open.id, showing: open.showing }
  const last = plan.rounds.order.at(-1)
  const round = last === undefined ? undefined : plan.rounds.byId[last]
  if (last === undefined || !round) return { plan: plan.id, stage: 'waiting', round: null, showing: null }
  return { plan: plan.id, stage: round.revealedOn === null ? 'ended' : 'revealed', round: last, showing: null }
}

/** What is asked in the open round, and of whom; null where none is open. */
export function askedRound(
  plan: Plan,
  standing: (round: string) => RoundStanding,
  content: Content,
): AskedRound | null {
  const round = openRound(plan)
  if (!round) return null
  const seats = new Map(standing(round.id).seats.map(({ person, state }) => [person, state]))
  return {
    ...statusOf(plan),
    name: roundName(plan, round.id),
    whoSees: whoSees(round.showing),
    tensions: content.tensions
      .filter(({ id }) => round.tensions.includes(id))
      .map(({ id, title, question, poles, points }) => ({
        id,
        title,
        question: question.text,
        poles: { a: poles.a.name, b: poles.b.name },
        words: points.words,
      })),
    people: plan.people.order.flatMap((id) => {
      const person = plan.people.byId[id]
      return person ? [{ id, name: person.name, role: person.role, free: seats.get(id) === 'free' }] : []
    }),
  }
}
