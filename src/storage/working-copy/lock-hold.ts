import type { FileEdge } from './file-edge'
import { type LockNote, RENEWAL } from './lock-note'

/** This program's note beside a file, for as long as it has the plan open. */
export class LockHold {
  readonly #edge: FileEdge
  readonly #path: string
  readonly #since = new Date().toISOString()
  readonly #renewal: NodeJS.Timeout

  private constructor(edge: FileEdge, path: string) {
    this.#edge = edge
    this.#path = path
    this.#renewal = setInterval(() => void this.#renew(), RENEWAL)
    this.#renewal.unref()
  }

  /** @returns the hold, or who has the plan open. */
  static async take(edge: FileEdge, path: string): Promise<LockHold | { heldBy: LockNote }> {
    const hold = new LockHold(edge, path)
    try {
      const heldBy = await edge.takeNote(path, hold.#since)
      if (heldBy === null) return hold
      hold.#stop()
      return { heldBy }
    } catch (error) {
      hold.#stop()
      throw error
    }
  }

  async release(): Promise<void> {
    this.#stop()
    // A folder that does not answer keeps the note, which says nothing any more once this process has ended.
    await this.#edge.releaseNote(this.#path).catch(() => {})
  }

  #renew(): Promise<void> {
    return this.#edge.renewNote(this.#path, this.#since).catch(() => {})
  }

  #stop(): void {
    clearInterval(this.#renewal)
  }
}
