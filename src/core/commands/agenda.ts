import { z } from 'zod'
import type { AgendaStep, Plan } from '../plan/schema'
import { shorten } from '../text'
import { CommandRefused, defineCommand } from './command'
import { itemId } from './item-id'
import { LONGEST_NAME } from './places'

const moment = z.iso.datetime()

function runningSteps(plan: Plan): AgendaStep[] {
  return Object.values(plan.agenda.byId).filter((step) => step.startedAt !== null && step.endedAt === null)
}

/** Begins a step of the agenda and ends the one that was running; with `step` null only ends that. */
export const goToStep = defineCommand({
  type: 'agenda.go',
  binding: false,
  keepsArguments: false,
  args: z.strictObject({ step: itemId.nullable(), at: moment }),
  label({ step }, plan) {
    if (step === null) return 'end the step'
    const name = shorten(plan.agenda.byId[step]?.name.trim() ?? '', LONGEST_NAME)
    return name === '' ? 'begin a step' : `begin “${name}”`
  },
  apply(draft, { step, at }) {
    const next = step === null ? null : (draft.agenda.byId[step] ?? null)
    if (step !== null && next === null) {
      throw new CommandRefused('no-such-item', 'This step is no longer in the agenda. Nothing was changed.')
    }
    for (const running of runningSteps(draft)) if (running !== next) running.endedAt = at
    if (next === null || (next.startedAt !== null && next.endedAt === null)) return
    next.startedAt ??= at
    next.endedAt = null
  },
})
