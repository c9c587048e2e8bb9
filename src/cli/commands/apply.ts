import { basename, resolve } from 'node:path'
import { commandEnvelope, completeArguments } from '../../core/commands'
import type { PlanFile } from '../../storage'
import { readArguments } from '../arguments'
import { parseJson, readInput } from '../input'
import { type CommandLineIo, Refusal } from '../io'
import { openToChange, refuseWhereOpen } from '../open-to-change'

/**
 * `apply FILE COMMANDS.json`: runs the commands of an array one after another, each a transaction of its own,
 * and prints one line of JSON for each as soon as it is on the disk. The first that is refused ends the run.
 */
export async function apply(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals } = readArguments(args, ['FILE', 'COMMANDS.json'])
  const commands = readCommands(resolve(io.cwd, positionals[1]))
  const file = openToChange(resolve(io.cwd, positionals[0]))
  try {
    for (const [index, command] of commands.entries()) {
      const { seq, label } = applyOne(file, command, index, io)
      await io.out(JSON.stringify({ seq, label }))
    }
  } finally {
    file.close()
  }
}

function applyOne(file: PlanFile, command: unknown, index: number, io: CommandLineIo): { seq: number; label: string } {
  try {
    const parsed = commandEnvelope.safeParse(command)
    if (!parsed.success) {
      const issues = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`)
      throw new Refusal(`A command is { "type", "args" }; ${issues.join('; ')}.`)
    }
    refuseWhereOpen(file.path)
    return file.apply(completeArguments(parsed.data, io.clock), { at: io.clock.now() })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new Refusal(`Command ${index + 1} (${typeOf(command)}) was refused: ${error.message}`, { cause: error })
  }
}

function typeOf(command: unknown): string {
  const type = (command as { type?: unknown } | null)?.type
  return typeof type === 'string' ? type.slice(0, 100) : 'no type'
}

function readCommands(path: string): unknown[] {
  const name = `“${basename(path)}”`
  const commands = parseJson(name, readInput(path).toString('utf8'))
  if (!Array.isArray(commands)) throw new Refusal(`${name} is not an array of commands: write [{ "type", "args" }].`)
  return commands
}
