import { z } from 'zod'
import type { Content } from '../content/schema'
import { itemsOf } from '../plan'
import type { Plan } from '../plan/schema'
import { LINE_LIMIT } from '../plan/values'
import { CommandRefused, defineCommand } from './command'
import { itemId } from './item-id'

function title(tension: string, content: Content): string {
  return content.tensions.find((candidate) => candidate.id === tension)?.title ?? tension
}

function requireRevealed(plan: Plan, id: string | null): void {
  if (id === null) return
  const round = Object.hasOwn(plan.rounds.byId, id) ? plan.rounds.byId[id] : undefined
  if (!round || round.revealedOn === null) {
    throw new CommandRefused('no-such-item', 'The round from which this came has not been revealed.')
  }
}

/**
 * Freezes what the team agreed on in one tension: position, reasons, guards, early warnings and the minority report
 * as they stand. Binding. It stays as it was, also when a later decision takes its place.
 */
export const freezeAgreement = defineCommand({
  type: 'tension.agree',
  binding: true,
  keepsArguments: false,
  args: z.strictObject({
    tension: z.string().max(100),
    id: itemId,
    by: z.string().trim().min(1).max(LINE_LIMIT),
    round: itemId.nullable(),
    on: z.iso.date(),
  }),
  label: ({ tension }, _plan, content) => `freeze what was agreed, ${title(tension, content)}`,
  apply(draft, { tension, id, by, round, on }) {
    const decision = Object.hasOwn(draft.tensions, tension) ? draft.tensions[tension] : undefined
    if (!decision) throw new CommandRefused('no-such-item', `There is no tension “${tension}”. Nothing was changed.`)
    if (decision.shouldBe === null) {
      throw new CommandRefused('not-ready', 'The team has not entered a position yet: there is nothing to freeze.')
    }
    requireRevealed(draft, round)
    if (Object.hasOwn(decision.agreed.byId, id)) {
      throw new CommandRefused('invalid-value', `A frozen record already has the id ${id}. Nothing was changed.`)
    }
    const { shouldBe, range, rationale, guardA, guardB, trigger } = decision
    decision.agreed.byId[id] = {
      on,
      by,
      round,
      shouldBe,
      range: range === null ? null : { ...range },
      rationale,
      guardA,
      guardB,
      trigger,
      warnings: itemsOf(decision.warnings).map(({ sign }) => sign),
      minority: itemsOf(decision.dissents).map(({ text, from }) => ({ text, from })),
    }
    decision.agreed.order.push(id)
  },
})
