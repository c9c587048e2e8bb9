/** How the person's file stands to what the window shows. Every change is kept on this computer in any case. */
export interface FileStanding {
  /** Name of the file without its folder; the folder stays in the main process until it is asked for. */
  fileName: string
  /**
   * `written`: the file holds everything. `waiting`: it will, within a minute or as soon as the window is left.
   * `failed`: it could not be written, `problem` says why. `conflict`: somebody else changed it, ours stands beside it.
   * `reading`: the plan was opened to be looked at.
   */
  state: 'written' | 'waiting' | 'failed' | 'conflict' | 'reading'
  /** When the file was written last, ISO 8601. */
  writtenAt: string | null
  /** The end of a sentence that says what happened, and a sentence that says what to do. */
  problem: { code: string; reason: string; advice: string } | null
  /** The name of our version beside the file. */
  conflictName: string | null
  /** Who has the plan open, where that is why it can only be read. */
  heldBy: string | null
}

/** What the person decides where somebody else changed the file. Nothing is lost by any of them. */
export const CONFLICT_CHOICES = ['both', 'theirs', 'ours'] as const
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number]

/** Work of an earlier session that is in no file yet. */
export interface UnwrittenWork {
  id: string
  fileName: string
  /** ISO 8601. */
  changedAt: string
}
