import type { FileStanding, OpenPlan, PlanStanding, PlanUpdate } from '../contract'
import { type Clock, type CommandEnvelope, completeArguments } from '../core/commands'
import type { HistoryRecord } from '../core/history'
import type { RoundStanding } from '../core/rounds'
import { type NamedVersion, type PlanFile, PlanFileError, PublishSchedule, type WorkingCopy } from '../storage'
import { noteDamaged } from './damage/damaged-file'
import { ExplainedError } from './errors'
import { fileStandingOf, notWritten, onlyRead } from './file-standing'
import type { SessionCopies } from './session-copies'
import { SessionRounds } from './session-rounds'

function historyDamaged(): ExplainedError {
  return new ExplainedError(
    'history-damaged',
    'The file was opened, but a part of its history is damaged: nothing in it will be changed. Keep the file as it is, and go on in the latest good copy of the plan.',
  )
}

const ADOPTED = 'Somebody else changed the file. You see it with their changes.'

export interface SessionHooks {
  tell(update: PlanUpdate): void
  /** Somebody else went on in the file, and what is open is now theirs. */
  reopened(open: OpenPlan): void
  file(standing: FileStanding): void
  round(standing: RoundStanding): void
}

interface Opening {
  /** Who else has the plan open, where that is why it is only read. */
  heldBy: string | null
  /** What the person is told as it opens. */
  notice: string | null
}

/** A plan that is open in a window: the one writer of its working copy, and the one who tells the window. */
export class PlanSession {
  private readonly schedule = new PublishSchedule(() => void this.publish())
  readonly rounds = new SessionRounds({
    file: () => this.file,
    write: (change) => {
      this.refuseWhereOnlyRead()
      change()
      this.toBeWritten()
    },
    tell: (standing) => this.hooks.round(standing),
  })
  /** What the window was told last of the file, so that it hears only what is new. */
  private told = ''

  constructor(
    private readonly copy: WorkingCopy,
    private readonly clock: Clock,
    private readonly hooks: SessionHooks,
    /** Who makes the changes, as far as the person wants it said. */
    private readonly actor: () => string | null,
    private readonly opening: Opening,
    private readonly kept: SessionCopies,
  ) {}

  get path(): string {
    return this.copy.path
  }

  get readOnly(): boolean {
    return this.copy.readOnly
  }

  private get file(): PlanFile {
    return this.copy.file
  }

  standing(): PlanStanding {
    return {
      head: this.file.head,
      savedAt: this.file.lastChangeAt,
      undoLabel: this.file.undoLabel,
      redoLabel: this.file.redoLabel,
      undoBlocked: this.file.undoBlocked,
    }
  }

  open(): OpenPlan {
    return { ...this.standing(), plan: this.file.plan, file: this.fileStanding(), notice: this.opening.notice }
  }

  fileStanding(): FileStanding {
    return fileStandingOf(this.copy.state(), { readOnly: this.readOnly, heldBy: this.opening.heldBy })
  }

  /** Something is kept here that the person's file does not hold. */
  get unwritten(): boolean {
    return this.copy.state().unpublished
  }

  /** Brings the person's file and what is open together. @param again also where the file is no longer in its folder. */
  async publish({ again = false } = {}): Promise<FileStanding> {
    const settled = await this.copy.settle({ again })
    if (settled === 'adopted') this.hooks.reopened({ ...this.open(), notice: ADOPTED })
    return this.afterwards()
  }

  /** Goes on in another file. @throws ExplainedError */
  async moveTo(path: string, options: { onlyNew: boolean; removeOld: boolean }): Promise<{ oldStays: boolean }> {
    try {
      return await this.copy.moveTo(path, options)
    } catch (error) {
      throw notWritten(error, path)
    } finally {
      this.afterwards()
    }
  }

  /** Writes the plan as it stands to a new file. @throws ExplainedError */
  async writeCopy(path: string): Promise<void> {
    await this.copy.writeCopy(path).catch((error) => {
      throw notWritten(error, path)
    })
  }

  /** Ours and theirs stay as two files, and the window goes on in ours. */
  async keepBoth(): Promise<void> {
    await this.copy.keepBoth()
    this.afterwards()
  }

  /** @returns the path under which theirs is kept. */
  async replaceTheirs(): Promise<string | null> {
    try {
      return (await this.copy.replaceTheirs()).theirs
    } catch (error) {
      throw notWritten(error, this.path)
    } finally {
      this.afterwards()
    }
  }

  get plan(): OpenPlan['plan'] {
    return this.file.plan
  }

  /** Checks what opening left for later, without holding anything up. Needed before a document leaves the house. */
  async check(): Promise<void> {
    try {
      await this.file.checkInSlices()
    } catch (error) {
      if (!(error instanceof PlanFileError) || error.code !== 'damaged') throw error
      noteDamaged(this.path)
      throw historyDamaged()
    }
  }

  apply(envelope: CommandEnvelope): { head: number } {
    const before = envelope.type.endsWith('.import') ? 'import' : undefined
    const done = this.announce(() => this.file.apply(completeArguments(envelope, this.clock), this.origin()), before)
    this.kept.afterCommand(envelope.type)
    return done
  }

  undo(): { head: number } {
    return this.announce(() => this.file.undo(this.origin()))
  }

  redo(): { head: number } {
    return this.announce(() => this.file.redo(this.origin()))
  }

  /** The rows after the change `after`. What is shown of the past has been checked first, as it may be believed. */
  async history(after: number): Promise<HistoryRecord[]> {
    await this.check()
    // What another program appended is shown when it has been read, together with the plan that it leads to.
    return this.file.history({ from: after + 1, limit: Math.max(0, this.file.head - after) })
  }

  /** The plan as it stood after the change `seq`. */
  async planAt(seq: number): Promise<OpenPlan['plan']> {
    await this.check()
    if (seq > this.file.head) throw new ExplainedError('no-such-change', 'The history does not reach that far.')
    return seq === this.file.head ? this.file.plan : this.file.planAt(seq)
  }

  /** When the change `seq` was made; for 0 when the plan began. ISO 8601, UTC. */
  madeAt(seq: number): string {
    const [row] = seq === 0 ? [] : this.file.history({ from: seq, limit: 1 })
    return row?.at ?? this.file.plan.createdAt
  }

  async versions(): Promise<NamedVersion[]> {
    await this.check()
    return this.file.versions()
  }

  /** The last change of the plan, with its hash. */
  get position(): { seq: number; hash: string } {
    return this.file.position
  }

  /** Whether the history of the plan leads through this change. */
  holds(change: { seq: number; hash: string }): boolean {
    return this.file.hasChange(change)
  }

  /** Names the plan as it is now, and keeps a copy of it. */
  async nameVersion(name: string): Promise<NamedVersion> {
    await this.check()
    this.refuseWhereOnlyRead()
    const version = this.file.nameVersion(name, { at: this.clock.now() })
    this.kept.keep('named')
    this.toBeWritten()
    return version
  }

  /** Makes the plan what it was after the change `seq`, after a copy of what it is. */
  async restore(seq: number, name: string | null): Promise<{ head: number; label: string }> {
    await this.check()
    if (seq > this.file.head) throw new ExplainedError('no-such-change', 'The history does not reach that far.')
    const named = this.file.versions().find((version) => version.seq === seq && version.name === name)
    let label = ''
    const { head } = this.announce(() => {
      const restored = this.file.restore(seq, named ?? { name: null, at: this.madeAt(seq) }, this.origin())
      label = restored.label
      return restored
    }, 'restore')
    return { head, label }
  }

  /** @returns what is to be closed, once the file has been written as far as that can be done. */
  end(): WorkingCopy {
    this.schedule.stop()
    return this.copy
  }

  /** Tells the window how the file stands now, and sees to the next time that it is written. */
  private afterwards(): FileStanding {
    const standing = this.fileStanding()
    if (standing.state === 'failed') this.schedule.failed()
    else if (standing.state === 'written') this.schedule.done()
    const words = JSON.stringify(standing)
    if (words !== this.told) this.hooks.file(standing)
    this.told = words
    return standing
  }

  private origin(): { at: string; actor: string | null } {
    return { at: this.clock.now(), actor: this.actor() }
  }

  private refuseWhereOnlyRead(): void {
    if (this.file.newer) throw new PlanFileError('newer-read-only', this.path)
    if (this.readOnly) throw onlyRead(this.path, this.opening.heldBy)
  }

  /** Notes that there is something that the person's file does not hold yet. */
  private toBeWritten(): void {
    this.copy.changed()
    this.schedule.changed()
    this.afterwards()
  }

  /** @param before what a copy is kept before; where it is left out, one is kept by the rule of sessions. */
  private announce(
    change: () => { patches: PlanUpdate['patches']; reason?: string },
    before?: 'import' | 'restore',
  ): { head: number } {
    this.refuseWhereOnlyRead()
    if (before) this.kept.keep(before)
    else this.kept.beforeChange()
    const previousHead = this.file.head
    const { patches, reason } = change()
    if (this.file.head !== previousHead) {
      this.hooks.tell({ ...this.standing(), previousHead, patches })
      this.toBeWritten()
    }
    // Another program may have changed the file, so that what the window offered to undo is gone.
    if (reason !== undefined) throw new ExplainedError('nothing-to-undo', reason)
    return { head: this.file.head }
  }
}
