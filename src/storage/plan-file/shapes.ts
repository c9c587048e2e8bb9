import type { CommandEnvelope } from '../../core/commands'
import type { Content } from '../../core/content'
import type { Kept, PlanPatch } from '../../core/history'
import type { Plan } from '../../core/plan'
import type { Submission } from '../../core/rounds'
import type { BeforeMigration } from './migrate'

export interface Origin {
  /** Who makes the change, where known. */
  actor?: string | null
  /** ISO 8601, UTC; the present moment where it is left out. */
  at?: string
}

/** A command with who gave it and when. */
export interface Change extends Origin {
  envelope: CommandEnvelope
  /** What people handed in after it, in a round that it or an earlier change opened. */
  answers?: readonly Submission[]
}

interface Moved {
  /** From the plan before the call to the plan after it, with what other programs had changed meanwhile. */
  patches: PlanPatch[]
}

export interface Applied extends Moved {
  /** The change's number in the log, or the log's last number where nothing had to change. */
  seq: number
  label: string
  /** False where the plan already was as asked; then nothing was logged. */
  changed: boolean
}

/** What was undone or redone, or why nothing was. */
export type Reverted = Moved & ({ seq: number; label: string } | { seq: null; reason: string })

export interface Restored extends Applied {
  /** What stays as it is today although the plan then had it otherwise. */
  kept: Kept[]
}

export interface OpenOptions {
  /** Where it is left out: the content that this build was made with. */
  content?: Content
  readOnly?: boolean
  /**
   * The file is a working copy: nobody but this program knows it, so that it may keep a write-ahead log beside it.
   * Messages name the file that it is a copy of, which is given here.
   */
  workingCopyOf?: string
  /**
   * Opens quickly, whatever the length of the log: only what is shown is checked, which is the newest snapshot and
   * the changes around and after it. The rest is checked by `check` or `checkInSlices`, and in any case before the
   * history is told and before the first change.
   */
  historyLater?: boolean
  /** Keeps an older file before it is brought to the present format; where it is left out, a copy beside it. */
  beforeMigration?: BeforeMigration
}

export interface NewPlanFile {
  /** The plan with which the file begins. */
  plan: Plan
  /** Where it is left out: the content that this build was made with. */
  content?: Content
  /** What has been done to it since, oldest first. */
  changes?: readonly Change[]
}

/** What tells two contents of a plan file apart: the end of the log, and hashes of private items and named versions. */
export interface ContentMark {
  seq: number
  hash: string
  items: string
  versions: string
}
