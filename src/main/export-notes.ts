import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { documentChoice } from '../contract'
import { type DocumentChoice, documentKey } from '../core/report'
import { writeFileAtomically } from '../storage'

/** The documents of so many plans are remembered, those of the plans exported last. */
const MOST_PLANS = 200

const noteSchema = z.object({
  choice: documentChoice as z.ZodType<DocumentChoice>,
  comments: z.boolean(),
  /** When it was written. ISO 8601, UTC. */
  at: z.string(),
  /** Where the document is. */
  path: z.string(),
  /** SHA-256 of the document as it was written, to see whether somebody went on in it. */
  written: z.string(),
  /** The plan's file, since a duplicate has the same id. */
  plan: z.string(),
  /** The last change that the document holds, with its hash. */
  seq: z.number().int().nonnegative(),
  hash: z.string(),
})
export type ExportNote = z.infer<typeof noteSchema>

type Notes = Record<string, ExportNote[]>

/** What can be read of what was kept; a document of a tension that is no more goes, the others stay. */
function readNotes(text: string): Notes {
  const plans = z.record(z.string(), z.array(z.unknown())).parse(JSON.parse(text))
  const whole = (kept: readonly unknown[]) =>
    kept.flatMap((note) => {
      const read = noteSchema.safeParse(note)
      return read.success ? [read.data] : []
    })
  return Object.fromEntries(Object.entries(plans).map(([id, kept]) => [id, whole(kept)]))
}

function fingerprint(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return null
  }
}

/**
 * The last export of each document of each plan, as JSON beside the settings. It names places of this computer and
 * so is no part of any plan. Losing it loses only the way back to them.
 */
export class ExportNotes {
  #notes: Notes = {}

  constructor(private readonly file: string) {
    try {
      this.#notes = readNotes(readFileSync(file, 'utf8'))
    } catch {
      // None yet, or one that somebody spoilt: nothing has been exported as far as anybody knows.
    }
  }

  /** The last export of each document of a plan, newest first. */
  of(id: string, plan: string): ExportNote[] {
    return (this.#notes[id] ?? []).filter((note) => note.plan === plan || !existsSync(note.plan))
  }

  /** The last export of this document. */
  find(id: string, plan: string, choice: DocumentChoice): ExportNote | null {
    return this.of(id, plan).find((note) => documentKey(note.choice) === documentKey(choice)) ?? null
  }

  /** Remembers that a document was written just now. */
  add(id: string, made: Omit<ExportNote, 'written'>): void {
    const note = { ...made, written: fingerprint(made.path) ?? '' }
    const others = (this.#notes[id] ?? []).filter(
      ({ choice, plan }) => documentKey(choice) !== documentKey(made.choice) || plan !== made.plan,
    )
    const { [id]: _replaced, ...rest } = this.#notes
    const plans = [[id, [note, ...others]] as const, ...Object.entries(rest)].slice(0, MOST_PLANS)
    this.#notes = Object.fromEntries(plans)
    writeFileAtomically(this.file, `${JSON.stringify(this.#notes, null, 2)}\n`)
  }

  /** Whether what stands in its place is no longer what was written there; false where nothing stands there. */
  changedSince({ path, written }: ExportNote): boolean {
    const present = fingerprint(path)
    return present !== null && present !== written
  }
}
