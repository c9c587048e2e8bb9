/**
 * What has been typed but not yet sent. Undo, export, leaving a screen and closing the window send it first,
 * so that none of them can overtake the last keystroke.
 */
const pending = new Set<() => Promise<void>>()

/** Registers a function that sends what waits; call the returned one when nothing waits any more. */
export function registerPending(flush: () => Promise<void>): () => void {
  pending.add(flush)
  return () => pending.delete(flush)
}

export async function flushPending(): Promise<void> {
  await Promise.all([...pending].map((flush) => flush()))
}
