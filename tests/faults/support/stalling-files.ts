// The thread in which the app works in a folder, with a drive that stops answering: while a file of the name `gone away`
// stands beside it, whatever is asked of a folder waits as it would in the system, without end and without a way back.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { serveFiles } from '../../../src/main/files/serve'
import { realFiles } from '../../../src/storage/working-copy/real-files'

/** @param when whether something has been done already; the file says which of the two waits. */
function waitWhileAway(path: string, when: 'before' | 'after'): void {
  const sign = join(dirname(dirname(path)), 'gone away')
  while (existsSync(sign) && readFileSync(sign, 'utf8') === when) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
  }
}

const stalling = { ...realFiles }
for (const name of Object.keys(realFiles) as (keyof typeof realFiles)[]) {
  stalling[name] = ((path: string, ...more: never[]) => {
    waitWhileAway(path, 'before')
    const done = (realFiles[name] as (...all: unknown[]) => Promise<unknown>)(path, ...more)
    return done.finally(() => waitWhileAway(path, 'after'))
  }) as never
}
serveFiles(stalling)
