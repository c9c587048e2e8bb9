import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder of its own for a test file, removed when its tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What stands in a folder, by name, with the hash of each file: equal before and after means untouched. */
export function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true })
  return Object.fromEntries(
    files.map((file) => [
      file.name,
      file.isFile()
        ? createHash('sha256')
            .update(readFileSync(join(folder, file.name)))
            .digest('hex')
        : 'not a file',
    ]),
  )
}
