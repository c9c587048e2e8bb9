import { type CommandEnvelope, runCommand } from '../../core/commands'
import {
  boundSince,
  changeTo,
  nextUndo,
  type PlanPatch,
  restoreLabel,
  restorePlan,
  type UndoStacks,
} from '../../core/history'
import { type Plan, ROUND_SHOWINGS } from '../../core/plan'
import type { Submission } from '../../core/rounds'
import { append } from './append'
import { keepBeginning } from './beginning'
import type { StoredChange } from './change-log'
import { emptyLog } from './connection'
import { createPlanFile } from './create'
import { PlanFileError, reading, writing } from './errors'
import { endsRound } from './forget'
import { loggedChange, revertingChange } from './logged-change'
import { OpenedFile } from './opened-file'
import type { Applied, Change, NewPlanFile, OpenOptions, Origin, Restored, Reverted } from './shapes'
import type { NamedVersion } from './snapshots'
import { followRows, type State } from './state'
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
export class PlanFile extends OpenedFile {
  /** Whether the beginning is known to stand in both of its places: a file from before has it in one. */
  #begun = false

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

  /**
   * Runs one command and keeps it. Where another program has changed the file since, its changes are read
   * first, so that nobody's work is written over.
   * @throws CommandRefused where the plan does not allow it; then nothing is written.
   */
  apply(envelope: CommandEnvelope, origin: Origin = {}): Applied {
    const applied = this.#write((state, missed) => this.#run(state, missed, envelope, origin))
    // A round that shows less takes names from answers, which must not stay in what waits to be written.
    if (endsRound(envelope.type) || envelope.type === 'round.tighten') emptyLog(this.database)
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
      const result = changes.map(({ envelope, answers = [], ...origin }, index) => {
        const applied = this.#run(state, index === 0 ? missed : [], envelope, origin)
        state = applied.state
        for (const answer of answers) this.answers.submit(state.plan, answer)
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
      const bound = boundSince(this.log.outline(seq + 1), seq)
      const { kept, ...change } = restorePlan(state.plan, then, bound)
      const label = restoreLabel(version)
      const patches = [...missed, ...change.forward]
      if (change.forward.length === 0) {
        return { state, result: { seq: state.head.seq, label, changed: false, patches, kept } }
      }
      const row = { command: 'plan.restore', label, args: null, group: null, binding: false, ...change }
      const after = append(this.log, this.snapshots, state, loggedChange(row), origin)
      return { state: after, result: { seq: after.head.seq, label, changed: true, patches, kept } }
    })
  }

  /** Makes the plan, as a new row of the log, what it was in a file of which the rows between cannot be read. */
  recoverTo(plan: Plan, origin: Origin = {}): void {
    this.#write((state) => {
      const change = changeTo(state.plan, plan)
      const row = { command: 'plan.recover', label: 'recover the later plan', args: null, group: null, binding: false }
      return {
        state: append(this.log, this.snapshots, state, loggedChange({ ...row, ...change }), origin),
        result: null,
      }
    })
  }

  /**
   * Gives the plan as it is now a name under which it can be looked at, compared and restored. It is never taken away.
   * @throws CommandRefused where the name is empty, too long or taken.
   */
  nameVersion(name: string, { at = new Date().toISOString() }: Pick<Origin, 'at'> = {}): NamedVersion {
    return this.#write<NamedVersion>((state) => {
      const clean = versionName(name, this.snapshots.named())
      const { seq, hash } = state.head
      this.snapshots.add({ seq, kind: 'named', name: clean, at, plan: state.plan }, seq === 0 ? null : hash)
      return { state, result: { seq, name: clean, at } }
    })
  }

  /** Notes that a device answers for a person. @throws CommandRefused where another one does. */
  takeSeat(round: string, person: string, secret: string): void {
    this.#writeItems((plan) => this.answers.takeSeat(plan, round, person, secret))
  }

  /** Lets another device answer for a person. @throws CommandRefused where what was answered can no longer be found. */
  freeSeat(round: string, person: string): void {
    this.#writeItems((plan) => this.answers.freeSeat(plan, round, person))
  }

  /** Keeps what somebody answered in an open round; it is on the disk when this returns. @throws CommandRefused */
  submitAnswer(submission: Submission): void {
    this.submitAnswers([submission])
  }

  /** Keeps several answers, all of them or none. @throws CommandRefused */
  submitAnswers(submissions: readonly Submission[]): void {
    this.#writeItems((plan) => {
      for (const submission of submissions) this.answers.submit(plan, submission)
    })
  }

  /** Keeps the facilitator’s private notes in the place of what they were. */
  setNotes(text: string): void {
    this.#writeItems(() => {
      const [note] = this.items.all('note', null)
      if (text !== '') this.items.put('note', null, text, note?.key)
      else if (note) this.items.delete(note.key)
    })
  }

  #revert(kind: 'undo' | 'redo', nextOf: typeof nextUndo, origin: Origin): Reverted {
    return this.#write<Reverted>((state, missed) => {
      // What would be taken back is no longer what the person was shown.
      if (missed.length > 0) return { state, result: { seq: null, reason: changedElsewhere, patches: [...missed] } }
      const next = nextOf(state.stacks)
      if (next.unit === null) return { state, result: { seq: null, reason: next.reason, patches: [] } }
      const rows = next.unit.seqs.flatMap((seq) => [...this.log.between(seq - 1, seq)])
      const change = revertingChange(state.plan, kind, next.unit, rows)
      const after = append(this.log, this.snapshots, state, change, origin)
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
    if (envelope.type === 'round.discard') this.answers.discard(round)
    if (envelope.type === 'round.tighten') {
      this.answers.tighten(plan, round, ROUND_SHOWINGS.find((each) => each === envelope.args.showing) ?? 'names')
    }
    if (envelope.type !== 'round.reveal') return envelope
    return { ...envelope, args: { ...envelope.args, ...this.answers.reveal(plan, round) } }
  }

  /** What one command does to `state`, written to the log where it changes anything. */
  #run(state: State, missed: readonly PlanPatch[], envelope: CommandEnvelope, origin: Origin): Written<Applied> {
    const change = runCommand(state.plan, this.#settleAnswers(state.plan, envelope), this.content)
    const changed = change.forward.length > 0
    const next = changed ? append(this.log, this.snapshots, state, loggedChange(change), origin) : state
    const patches = [...missed, ...change.forward]
    return { state: next, result: { seq: next.head.seq, label: change.label, changed, patches } }
  }

  /** The rows that other programs appended. Throws where the log no longer holds what was read. */
  #missedRows(): StoredChange[] {
    const { seq, hash } = this.state.head
    const own = seq === 0 ? hash : this.log.hashAt(seq)
    if (own !== hash) throw new PlanFileError('damaged', this.path)
    return [...this.log.between(seq)]
  }

  /** One transaction: read what others wrote, then `change`. The state moves on only after the commit. */
  #write<Result>(change: (state: State, missed: readonly PlanPatch[]) => Written<Result>): Result {
    if (this.readOnly) throw new PlanFileError(this.newer ? 'newer-read-only' : 'read-only', this.path)
    // A damaged file is never changed, and undo needs to know the whole log.
    this.check()
    const transaction = this.database.transaction(() => {
      const base = this.#begun ? null : this.snapshots.base()
      if (base) keepBeginning(this.database, base)
      const rows = this.#missedRows()
      if (rows.length === 0) return change(this.state, [])
      const followed = reading(this.path, () => followRows(this.state, rows))
      return change(followed.state, followed.patches)
    })
    const { state, result } = writing(this.path, () => transaction.immediate())
    this.state = state
    this.#begun = true
    return result
  }
}
