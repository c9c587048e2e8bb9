import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type AccessKeys, newAccessKeys } from '../live'
import { writeFileAtomically } from '../storage'

/** A retreat lasts a day; the next one has a code of its own. In milliseconds. */
const HOLDS_FOR = 18 * 60 * 60_000
const MOST_PLANS = 8

const keptKeys = z.record(z.string(), z.object({ code: z.string(), pass: z.string(), at: z.number() }))

/**
 * The code and the pass of each retreat of today, so that phones which have joined need no new code where the app was
 * ended in the middle. They open nothing but the page for answering, and only while it is served.
 */
export class LiveKeys {
  constructor(
    private readonly path: string,
    private readonly now: () => number = Date.now,
  ) {}

  of(plan: string): AccessKeys {
    const known = this.#read()[plan]
    if (known) return { code: known.code, pass: known.pass }
    const made = newAccessKeys()
    this.keep(plan, made)
    return made
  }

  keep(plan: string, keys: AccessKeys): void {
    const others = Object.entries(this.#read()).filter(([id]) => id !== plan)
    const all = Object.fromEntries([...others.slice(1 - MOST_PLANS), [plan, { ...keys, at: this.now() }]])
    try {
      writeFileAtomically(this.path, Buffer.from(JSON.stringify(all)))
    } catch {
      // Without the file, phones type a new code after a restart, and nothing else is lost.
    }
  }

  #read(): z.infer<typeof keptKeys> {
    try {
      const all = keptKeys.parse(JSON.parse(readFileSync(this.path, 'utf8')))
      return Object.fromEntries(Object.entries(all).filter(([, { at }]) => at > this.now() - HOLDS_FOR))
    } catch {
      return {}
    }
  }
}
