import { basename } from 'node:path'
import type { OpenPlan, PlanStanding, PlanUpdate } from '../contract'
import { type Clock, type CommandEnvelope, completeArguments } from '../core/commands'
import type { HistoryRecord } from '../core/history'
import { type PlanFile, PlanFileError } from '../storage'
import { ExplainedError } from './errors'

function historyDamaged(): ExplainedError {
  return new ExplainedError(
    'history-damaged',
    'The file was opened, but a part of its history is damaged: nothing in it will be changed. Keep the file as it is, and go on in the latest good copy of the plan.',
  )
}

/** The plan that is open: the one writer of its file, and the one who tells the windows. */
export class PlanSession {
  constructor(
    readonly path: string,
    private readonly file: PlanFile,
    private readonly clock: Clock,
    private readonly tell: (update: PlanUpdate) => void,
    /** Who makes the changes, as far as the person wants it said. */
    private readonly actor: () => string | null,
  ) {}

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
    return { ...this.standing(), plan: this.file.plan, fileName: basename(this.path) }
  }

  get plan(): OpenPlan['plan'] {
    return this.file.plan
  }

  /** Checks what opening left for later, without holding anything up. Needed before a document leaves the house. */
  async check(): Promise<void> {
    try {
      await this.file.checkInSlices()
    } catch (error) {
      throw error instanceof PlanFileError && error.code === 'damaged' ? historyDamaged() : error
    }
  }

  apply(envelope: CommandEnvelope): { head: number } {
    return this.announce(() => this.file.apply(completeArguments(envelope, this.clock), this.origin()))
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

  close(): void {
    this.file.close()
  }

  private origin(): { at: string; actor: string | null } {
    return { at: this.clock.now(), actor: this.actor() }
  }

  private announce(change: () => { patches: PlanUpdate['patches']; reason?: string }): { head: number } {
    const previousHead = this.file.head
    const { patches, reason } = change()
    if (this.file.head !== previousHead) this.tell({ ...this.standing(), previousHead, patches })
    // Another program may have changed the file, so that what the window offered to undo is gone.
    if (reason !== undefined) throw new ExplainedError('nothing-to-undo', reason)
    return { head: this.file.head }
  }
}
