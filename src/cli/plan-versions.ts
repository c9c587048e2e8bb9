import type { PlanFile } from '../storage'
import { Refusal } from './io'

/** A moment of a plan as the command line names it. */
export interface Moment {
  seq: number
  /** Null where it is no named version. */
  name: string | null
  /** When it was named, or when the change was made. ISO 8601, UTC. */
  at: string
}

/**
 * The moment that a call names: `now`, the number of a change (0 is the beginning), or the name of a version.
 * @throws Refusal where the plan has no such moment.
 */
export function momentOf(file: PlanFile, words: string): Moment {
  if (words === 'now') return { seq: file.head, name: null, at: file.lastChangeAt }
  const version = file.versions().find(({ name }) => name.toLowerCase() === words.trim().toLowerCase())
  if (version) return version
  if (!/^\d{1,9}$/.test(words)) {
    throw new Refusal(
      `There is no version “${words}”: “versions” lists them; the number of a change or “now” will do too.`,
    )
  }
  const seq = Number(words)
  if (seq > file.head) throw new Refusal(`The history ends with change ${file.head}: there is no change ${words}.`)
  const [row] = seq === 0 ? [] : file.history({ from: seq, limit: 1 })
  return { seq, name: null, at: row?.at ?? file.plan.createdAt }
}
