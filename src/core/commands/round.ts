import { z } from 'zod'
import type { Content } from '../content/schema'
import { ROUND_SHOWINGS } from '../plan'
import type { Plan, Round } from '../plan/schema'
import { isTighter, openRound, roundName } from '../rounds'
import { CommandRefused, defineCommand } from './command'
import { itemId } from './item-id'

/** The most rounds of one plan. */
const MOST_ROUNDS = 200

const showing = z.enum(ROUND_SHOWINGS)

function requireOpen(plan: Plan, id: string): Round {
  const round = Object.hasOwn(plan.rounds.byId, id) ? plan.rounds.byId[id] : undefined
  if (!round) throw new CommandRefused('no-such-item', 'This round is not in the plan. Nothing was changed.')
  if (round.revealedOn !== null || round.discardedOn !== null) {
    throw new CommandRefused('locked', `${roundName(plan, id)} has ended. To ask again, open another round.`)
  }
  return round
}

function refuseUnknown(tensions: readonly string[], content: Content): void {
  const known = new Set(content.tensions.map(({ id }) => id))
  if (tensions.length === 0) throw new CommandRefused('not-ready', 'Choose at least one tension to ask about.')
  if (!tensions.every((id) => known.has(id))) {
    throw new CommandRefused('no-such-item', 'The round asks about a tension that there is not. Nothing was changed.')
  }
}

/**
 * Opens a round: from now on people answer alone, and nobody sees any answer until it is revealed. Binding: what
 * people were promised when they began to answer is not taken back by undoing it.
 */
export const openNewRound = defineCommand({
  type: 'round.open',
  binding: true,
  keepsArguments: false,
  args: z.strictObject({ id: itemId, tensions: z.array(z.string()).max(100), showing, on: z.iso.date() }),
  label: (_args, plan) => `open round ${plan.rounds.order.length + 1}`,
  apply(draft, { id, tensions, showing: shown, on }, content) {
    refuseUnknown(tensions, content)
    const open = openRound(draft)
    if (open) {
      throw new CommandRefused('not-ready', `${roundName(draft, open.id)} is still open: reveal it or end it first.`)
    }
    if (Object.hasOwn(draft.rounds.byId, id)) {
      throw new CommandRefused('invalid-value', `A round already has the id ${id}. Nothing was changed.`)
    }
    if (draft.rounds.order.length >= MOST_ROUNDS) {
      throw new CommandRefused('too-many', `A plan holds at most ${MOST_ROUNDS} rounds. Nothing was opened.`)
    }
    draft.rounds.byId[id] = {
      tensions: content.tensions.map((tension) => tension.id).filter((each) => tensions.includes(each)),
      showing: shown,
      openedOn: on,
      revealedOn: null,
      discardedOn: null,
      asked: null,
      answered: null,
    }
    draft.rounds.order.push(id)
  },
})

/** Shows less of who answered than was said as the round was opened. Never more: people answered under that word. */
export const tightenRound = defineCommand({
  type: 'round.tighten',
  binding: true,
  keepsArguments: false,
  args: z.strictObject({ round: itemId, showing }),
  label: ({ round }, plan) => `show less of who answered, ${roundName(plan, round)}`,
  apply(draft, { round: id, showing: shown }) {
    const round = requireOpen(draft, id)
    if (round.showing === shown) return
    if (!isTighter(shown, round.showing)) {
      throw new CommandRefused(
        'locked',
        'An open round can only show less of who answered, never more. End it and open another to show more.',
      )
    }
    round.showing = shown
  },
})

/**
 * Ends a round and lets everybody see its answers. The plan holds only how many there were. The counts are the
 * file's own: whoever runs this command on a plan file need not give them.
 */
export const revealRound = defineCommand({
  type: 'round.reveal',
  binding: true,
  keepsArguments: false,
  args: z.strictObject({
    round: itemId,
    asked: z.number().int().nonnegative(),
    answered: z.number().int().nonnegative(),
    on: z.iso.date(),
  }),
  label: ({ round, asked, answered }, plan) => `reveal ${roundName(plan, round)}: ${answered} of ${asked}`,
  apply(draft, { round: id, asked, answered, on }) {
    const round = requireOpen(draft, id)
    if (answered === 0) {
      throw new CommandRefused('not-ready', 'Nobody has answered yet, so there is nothing to reveal.')
    }
    round.revealedOn = on
    round.asked = asked
    round.answered = answered
  },
})

/** Ends a round without revealing it. Its answers are deleted. */
export const discardRound = defineCommand({
  type: 'round.discard',
  binding: true,
  keepsArguments: false,
  args: z.strictObject({ round: itemId, on: z.iso.date() }),
  label: ({ round }, plan) => `end ${roundName(plan, round)} without revealing it`,
  apply(draft, { round: id, on }) {
    requireOpen(draft, id).discardedOn = on
  },
})
