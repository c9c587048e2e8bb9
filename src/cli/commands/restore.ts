import { resolve } from 'node:path'
import { bundledContent } from '../../core/content'
import { keptSentences } from '../../core/history'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine } from '../io'
import { openToChange } from '../open-to-change'
import { momentOf } from '../plan-versions'

/** `restore FILE VERSION`: makes the plan what it was then, as one change that can be undone. */
export async function restore(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals } = readArguments(args, ['FILE', 'VERSION'])
  const file = openToChange(resolve(io.cwd, positionals[0]))
  try {
    const moment = momentOf(file, positionals[1])
    const { seq, label, kept } = file.restore(moment.seq, moment, { at: io.clock.now() })
    await io.out(JSON.stringify({ seq, label }))
    for (const sentence of keptSentences(kept, bundledContent)) await io.out(plainLine(sentence))
  } finally {
    file.close()
  }
}
