import type { z } from 'zod'
import type { Content } from '../content/schema'
import type { Plan } from '../plan/schema'

/** Why a command was refused, in words that a person who is not technical understands. */
export class CommandRefused extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message)
    this.name = 'CommandRefused'
  }
}

export type RefusalCode =
  | 'unknown-command'
  | 'invalid-arguments'
  | 'no-such-field'
  | 'no-such-item'
  | 'too-long'
  | 'too-many'
  | 'invalid-value'
  | 'locked'
  | 'not-ready'
  /** The token of an answer was used where it would now tell a name: a new one will be taken. */
  | 'token-used'

/**
 * The only way to change a plan. `apply` is deterministic: ids and times arrive in the arguments.
 * A binding command cannot be undone, and undo does not reach behind it.
 */
export interface Command<Args = unknown> {
  readonly type: string
  readonly binding: boolean
  /** True where the patches do not tell all that the arguments did; only then are they kept in the log. */
  readonly keepsArguments: boolean
  readonly args: z.ZodType<Args>
  /** What undo shows: a noun phrase, as in "Undo: rationale, Pace". Told from the plan before the change. */
  label(args: Args, plan: Plan, content: Content): string
  /** Changes the draft, or throws CommandRefused and changes nothing. */
  apply(draft: Plan, args: Args, content: Content): void
}

/** Keeps the type of the arguments while the registry holds commands of every kind. */
export function defineCommand<Args>(command: Command<Args>): Command<Args> {
  return command
}
