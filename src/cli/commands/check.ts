import { basename, resolve } from 'node:path'
import { PlanFile, PlanFileError, recoverable } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine, Refusal } from '../io'

/**
 * `check FILE [--deep]`: whether everything in the file is as it was written; with `--deep` also whether the log leads
 * to every snapshot and to the plan, with SQLite's full check.
 */
export async function check(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE'], { deep: { type: 'boolean' } })
  const path = resolve(io.cwd, positionals[0])
  try {
    const file = PlanFile.open(path, { readOnly: true })
    try {
      const snapshots = values.deep ? `, ${counted(file.verify().snapshots, 'snapshot')}` : ''
      await io.out(plainLine(`“${basename(path)}” is whole: ${counted(file.head, 'change')}${snapshots}.`))
    } finally {
      file.close()
    }
  } catch (error) {
    throw withWayBack(error, path)
  }
}

/** A damaged file is refused with what can be had back of it. */
function withWayBack(error: unknown, path: string): unknown {
  if (!(error instanceof PlanFileError) || error.code !== 'damaged') return error
  const { changes, upTo } = recoverable(path)
  const later = upTo > changes ? `, and the plan as it stood after change ${upTo}` : ''
  return new Refusal(
    `“${basename(path)}” is damaged and was left as it is: “recover” brings back ${counted(changes, 'change')}${later}.`,
  )
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
