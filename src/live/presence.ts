/** Phones that were heard of within this time count as connected: they ask every few seconds. In milliseconds. */
const HEARD_WITHIN = 20_000
const MOST_PHONES = 500

/** How many phones have the page open. It knows them by a random number that they draw anew each time, and no name. */
export class Presence {
  readonly #heard = new Map<string, number>()

  constructor(private readonly now: () => number = Date.now) {}

  hear(phone: string): void {
    if (this.#heard.size >= MOST_PHONES) this.#forget()
    if (this.#heard.size < MOST_PHONES) this.#heard.set(phone, this.now())
  }

  count(): number {
    this.#forget()
    return this.#heard.size
  }

  #forget(): void {
    const since = this.now() - HEARD_WITHIN
    for (const [phone, at] of this.#heard) if (at < since) this.#heard.delete(phone)
  }
}
