import type { Database } from 'better-sqlite3'
import { bundledContent, type Content } from '../../core/content'
import { nextUndo, type UndoStacks } from '../../core/history'
import type { Plan } from '../../core/plan'
import type { RevealedRound, RoundStanding } from '../../core/rounds'
import { ChangeLog, type Head, type HistoryRow } from './change-log'
import { checkHistory } from './check'
import { makeDurable, makeDurableWorkingCopy, withoutForcing } from './connection'
import { placeCopy } from './copy'
import { PlanFileError, reading, writing } from './errors'
import { wholePlan } from './grown'
import { hashOf } from './hash'
import { openDatabase } from './open-database'
import { PrivateItems } from './private-items'
import { RoundAnswers } from './round-answers'
import type { ContentMark, OpenOptions } from './shapes'
import { type NamedVersion, Snapshots } from './snapshots'
import { planOf, readTail, replay, type State } from './state'
import { type Verification, verifyAll } from './verify'

/** An open plan file as far as it is read. All methods throw PlanFileError where it cannot be read as it is. */
export abstract class OpenedFile {
  readonly path: string
  readonly readOnly: boolean
  /** Made by a newer version of the product, so that it can only be read. */
  readonly newer: boolean
  protected readonly content: Content
  protected readonly database: Database
  protected readonly log: ChangeLog
  protected readonly snapshots: Snapshots
  protected readonly items: PrivateItems
  protected readonly answers: RoundAnswers
  protected state: State
  /** What is left of the check of the history; null when it has been found whole. */
  #unchecked: Generator<void, UndoStacks> | null

  protected constructor(path: string, options: OpenOptions) {
    const { content = bundledContent, readOnly = false, historyLater, workingCopyOf, beforeMigration } = options
    const workingCopy = workingCopyOf !== undefined
    const { database, newer } = openDatabase(path, { readOnly, workingCopy, beforeMigration })
    this.path = workingCopyOf ?? path
    this.newer = newer
    this.readOnly = readOnly || newer
    this.content = content
    this.database = database
    try {
      this.log = new ChangeLog(this.database)
      this.snapshots = new Snapshots(this.database)
      this.items = new PrivateItems(this.database)
      this.answers = new RoundAnswers(this.items)
      this.state = this.database.transaction(() => readTail(this.log, this.snapshots))()
      const planId = this.database.prepare("SELECT value FROM meta WHERE key = 'planId'").pluck().get()
      if (planId !== this.state.plan.id) throw new PlanFileError('damaged', path)
      this.#unchecked = this.#checkFromStart()
      if (!historyLater) this.check()
      if (workingCopy && !newer) makeDurableWorkingCopy(this.database)
      else if (!this.readOnly) makeDurable(this.database)
    } catch (error) {
      this.database.close()
      // What does not fit here may be what the newer version changed.
      throw newer ? new PlanFileError('newer', path, { cause: error }) : error
    }
  }

  /** The plan as it is now; immutable. */
  get plan(): Plan {
    return this.state.plan
  }

  /** The number of the last change in the log; 0 where there is none. */
  get head(): number {
    return this.state.head.seq
  }

  /** The last change with its hash, which no other log has; of the plan with which the file began where there is none. */
  get position(): Head {
    return this.state.head
  }

  /** When the plan was changed last. ISO 8601, UTC. */
  get lastChangeAt(): string {
    return this.state.changedAt
  }

  /** What undo would take back, or null where it would refuse. */
  get undoLabel(): string | null {
    return nextUndo(this.state.stacks).unit?.label ?? null
  }

  get redoLabel(): string | null {
    return this.state.stacks.redo.at(-1)?.label ?? null
  }

  /** Why nothing can be undone where a binding change stands in the way; else null. */
  get undoBlocked(): string | null {
    const next = nextUndo(this.state.stacks)
    return next.unit === null && this.state.stacks.undo.length > 0 ? next.reason : null
  }

  /** The moments that people named, oldest first. */
  versions(): NamedVersion[] {
    this.check()
    return reading(this.path, () => this.snapshots.named())
  }

  /** How far an open round is: who has answered, never what. */
  roundStanding(round: string): RoundStanding {
    return reading(this.path, () => this.answers.standing(this.plan, round))
  }

  /** The answers of every round that was revealed, and of no other. */
  revealedRounds(): RevealedRound[] {
    return reading(this.path, () => this.answers.revealed(this.plan))
  }

  /** The facilitator’s private notes. */
  notes(): string {
    return reading(this.path, () => this.items.all('note', null)[0]?.body ?? '')
  }

  /** Writes the whole file, as the log stands now, to a place where nothing stands yet. */
  copyTo(path: string): void {
    this.check()
    placeCopy(path, (temporary) => this.writeImage(temporary))
  }

  /** Rows of the log as people read them, oldest first, from the change `from` on. */
  history({ from = 1, limit }: { from?: number; limit?: number } = {}): HistoryRow[] {
    this.check()
    return reading(this.path, () => this.log.outline(from, limit))
  }

  /** The plan as it stood after the change `seq`; 0 is the plan with which the file began. */
  planAt(seq: number): Plan {
    return reading(this.path, () => {
      const snapshot = this.snapshots.latest(seq)
      if (!snapshot || seq > this.head) throw new RangeError(`there is no change ${seq}`)
      const hash = snapshot.seq === 0 ? null : this.log.hashAt(snapshot.seq)
      const start = { seq: snapshot.seq, hash: hash ?? snapshot.hash }
      return wholePlan(replay(planOf(snapshot, hash), start, this.log.between(snapshot.seq, seq)).plan)
    })
  }

  /** Checks what opening left for later. Does nothing where that has been done. */
  check(): void {
    while (!this.#checkSome());
  }

  /** As `check`, a few milliseconds at a time, so that the program answers meanwhile. Ends when the file is closed. */
  async checkInSlices(): Promise<void> {
    while (this.database.open && !this.#checkSome()) await new Promise((resolve) => setImmediate(resolve))
  }

  /** Checks the whole file: every byte that SQLite can check, every hash, and the log against the plan. */
  verify(onProgress?: (share: number) => void): Verification {
    return reading(this.path, () => verifyAll(this.database, this.log, this.snapshots, this.plan, onProgress))
  }

  /** Tells two contents apart, whatever bytes hold them: the end of the log, the private items, the named versions. */
  get mark(): ContentMark {
    const rows = this.database.prepare('SELECT key, kind, round, body FROM private_item ORDER BY key').raw().all()
    const named = this.snapshots.named()
    return {
      ...this.state.head,
      items: rows.length === 0 ? '' : hashOf([], [JSON.stringify(rows)]),
      versions: named.length === 0 ? '' : hashOf([], [JSON.stringify(named)]),
    }
  }

  /** Whether every named version of another file of this plan is named here as well. */
  namesAllOf(other: OpenedFile): boolean {
    const own = new Set(this.snapshots.named().map(({ seq, name }) => `${seq} ${name}`))
    return other.snapshots.named().every(({ seq, name }) => own.has(`${seq} ${name}`))
  }

  /** Whether the log has the change `seq` just as it was written elsewhere under that hash. */
  hasChange({ seq, hash }: { seq: number; hash: string }): boolean {
    const own = seq === 0 ? this.snapshots.base()?.hash : this.log.hashAt(seq)
    return own === hash
  }

  /**
   * Writes the whole plan file as it stands to a new file at `path`, in the form of a file at rest, without what was
   * deleted from it. Not forced to the disk.
   */
  writeImage(path: string): void {
    writing(this.path, () => withoutForcing(this.database, () => this.database.prepare('VACUUM INTO ?').run(path)))
  }

  close(): void {
    this.database.close()
  }

  #checkFromStart(): Generator<void, UndoStacks> {
    return checkHistory(this.database, this.log, this.snapshots, this.state.head)
  }

  /** @returns whether nothing is left to check. */
  #checkSome(): boolean {
    if (this.#unchecked === null) return true
    try {
      const step = reading(this.path, this.#unchecked.next.bind(this.#unchecked))
      if (!step.done) return false
      this.state = { ...this.state, stacks: step.value }
      this.#unchecked = null
      return true
    } catch (error) {
      // A file that another program held for a moment may be found whole the next time; a damaged one never is.
      this.#unchecked = this.#checkFromStart()
      throw error
    }
  }
}
