import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { commandEnvelope, completeArguments } from '../../core/commands'
import { PlanFile } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, Refusal } from '../io'

/**
 * `apply FILE COMMANDS.json`: runs the commands of an array one after another, each a transaction of its own,
 * and prints one line of JSON for each as soon as it is on the disk. The first that is refused ends the run.
 */
export async function apply(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals } = readArguments(args, ['FILE', 'COMMANDS.json'])
  const commands = readCommands(resolve(io.cwd, positionals[1]))
  const file = PlanFile.open(resolve(io.cwd, positionals[0]))
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
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const missing = (error as { code?: unknown }).code === 'ENOENT'
    throw new Refusal(missing ? `${name} is not there: check its name and folder.` : `${name} could not be read.`)
  }
  const commands = parseJson(name, text.replace(/^\ufeff/, ''))
  if (!Array.isArray(commands)) throw new Refusal(`${name} is not an array of commands: write [{ "type", "args" }].`)
  return commands
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refusal(`${name} is not JSON: ${(error as Error).message}.`)
  }
}
