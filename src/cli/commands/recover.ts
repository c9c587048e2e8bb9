import { resolve } from 'node:path'
import { recoverInto } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine, UsageError } from '../io'

/** `recover DAMAGED -o NEW`: what is whole in a damaged file, in a new one. */
export async function recover(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['DAMAGED'], { output: { type: 'string', short: 'o' } })
  if (values.output === undefined) throw new UsageError('-o NEW is missing.')
  const target = resolve(io.cwd, values.output)
  const { changes, upTo, at } = recoverInto(resolve(io.cwd, positionals[0]), target)
  await io.out(JSON.stringify({ changes, upTo, at }))
  await io.out(plainLine(target))
}
