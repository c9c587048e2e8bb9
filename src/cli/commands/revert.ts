import { resolve } from 'node:path'
import { PlanFile } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, Refusal } from '../io'

async function revert(kind: 'undo' | 'redo', args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals } = readArguments(args, ['FILE'])
  const file = PlanFile.open(resolve(io.cwd, positionals[0]))
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
