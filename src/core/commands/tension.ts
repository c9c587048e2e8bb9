import { z } from 'zod'
import type { Content } from '../content/schema'
import type { Decision, Plan } from '../plan/schema'
import { missingForDecision } from '../plan/selectors'
import { CommandRefused, defineCommand } from './command'
import { itemId } from './item-id'

const tensionId = z.string().max(100)
const reason = z.string().trim().min(1).max(20_000)

function requireDecision(plan: Plan, tension: string): Decision {
  const decision = Object.hasOwn(plan.tensions, tension) ? plan.tensions[tension] : undefined
  if (!decision) throw new CommandRefused('no-such-item', `There is no tension “${tension}”. Nothing was changed.`)
  return decision
}

function title(tension: string, content: Content): string {
  return content.tensions.find((candidate) => candidate.id === tension)?.title ?? tension
}

const statusWords = { open: 'set to open', leaning: 'set to leaning', decided: 'decide' } as const

/** Moves a tension between open, leaning and decided. A decided one is left only with `tension.changeDecision`. */
export const setStatus = defineCommand({
  type: 'tension.setStatus',
  binding: false,
  keepsArguments: false,
  args: z.strictObject({ tension: tensionId, status: z.enum(['open', 'leaning', 'decided']), on: z.iso.date() }),
  label: ({ tension, status }, _plan, content) => `${statusWords[status]}, ${title(tension, content)}`,
  apply(draft, { tension, status, on }) {
    const decision = requireDecision(draft, tension)
    if (decision.status === status) return
    if (decision.status === 'decided') {
      throw new CommandRefused(
        'locked',
        'This is decided. Choose “Change, with a reason”; the earlier decision is kept.',
      )
    }
    const missing = missingForDecision(decision)
    if (status === 'decided' && missing.length > 0) {
      throw new CommandRefused('not-ready', `To decide, still missing: ${missing.join(' and ')}.`)
    }
    decision.status = status
    decision.decidedOn = status === 'decided' ? on : null
  },
})

/** Keeps what is decided readable, with the reason, and opens the tension again. */
export function supersede(decision: Decision, { id, reason, on }: { id: string; reason: string; on: string }): void {
  if (Object.hasOwn(decision.superseded.byId, id)) {
    throw new CommandRefused('invalid-value', `An earlier decision already has the id ${id}. Nothing was changed.`)
  }
  const { shouldBe, rationale, decidedOn } = decision
  decision.superseded.byId[id] = { shouldBe, rationale, decidedOn, supersededOn: on, reason }
  decision.superseded.order.push(id)
  decision.status = 'leaning'
  decision.decidedOn = null
}

/** Opens a decided tension again, keeps what was decided readable, and says why it is being changed. */
export const changeDecision = defineCommand({
  type: 'tension.changeDecision',
  binding: false,
  keepsArguments: false,
  args: z.strictObject({ tension: tensionId, id: itemId, reason, on: z.iso.date() }),
  label: ({ tension }, _plan, content) => `change the decision, ${title(tension, content)}`,
  apply(draft, { tension, id, reason, on }) {
    const decision = requireDecision(draft, tension)
    if (decision.status !== 'decided') {
      throw new CommandRefused('not-ready', 'Only a decided tension is changed with a reason. This one is still open.')
    }
    supersede(decision, { id, reason, on })
  },
})
