import type { Database } from 'better-sqlite3'
import { type CommandEnvelope, CommandRefused, runCommand } from '../../core/commands'
import { bundledContent, type Content } from '../../core/content'
import {
  afterEntry,
  boundSince,
  changeTo,
  nextUndo,
  type PlanPatch,
  restoreLabel,
  restorePlan,
  type UndoStacks,
} from '../../core/history'
import { type Plan, planSchema } from '../../core/plan'
import type { RevealedRound, RoundStanding, Submission } from '../../core/rounds'
import { keepBeginning } from './beginning'
import { ChangeLog, type Head, type HistoryRow, type StoredChange } from './change-log'
import { checkHistory } from './check'
import { emptyLog, makeDurable, makeDurableWorkingCopy, withoutForcing } from './connection'
import { placeCopy } from './copy'
import { createPlanFile } from './create'
import { PlanFileError, reading, writing } from './errors'
import { endsRound } from './forget'
import { wholePlan } from './grown'
import { hashOf } from './hash'
import { type LoggedChange, loggedChange, revertingChange } from './logged-change'
import { openDatabase } from './open-database'
import { PrivateItems } from './private-items'
import { RoundAnswers } from './round-answers'
import type { Applied, Change, ContentMark, NewPlanFile, OpenOptions, Origin, Restored, Reverted } from './shapes'
import { type NamedVersion, SNAPSHOT_EVERY, Snapshots } from './snapshots'
import { followRows, planOf, readTail, replay, type State } from './state'
import { type Verification, verifyAll } from './verify'
import { versionName } from './version-name'

interface Written<Result> {
  state: State
  result: Result
}

const changedElsewhere = 'Another program changed this plan, and it has been read again. Look at it before undoing.'

function nextRedo(stacks: UndoStacks): ReturnType<typeof nextUndo> {
  const unit = stacks.redo.at(-1)
  return unit ? { unit } : { unit: null, reason: 'There is nothing to redo.' }
}

/**
 * An open plan file and the one writer of it. Every change is one transaction that is on the disk when the
 * method returns. All methods throw PlanFileError where the file cannot be read or written as it is.
 */
export class PlanFile {
  readonly path: string
  readonly readOnly: boolean
  /** Made by a newer version of the product, so that it can only be read. */
  readonly newer: boolean
  readonly #content: Content
  readonly #database: Database
  readonly #log: ChangeLog
  readonly #snapshots: Snapshots
  readonly #items: PrivateItems
  readonly #answers: RoundAnswers
  #state: State
  /** What is left of the check of the history; null when it has been found whole. */
  #unchecked: Generator<void, UndoStacks> | null
  /** Whether the beginning is known to stand in both of its places: a file from before has it in one. */
  #begun = false

  private constructor(path: string, options: OpenOptions) {
    const { content = bundledContent, readOnly = false, historyLater, workingCopyOf, beforeMigration } = options
    const workingCopy = workingCopyOf !== undefined
    const { database, newer } = openDatabase(path, { readOnly, workingCopy, beforeMigration })
    this.path = workingCopyOf ?? path
    this.newer = newer
    this.readOnly = readOnly || newer
    this.#content = content
    this.#database = database
    try {
      this.#log = new ChangeLog(this.#database)
      this.#snapshots = new Snapshots(this.#database)
      this.#items = new PrivateItems(this.#database)
      this.#answers = new RoundAnswers(this.#items)
      this.#state = this.#database.transaction(() => readTail(this.#log, this.#snapshots))()
      const planId = this.#database.prepare("SELECT value FROM meta WHERE key = 'planId'").pluck().get()
      if (planId !== this.#state.plan.id) throw new PlanFileError('damaged', path)
      this.#unchecked = this.#checkFromStart()
      if (!historyLater) this.check()
      if (workingCopy && !newer) makeDurableWorkingCopy(this.#database)
      else if (!this.readOnly) makeDurable(this.#database)
    } catch (error) {
      this.#database.close()
      // What does not fit here may be what the newer version changed.
      throw newer ? new PlanFileError('newer', path, { cause: error }) : error
    }
  }

  /**
   * Writes a new file with `plan` as its base and `changes` as its log, and opens it. Never replaces anything.
   * @throws CommandRefused where one of the changes is refused; then there is no file.
   */
  static create(path: string, { plan, content, changes = [] }: NewPlanFile): PlanFile {
    createPlanFile(path, plan, (temporary) => {
      if (changes.length === 0) return
      const file = PlanFile.open(temporary, { content })
      try {
        file.applyAll(changes)
      } finally {
        file.close()
      }
    })
    return PlanFile.open(path, { content })
  }

  /** Opens a file after checking that it is a whole plan file. One that is refused is not changed in any way. */
  static open(path: string, options: OpenOptions = {}): PlanFile {
    try {
      return reading(path, () => new PlanFile(path, options))
    } catch (error) {
      const { workingCopyOf } = options
      if (workingCopyOf === undefined || !(error instanceof PlanFileError)) throw error
      throw new PlanFileError(error.code, workingCopyOf, { cause: error })
    }
  }

  /** The plan as it is now; immutable. */
  get plan(): Plan {
    return this.#state.plan
  }

  /** The number of the last change in the log; 0 where there is none. */
  get head(): number {
    return this.#state.head.seq
  }

  /** The last change with its hash, which no other log has; of the plan with which the file began where there is none. */
  get position(): Head {
    return this.#state.head
  }

  /** When the plan was changed last. ISO 8601, UTC. */
  get lastChangeAt(): string {
    return this.#state.changedAt
  }

  /** What undo would take back, or null where it would refuse. */
  get undoLabel(): string | null {
    return nextUndo(this.#state.stacks).unit?.label ?? null
  }

  get redoLabel(): string | null {
    return this.#state.stacks.redo.at(-1)?.label ?? null
  }

  /** Why nothing can be undone where a binding change stands in the way; else null. */
  get undoBlocked(): string | null {
    const next = nextUndo(this.#state.stacks)
    return next.unit === null && this.#state.stacks.undo.length > 0 ? next.reason : null
  }

  /**
   * Runs one command and keeps it. Where another program has changed the file since, its changes are read
   * first, so that nobody's work is written over.
   * @throws CommandRefused where the plan does not allow it; then nothing is written.
   */
  apply(envelope: CommandEnvelope, origin: Origin = {}): Applied {
    const applied = this.#write((state, missed) => this.#run(state, missed, envelope, origin))
    if (endsRound(envelope.type)) emptyLog(this.#database)
    return applied
  }

  /**
   * Runs commands one after another and keeps all of them or, where one is refused, none.
   * @returns what each did, in their order.
   * @throws CommandRefused as the first that is refused does.
   */
  applyAll(changes: readonly Change[]): Applied[] {
    if (changes.length === 0) return []
    return this.#write((before, missed) => {
      let state = before
      const result = changes.map(({ envelope, ...origin }, index) => {
        const applied = this.#run(state, index === 0 ? missed : [], envelope, origin)
        state = applied.state
        return applied.result
      })
      return { state, result }
    })
  }

  /** Takes the last change (or group of changes) back, as a new row of the log. Stops at a binding one. */
  undo(origin: Origin = {}): Reverted {
    return this.#revert('undo', nextUndo, origin)
  }

  /** Makes the change that was undone last again, as a new row of the log. */
  redo(origin: Origin = {}): Reverted {
    return this.#revert('redo', nextRedo, origin)
  }

  /**
   * Makes the plan what it was after the change `seq`, as a new row of the log that can be undone. What has been
   * locked since stays as it is, and the answer says what that is.
   */
  restore(seq: number, version: { name: string | null; at: string }, origin: Origin = {}): Restored {
    const then = this.planAt(seq)
    return this.#write<Restored>((state, missed) => {
      const bound = boundSince(this.#log.outline(seq + 1), seq)
      const { kept, ...change } = restorePlan(state.plan, then, bound)
      const label = restoreLabel(version)
      const patches = [...missed, ...change.forward]
      if (change.forward.length === 0) {
        return { state, result: { seq: state.head.seq, label, changed: false, patches, kept } }
      }
      const row = { command: 'plan.restore', label, args: null, group: null, binding: false, ...change }
      const after = this.#append(state, loggedChange(row), origin)
      return { state: after, result: { seq: after.head.seq, label, changed: true, patches, kept } }
    })
  }

  /** Makes the plan, as a new row of the log, what it was in a file of which the rows between cannot be read. */
  recoverTo(plan: Plan, origin: Origin = {}): void {
    this.#write((state) => {
      const change = changeTo(state.plan, plan)
      const row = { command: 'plan.recover', label: 'recover the later plan', args: null, group: null, binding: false }
      return { state: this.#append(state, loggedChange({ ...row, ...change }), origin), result: null }
    })
  }

  /** The moments that people named, oldest first. */
  versions(): NamedVersion[] {
    this.check()
    return reading(this.path, () => this.#snapshots.named())
  }

  /**
   * Gives the plan as it is now a name under which it can be looked at, compared and restored. It is never taken away.
   * @throws CommandRefused where the name is empty, too long or taken.
   */
  nameVersion(name: string, { at = new Date().toISOString() }: Pick<Origin, 'at'> = {}): NamedVersion {
    return this.#write<NamedVersion>((state) => {
      const clean = versionName(name, this.#snapshots.named())
      const { seq, hash } = state.head
      this.#snapshots.add({ seq, kind: 'named', name: clean, at, plan: state.plan }, seq === 0 ? null : hash)
      return { state, result: { seq, name: clean, at } }
    })
  }

  /** How far an open round is: who has answered, never what. */
  roundStanding(round: string): RoundStanding {
    return reading(this.path, () => this.#answers.standing(this.plan, round))
  }

  /** Notes that a device answers for a person. @throws CommandRefused where another one does. */
  takeSeat(round: string, person: string, secret: string): void {
    this.#writeItems((plan) => this.#answers.takeSeat(plan, round, person, secret))
  }

  /** Lets another device answer for a person. @throws CommandRefused where what was answered can no longer be found. */
  freeSeat(round: string, person: string): void {
    this.#writeItems((plan) => this.#answers.freeSeat(plan, round, person))
  }

  /** Keeps what somebody answered in an open round; it is on the disk when this returns. @throws CommandRefused */
  submitAnswer(submission: Submission): void {
    this.#writeItems((plan) => this.#answers.submit(plan, submission))
  }

  /** The answers of every round that was revealed, and of no other. */
  revealedRounds(): RevealedRound[] {
    return reading(this.path, () => this.#answers.revealed(this.plan))
  }

  /** The facilitator’s private notes. */
  notes(): string {
    return reading(this.path, () => this.#items.all('note', null)[0]?.body ?? '')
  }

  /** Keeps the facilitator’s private notes in the place of what they were. */
  setNotes(text: string): void {
    this.#writeItems(() => {
      const [note] = this.#items.all('note', null)
      if (text !== '') this.#items.put('note', null, text, note?.key)
      else if (note) this.#items.delete(note.key)
    })
  }

  /** Writes the whole file, as the log stands now, to a place where nothing stands yet. */
  copyTo(path: string): void {
    this.check()
    placeCopy(path, (temporary) => this.writeImage(temporary))
  }

  /** Rows of the log as people read them, oldest first, from the change `from` on. */
  history({ from = 1, limit }: { from?: number; limit?: number } = {}): HistoryRow[] {
    this.check()
    return reading(this.path, () => this.#log.outline(from, limit))
  }

  /** The plan as it stood after the change `seq`; 0 is the plan with which the file began. */
  planAt(seq: number): Plan {
    return reading(this.path, () => {
      const snapshot = this.#snapshots.latest(seq)
      if (!snapshot || seq > this.head) throw new RangeError(`there is no change ${seq}`)
      const hash = snapshot.seq === 0 ? null : this.#log.hashAt(snapshot.seq)
      const start = { seq: snapshot.seq, hash: hash ?? snapshot.hash }
      return wholePlan(replay(planOf(snapshot, hash), start, this.#log.between(snapshot.seq, seq)).plan)
    })
  }

  /** Checks what opening left for later. Does nothing where that has been done. */
  check(): void {
    while (!this.#checkSome());
  }

  /** As `check`, a few milliseconds at a time, so that the program answers meanwhile. Ends when the file is closed. */
  async checkInSlices(): Promise<void> {
    while (this.#database.open && !this.#checkSome()) await new Promise((resolve) => setImmediate(resolve))
  }

  /** Checks the whole file: every byte that SQLite can check, every hash, and the log against the plan. */
  verify(onProgress?: (share: number) => void): Verification {
    return reading(this.path, () => verifyAll(this.#database, this.#log, this.#snapshots, this.plan, onProgress))
  }

  /** Tells two contents apart, whatever bytes hold them: the end of the log, the private items, the named versions. */
  get mark(): ContentMark {
    const rows = this.#database.prepare('SELECT key, kind, round, body FROM private_item ORDER BY key').raw().all()
    const named = this.#snapshots.named()
    return {
      ...this.#state.head,
      items: rows.length === 0 ? '' : hashOf([], [JSON.stringify(rows)]),
      versions: named.length === 0 ? '' : hashOf([], [JSON.stringify(named)]),
    }
  }

  /** Whether every named version of another file of this plan is named here as well. */
  namesAllOf(other: PlanFile): boolean {
    const own = new Set(this.#snapshots.named().map(({ seq, name }) => `${seq} ${name}`))
    return other.#snapshots.named().every(({ seq, name }) => own.has(`${seq} ${name}`))
  }

  /** Whether the log has the change `seq` just as it was written elsewhere under that hash. */
  hasChange({ seq, hash }: { seq: number; hash: string }): boolean {
    const own = seq === 0 ? this.#snapshots.base()?.hash : this.#log.hashAt(seq)
    return own === hash
  }

  /**
   * Writes the whole plan file as it stands to a new file at `path`, in the form of a file at rest, without what was
   * deleted from it. Not forced to the disk.
   */
  writeImage(path: string): void {
    writing(this.path, () => withoutForcing(this.#database, () => this.#database.prepare('VACUUM INTO ?').run(path)))
  }

  close(): void {
    this.#database.close()
  }

  #checkFromStart(): Generator<void, UndoStacks> {
    return checkHistory(this.#database, this.#log, this.#snapshots, this.#state.head)
  }

  /** @returns whether nothing is left to check. */
  #checkSome(): boolean {
    if (this.#unchecked === null) return true
    try {
      const step = reading(this.path, this.#unchecked.next.bind(this.#unchecked))
      if (!step.done) return false
      this.#state = { ...this.#state, stacks: step.value }
      this.#unchecked = null
      return true
    } catch (error) {
      // A file that another program held for a moment may be found whole the next time; a damaged one never is.
      this.#unchecked = this.#checkFromStart()
      throw error
    }
  }

  #revert(kind: 'undo' | 'redo', nextOf: typeof nextUndo, origin: Origin): Reverted {
    return this.#write<Reverted>((state, missed) => {
      // What would be taken back is no longer what the person was shown.
      if (missed.length > 0) return { state, result: { seq: null, reason: changedElsewhere, patches: [...missed] } }
      const next = nextOf(state.stacks)
      if (next.unit === null) return { state, result: { seq: null, reason: next.reason, patches: [] } }
      const rows = next.unit.seqs.flatMap((seq) => [...this.#log.between(seq - 1, seq)])
      const change = revertingChange(state.plan, kind, next.unit, rows)
      const after = this.#append(state, change, origin)
      return { state: after, result: { seq: after.head.seq, label: change.label, patches: [...change.forward] } }
    })
  }

  #writeItems(change: (plan: Plan) => void): void {
    this.#write((state) => {
      change(state.plan)
      return { state, result: null }
    })
  }

  /** What a command about a round does to the answers, in its own transaction; the counts are the file’s. */
  #settleAnswers(plan: Plan, envelope: CommandEnvelope): CommandEnvelope {
    const { round } = envelope.args
    if (typeof round !== 'string') return envelope
    if (envelope.type === 'round.discard') this.#answers.discard(round)
    if (envelope.type !== 'round.reveal') return envelope
    return { ...envelope, args: { ...envelope.args, ...this.#answers.reveal(plan, round) } }
  }

  /** What one command does to `state`, written to the log where it changes anything. */
  #run(state: State, missed: readonly PlanPatch[], envelope: CommandEnvelope, origin: Origin): Written<Applied> {
    const change = runCommand(state.plan, this.#settleAnswers(state.plan, envelope), this.#content)
    const changed = change.forward.length > 0
    const next = changed ? this.#append(state, loggedChange(change), origin) : state
    const patches = [...missed, ...change.forward]
    return { state: next, result: { seq: next.head.seq, label: change.label, changed, patches } }
  }

  /** Appends a row and, every so often, a snapshot. A plan that could not be opened again is not written. */
  #append(state: State, { plan, forward, inverse, ...change }: LoggedChange, origin: Origin): State {
    if (!planSchema.safeParse(plan).success) {
      throw new CommandRefused(
        'invalid-value',
        'This would leave the plan in a state that cannot be kept. Nothing was changed.',
      )
    }
    const { actor = null, at = new Date().toISOString() } = origin
    const patches = { forward: JSON.stringify(forward), inverse: JSON.stringify(inverse) }
    const row = this.#log.append({ ...change, ...patches, seq: state.head.seq + 1, at, actor }, state.head.hash)
    if (row.seq % SNAPSHOT_EVERY === 0)
      this.#snapshots.add({ seq: row.seq, kind: 'automatic', name: null, at, plan }, row.hash)
    return {
      plan,
      head: { seq: row.seq, hash: row.hash },
      changedAt: at,
      stacks: afterEntry(state.stacks, row),
    }
  }

  /** The rows that other programs appended. Throws where the log no longer holds what was read. */
  #missedRows(): StoredChange[] {
    const { seq, hash } = this.#state.head
    const own = seq === 0 ? hash : this.#log.hashAt(seq)
    if (own !== hash) throw new PlanFileError('damaged', this.path)
    return [...this.#log.between(seq)]
  }

  /** One transaction: read what others wrote, then `change`. The state moves on only after the commit. */
  #write<Result>(change: (state: State, missed: readonly PlanPatch[]) => Written<Result>): Result {
    if (this.readOnly) throw new PlanFileError(this.newer ? 'newer-read-only' : 'read-only', this.path)
    // A damaged file is never changed, and undo needs to know the whole log.
    this.check()
    const transaction = this.#database.transaction(() => {
      const base = this.#begun ? null : this.#snapshots.base()
      if (base) keepBeginning(this.#database, base)
      const rows = this.#missedRows()
      if (rows.length === 0) return change(this.#state, [])
      const followed = reading(this.path, () => followRows(this.#state, rows))
      return change(followed.state, followed.patches)
    })
    const { state, result } = writing(this.path, () => transaction.immediate())
    this.#state = state
    this.#begun = true
    return result
  }
}
