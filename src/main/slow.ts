/** After so long whoever waits is told what for. In milliseconds. */
const SLOW = 2_000

/** Waits for a folder, and tells where that takes long. */
export async function tellingWhereSlow<Value>(work: Promise<Value>, tell: () => void): Promise<Value> {
  const timer = setTimeout(tell, SLOW)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}
