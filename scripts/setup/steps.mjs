// How the set-up speaks. All of it goes to standard error, so that standard output belongs to the command alone.

/** A step that cannot succeed: its message is the one line that tells the user what to do. */
export class SetupError extends Error {}

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
