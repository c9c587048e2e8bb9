import { resolve } from 'node:path'
import { PlanFile, shareCopy } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine, UsageError } from '../io'

/** `share FILE -o COPY`: the plan as it is, in a new file without its history and without anything private. */
export async function share(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE'], { output: { type: 'string', short: 'o' } })
  if (values.output === undefined) throw new UsageError('-o COPY is missing.')
  const file = PlanFile.open(resolve(io.cwd, positionals[0]), { readOnly: true })
  const { plan } = file
  const revealed = file.revealedRounds()
  file.close()
  const target = resolve(io.cwd, values.output)
  shareCopy(plan, target, io.clock.newId(), revealed)
  await io.out(plainLine(target))
}
