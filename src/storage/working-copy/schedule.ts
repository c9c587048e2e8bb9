/** After so long without a change the file is written. In milliseconds. */
const STILL = 60_000
/** After so long a file that could not be written is tried again. In milliseconds. */
const AGAIN = 30_000

/**
 * When the person's file is written: after a minute without a change, and after half a minute where that failed. (It
 * is besides written when the window loses the focus, on closing, and on request, which whoever owns this calls for.)
 */
export class PublishSchedule {
  #timer: NodeJS.Timeout | undefined
  #stopped = false

  constructor(private readonly publish: () => void) {}

  /** There is a change that the file does not hold. */
  changed(): void {
    this.#in(STILL)
  }

  /** The file could not be written. */
  failed(): void {
    this.#in(AGAIN)
  }

  /** The file holds everything. */
  done(): void {
    clearTimeout(this.#timer)
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
  }

  #in(milliseconds: number): void {
    clearTimeout(this.#timer)
    if (this.#stopped) return
    this.#timer = setTimeout(this.publish, milliseconds)
    this.#timer.unref()
  }
}
