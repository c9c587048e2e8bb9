import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The bytes of a plan file that `write` makes at the path that it is given, on this computer's own disk: SQLite works in
 * no folder of which nobody knows whether it answers.
 */
export async function madeApart(write: (path: string) => unknown): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
  try {
    const path = join(folder, 'plan')
    await write(path)
    return readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
