import { resolve } from 'node:path'
import { type HistoryRow, PlanFile } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine } from '../io'

const kindWords: Record<HistoryRow['kind'], string> = { do: '', undo: 'undo: ', redo: 'redo: ' }

/** `history FILE [--json]`: every change, oldest first. */
export async function history(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE'], { json: { type: 'boolean' } })
  const file = PlanFile.open(resolve(io.cwd, positionals[0]), { readOnly: true })
  try {
    const rows = file.history()
    if (values.json) return await io.out(JSON.stringify(rows.map(publicRow), null, 2))
    if (rows.length === 0) await io.out('No changes yet.')
    for (const row of rows) {
      const actor = row.actor === null ? '' : ` (${row.actor})`
      await io.out(plainLine(`${row.seq}  ${row.at}  ${kindWords[row.kind]}${row.label}${actor}`))
    }
  } finally {
    file.close()
  }
}

function publicRow({ seq, at, actor, kind, command, label, reverts, paths }: HistoryRow) {
  return { seq, at, actor, kind, command, label, reverts, paths }
}
