import { resolve } from 'node:path'
import { readArguments } from '../arguments'
import { type CommandLineIo, Refusal } from '../io'
import { openToChange } from '../open-to-change'

async function revert(kind: 'undo' | 'redo', args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals } = readArguments(args, ['FILE'])
  const file = openToChange(resolve(io.cwd, positionals[0]))
  try {
    const reverted = file[kind]({ at: io.clock.now() })
    if (reverted.seq === null) throw new Refusal(reverted.reason)
    await io.out(JSON.stringify({ seq: reverted.seq, label: reverted.label }))
  } finally {
    file.close()
  }
}

/** `undo FILE`: takes the last change back. */
export function undo(args: readonly string[], io: CommandLineIo): Promise<void> {
  return revert('undo', args, io)
}

/** `redo FILE`: makes the change that was undone last again. */
export function redo(args: readonly string[], io: CommandLineIo): Promise<void> {
  return revert('redo', args, io)
}
