import { describeCommands } from '../../core/commands'
import { readArguments } from '../arguments'
import type { CommandLineIo } from '../io'

/** `commands`: every command type with the JSON Schema of its arguments. */
export async function describe(args: readonly string[], io: CommandLineIo): Promise<void> {
  readArguments(args, [])
  await io.out(JSON.stringify(describeCommands(), null, 2))
}
