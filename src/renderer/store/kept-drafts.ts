/**
 * What was typed and could not be saved as it is (too long, not a number), by plan and field. It waits here while
 * its field is not on the screen, so that leaving a screen loses nothing; it lasts until the window closes.
 */
export interface KeptDraft {
  text: string
  problem: string
}

const kept = new Map<string, KeptDraft>()

export function keptDraft(key: string): KeptDraft | undefined {
  return kept.get(key)
}

export function keepDraft(key: string, draft: KeptDraft): void {
  kept.set(key, draft)
}

export function dropDraft(key: string): void {
  kept.delete(key)
}
