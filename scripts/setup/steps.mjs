// How the set-up speaks. All of it goes to standard error, so that standard output belongs to the command alone.

import { readFileSync } from 'node:fs'

/** A step that cannot succeed: its message is the one line that tells the user what to do. `log` is a file, if any. */
export class SetupError extends Error {
  constructor(message, log) {
    super(message)
    this.log = log
  }
}

const heartbeat = 20_000

export function say(line) {
  process.stderr.write(`setup: ${line}\n`)
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

/** Says what is being done, that it still is when it takes long, and how long it took. */
export async function step(title, action) {
  const started = performance.now()
  say(`${title} …`)
  const timer = setInterval(() => say(`  still at it after ${seconds(started)}`), heartbeat)
  try {
    const result = await action()
    say(`  done in ${seconds(started)}`)
    return result
  } finally {
    clearInterval(timer)
  }
}

/** Ends a set-up that failed: what the program said last (a log file is out of reach where the set-up ran unseen). */
export function sayFailure({ message, log }) {
  const lines = log ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-25) : []
  for (const line of lines) process.stderr.write(`  | ${line}\n`)
  say(message)
}
