// The command line: the same product without a window, for tests and for people who automate.
// Each command of `commands/` reads its arguments, does one thing through core and storage, and prints.
import { systemClock } from '../storage'
import { runCli } from './run'

function writeLine(stream: NodeJS.WriteStream, line: string): Promise<void> {
  // A reader that stops early (`| head`) is no reason to fail, so the outcome of the write is not asked.
  return new Promise((settle) => stream.write(`${line}\n`, () => settle()))
}

for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

/** The exit status, once everything has been done and written. */
export const finished = runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  clock: systemClock,
  out: (line) => writeLine(process.stdout, line),
  err: (line) => writeLine(process.stderr, line),
})

void finished.then((status) => {
  process.exitCode = status
})
