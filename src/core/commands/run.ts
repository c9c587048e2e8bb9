import { enablePatches, type Patch, produceWithPatches } from 'immer'
import { z } from 'zod'
import type { Content } from '../content/schema'
import { compactPatches, type PlanPatch } from '../history/patches'
import type { Plan } from '../plan/schema'
import { CommandRefused } from './command'
import { COMMANDS } from './registry'

enablePatches()

/** A command as it travels: between windows and the main process, and in the command line's files. */
export const commandEnvelope = z.strictObject({
  type: z.string().max(100),
  args: z.record(z.string(), z.unknown()),
  /** Neighbouring changes of one group are undone together: the keystrokes of one visit to a field. */
  group: z.string().max(100).nullish(),
})
export type CommandEnvelope = z.infer<typeof commandEnvelope>

/** One accepted change, ready to be logged. */
export interface PlanChange {
  command: string
  label: string
  /** The arguments as JSON where the patches do not tell all; otherwise null. */
  args: string | null
  forward: PlanPatch[]
  inverse: PlanPatch[]
  group: string | null
  binding: boolean
  plan: Plan
}

/** Where new ids and the present time come from; only the edges know. */
export interface Clock {
  newId(): string
  /** ISO 8601, UTC. */
  now(): string
  /** The calendar day where the person is, `YYYY-MM-DD`. */
  today(): string
}

/** Fills the ids and days that a command's arguments leave out, so that `apply` stays deterministic. */
export function completeArguments(envelope: CommandEnvelope, clock: Clock): CommandEnvelope {
  const command = COMMANDS.get(envelope.type)
  const shape = command?.args instanceof z.ZodObject ? command.args.shape : {}
  const args = { ...envelope.args }
  if ('id' in shape && args.id === undefined && envelope.type !== 'item.remove' && envelope.type !== 'item.move') {
    args.id = clock.newId()
  }
  if ('add' in shape && Array.isArray(args.add)) {
    args.add = args.add.map((item: unknown) =>
      typeof item === 'object' && item !== null && !('id' in item) ? { id: clock.newId(), ...item } : item,
    )
  }
  if ('on' in shape && args.on === undefined) args.on = clock.today()
  if ('at' in shape && args.at === undefined) args.at = clock.now()
  return { ...envelope, args }
}

function explain(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'arguments'}: ${issue.message}`).join('; ')
}

/**
 * Runs one command on a plan.
 * @returns the change, with no patches where the plan already was as asked.
 * @throws CommandRefused where the command is unknown, its arguments do not fit, or the plan does not allow it.
 */
export function runCommand(plan: Plan, envelope: CommandEnvelope, content: Content): PlanChange {
  const command = COMMANDS.get(envelope.type)
  if (!command) throw new CommandRefused('unknown-command', `There is no command “${envelope.type}”.`)
  const parsed = command.args.safeParse(envelope.args)
  if (!parsed.success) {
    throw new CommandRefused('invalid-arguments', `${envelope.type} was refused: ${explain(parsed.error)}.`)
  }
  const label = command.label(parsed.data, plan, content)
  const [next, forward, inverse] = produceWithPatches(plan, (draft) =>
    command.apply(draft as Plan, parsed.data, content),
  )
  return {
    command: command.type,
    label,
    args: command.keepsArguments ? JSON.stringify(parsed.data) : null,
    forward: compactPatches(plan, forward as Patch[]),
    inverse: compactPatches(next, inverse as Patch[]),
    group: envelope.group ?? null,
    binding: command.binding,
    plan: next,
  }
}
