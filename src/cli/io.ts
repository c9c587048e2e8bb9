import type { Clock } from '../core/commands'

/** What a command of the command line may touch besides files; tests give their own. */
export interface CommandLineIo {
  /** The folder against which paths resolve. */
  cwd: string
  clock: Clock
  /** Writes one line to standard output; settles when it has been handed over. */
  out(line: string): Promise<void>
  /** Writes one line to standard error. */
  err(line: string): Promise<void>
}

/** The call itself is wrong: exit status 2. */
export class UsageError extends Error {}

/** What was asked is refused and nothing was written: exit status 1. */
export class Refusal extends Error {}

/** On one line and without the control characters with which a text could steer a terminal. */
export function plainLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd')
}
