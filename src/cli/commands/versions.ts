import { resolve } from 'node:path'
import { PlanFile } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine } from '../io'
import { openToChange } from '../open-to-change'

/** `versions FILE [--name N] [--json]`: the named moments of a plan, oldest first; `--name` names the present one. */
export async function versions(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE'], {
    name: { type: 'string' },
    json: { type: 'boolean' },
  })
  const path = resolve(io.cwd, positionals[0])
  const file = values.name === undefined ? PlanFile.open(path, { readOnly: true }) : openToChange(path)
  try {
    if (values.name !== undefined) file.nameVersion(values.name, { at: io.clock.now() })
    const named = file.versions()
    if (values.json) return await io.out(JSON.stringify(named, null, 2))
    if (named.length === 0) await io.out('No named versions yet.')
    for (const { seq, name, at } of named) await io.out(plainLine(`${seq}  ${at}  ${name}`))
  } finally {
    file.close()
  }
}
