import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const made: string[] = []

// Registered as the test file loads this module, since within a test it would be too late.
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A fresh folder, removed when the tests of the file are over. */
export function temporaryFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'throughline-test-'))
  made.push(folder)
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
