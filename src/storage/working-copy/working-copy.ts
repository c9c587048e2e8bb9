import { readFile, rm } from 'node:fs/promises'
import type { Prepared } from '../atomic-file'
import type { ContentMark, PlanFile } from '../plan-file'
import { imageOf, openCopy, readTheirs, replaceCopy } from './copy-folder'
import { LockHold } from './lock-note'
import { conflictPath, theirsPath } from './names'
import { type PublishProblem, problemOf, publishProblem } from './problems'
import { prepareStanding, type Standing, sameMark, type Target, writeStanding } from './standing'
import { type FileEdge, type Found, hashOfBytes, writeThrough } from './target'

export interface FileState {
  path: string
  /** Something is kept here that the person's file does not hold yet. */
  unpublished: boolean
  /** When the file was written last, ISO 8601; null where that is not known. */
  publishedAt: string | null
  /** Why the file could not be written the last time it was tried. */
  problem: PublishProblem | null
  /** Our version beside the file, where somebody else changed the file. */
  conflictPath: string | null
}

/** `adopted`: somebody had gone on from where we stand, and the plan is now theirs, which holds all of ours. */
export type Settled = 'published' | 'nothing' | 'adopted' | 'conflict' | 'failed'

/** A plan that is open: its working copy, and how that stands to the person's file. One call at a time touches the file. */
export class WorkingCopy {
  readonly folder: string
  readonly readOnly: boolean
  readonly #edge: FileEdge
  #file: PlanFile
  #standing: Standing
  #hold: LockHold | null
  #problem: PublishProblem | null = null
  /** The identity of the target when it was last known to be ours. */
  #identity: string | null = null
  #unpublished: boolean
  #queue: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(folder: string, file: PlanFile, standing: Standing, hold: LockHold | null, edge: FileEdge) {
    this.folder = folder
    this.readOnly = standing.readOnly
    this.#file = file
    this.#standing = standing
    this.#hold = hold
    this.#edge = edge
    this.#unpublished = !sameMark(file.mark, standing.published)
  }

  /** The one writer of the copy. It is another one after `adopted`. */
  get file(): PlanFile {
    return this.#file
  }

  get path(): string {
    return this.#standing.file.path
  }

  state(): FileState {
    return {
      path: this.path,
      unpublished: this.#unpublished,
      publishedAt: this.#standing.publishedAt,
      problem: this.#problem,
      conflictPath: this.#standing.conflict?.path ?? null,
    }
  }

  /** To be said after every change of the plan. */
  changed(): void {
    this.#unpublished = true
  }

  /**
   * Brings the person's file and the copy together: writes what the file does not hold, takes what somebody appended
   * to it, or, where both went their own ways, writes ours beside it. What fails is in `state().problem`.
   * @param again also writes a file that is no longer in its folder.
   */
  settle({ again = false } = {}): Promise<Settled> {
    return this.#inTurn(async () => {
      if (this.readOnly || this.#closed) return 'nothing'
      try {
        const settled = await this.#settle(again)
        if (settled !== 'failed') this.#problem = null
        return settled
      } catch (error) {
        this.#problem = problemOf(error, this.#target.path)
        return 'failed'
      }
    })
  }

  /** Writes the plan as it stands to another file, which this copy then has nothing to do with. */
  writeCopy(path: string, { onlyNew = true } = {}): Promise<void> {
    return this.#inTurn(async () => {
      const { bytes } = imageOf(this.folder, this.#file)
      await this.#writeOther(path, bytes, onlyNew)
    })
  }

  /**
   * Goes on in another file: writes the plan there, and from then on only there.
   * @param removeOld takes the old file away, as renaming and moving do, where it still is what was last written.
   * @returns whether the old file is still there.
   */
  moveTo(path: string, { onlyNew = true, removeOld = false } = {}): Promise<{ oldStays: boolean }> {
    return this.#inTurn(async () => {
      const old = this.#standing.file
      const image = imageOf(this.folder, this.#file)
      const hold = LockHold.take(path)
      if ('heldBy' in hold) throw Object.assign(new Error('in use'), { code: 'EBUSY' })
      try {
        this.#identity = await this.#writeOther(path, image.bytes, onlyNew)
      } catch (error) {
        hold.release()
        throw error
      }
      this.#hold?.release()
      this.#hold = hold
      this.#standing = { ...this.#standing, conflict: null }
      this.#keepTarget({ path, known: hashOfBytes(image.bytes) }, image.mark)
      this.#problem = null
      return { oldStays: !(removeOld && (await this.#removeOld(old))) }
    })
  }

  /** Ours and theirs stay as two files, and the person goes on in ours. */
  keepBoth(): Promise<void> {
    return this.#inTurn(async () => {
      const { conflict } = this.#standing
      if (conflict === null) return
      this.#hold?.release()
      const hold = LockHold.take(conflict.path)
      this.#hold = hold instanceof LockHold ? hold : null
      this.#keep({ ...this.#standing, file: conflict, conflict: null })
    })
  }

  /** Ours takes the place of theirs, which is kept beside it under a name of its own. */
  async replaceTheirs(): Promise<{ theirs: string | null }> {
    const theirs = await this.#inTurn(async () => {
      const { conflict, file } = this.#standing
      if (conflict === null) return null
      const found = await this.#edge.look(file.path)
      const kept = found === null ? null : theirsPath(file.path)
      if (found !== null && kept !== null) {
        const bytes = await readFile(file.path)
        if (hashOfBytes(bytes) !== found.hash) throw Object.assign(new Error('it is being changed'), { code: 'EBUSY' })
        await this.#writeOther(kept, bytes, true)
      }
      this.#identity = null
      this.#keep({
        ...this.#standing,
        file: { ...file, known: found?.hash ?? null },
        conflict: null,
        published: null,
      })
      this.#unpublished = true
      if ((await this.#settle(true)) === 'published') await this.#removeOld(conflict)
      return kept
    })
    return { theirs }
  }

  /**
   * Settles, gives the file free, and takes the copy away where the file holds all of it. A copy that the file does
   * not hold is kept for the next time.
   * @returns whether the file holds everything.
   */
  async close(): Promise<boolean> {
    if (this.#closed) return true
    await this.settle()
    return this.#inTurn(async () => {
      this.abandon()
      const whole = this.readOnly || (!this.#unpublished && this.#problem === null)
      if (whole) await rm(this.folder, { recursive: true, force: true }).catch(() => {})
      return whole
    })
  }

  /** Lets go of everything at once, as a crash would: the next opening takes the copy up. */
  abandon(): void {
    if (this.#closed) return
    this.#closed = true
    this.#hold?.release()
    this.#file.close()
  }

  get #target(): Target {
    return this.#standing.conflict ?? this.#standing.file
  }

  #inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = this.#queue.then(act)
    this.#queue = turn.catch(() => {})
    return turn
  }

  #keep(standing: Standing): void {
    writeStanding(this.folder, standing)
    this.#standing = standing
  }

  /** @param published the content that the target holds now, where it was just written or read. */
  #keepTarget(target: Target, published?: ContentMark): void {
    this.#keep(this.#withTarget(target, published))
    if (published) this.#unpublished = !sameMark(this.#file.mark, published)
  }

  #withTarget(target: Target, published?: ContentMark): Standing {
    const { conflict } = this.#standing
    const written = published && { published, publishedAt: new Date().toISOString() }
    return { ...this.#standing, ...(conflict === null ? { file: target } : { conflict: target }), ...written }
  }

  /** Writes a file that this copy does not stand for (yet). @throws EEXIST where it must be new and is not. */
  async #writeOther(path: string, bytes: Uint8Array, onlyNew: boolean): Promise<string> {
    const identity = await writeThrough(this.#edge, path, bytes, onlyNew ? null : 'anything')
    if (identity === null) throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST' })
    return identity
  }

  async #settle(again: boolean): Promise<Settled> {
    const target = this.#target
    const identity = await this.#edge.identity(target.path)
    const untouched = identity !== null && identity === this.#identity
    if (untouched && !this.#unpublished) return 'nothing'
    const found =
      untouched && target.known !== null ? { hash: target.known, identity } : await this.#edge.look(target.path)
    if (found === null && target.known !== null && !again) {
      this.#problem = publishProblem('gone', target.path)
      return 'failed'
    }
    if (found !== null && found.hash !== target.known) return this.#meetTheirs(found)
    if (found !== null && !this.#unpublished) {
      this.#identity = found.identity
      return 'nothing'
    }
    return (await this.#publish(found)) ? 'published' : this.#settle(again)
  }

  /** @returns false where somebody wrote the file between the look at it and the last moment. */
  async #publish(found: Found | null): Promise<boolean> {
    const image = imageOf(this.folder, this.#file)
    const target = this.#target
    const over = found && { identity: found.identity }
    const next: { standing?: Standing; note?: Prepared } = {}
    try {
      // The note is brought to the disk while the disk is at work anyway, and holds once the file is in its place.
      const placed = await writeThrough(this.#edge, target.path, image.bytes, over, () => {
        next.standing = this.#withTarget({ ...target, known: hashOfBytes(image.bytes) }, image.mark)
        next.note = prepareStanding(this.folder, next.standing)
      })
      if (placed === null) return false
      this.#identity = placed
      next.note?.place()
      this.#standing = next.standing ?? this.#standing
      this.#unpublished = !sameMark(this.#file.mark, image.mark)
      return true
    } finally {
      next.note?.discard()
    }
  }

  /** Somebody else wrote the target. Where their version holds all of ours it is taken; else ours goes beside it. */
  async #meetTheirs(found: Found): Promise<Settled> {
    const target = this.#target
    const bytes = await readFile(target.path)
    if (hashOfBytes(bytes) !== found.hash) return this.#settle(false)
    const own = this.#file.mark
    const theirs = readTheirs(this.folder, bytes, this.#file)
    if (theirs?.onlyOurNames && this.#isOwn(theirs.mark)) {
      this.#identity = found.identity
      this.#keepTarget({ ...target, known: found.hash }, theirs.mark)
      return this.#settle(false)
    }
    if (!theirs?.hasOurs || (theirs.mark.items !== own.items && own.items !== '')) return this.#writeBeside()
    const same = sameMark(theirs.mark, own)
    if (!same) this.#adopt(bytes)
    this.#identity = found.identity
    this.#keepTarget({ ...target, known: found.hash }, theirs.mark)
    return same ? 'nothing' : 'adopted'
  }

  /**
   * Whether a content can only be what this copy wrote right before a crash: changes of ours that no file is known to
   * hold. (An older state of ours that somebody put back is not newer than what was published.)
   */
  #isOwn({ seq, hash, items }: ContentMark): boolean {
    const { published } = this.#standing
    const ownItems = items === this.#file.mark.items || items === published?.items
    return published !== null && seq > published.seq && ownItems && this.#file.hasChange({ seq, hash })
  }

  async #writeBeside(): Promise<Settled> {
    const path = conflictPath(this.#standing.file.path)
    this.#identity = null
    this.#keep({ ...this.#standing, conflict: { path, known: null } })
    this.#unpublished = true
    const settled = await this.#settle(false)
    return settled === 'published' ? 'conflict' : settled
  }

  /** Takes bytes that hold all of ours as the new copy. */
  #adopt(bytes: Uint8Array): void {
    // Without a pause: a change that came in between would find no file, or be lost.
    this.#file.close()
    replaceCopy(this.folder, bytes)
    this.#file = openCopy(this.folder, this.path)
  }

  async #removeOld({ path, known }: Target): Promise<boolean> {
    const found = await this.#edge.look(path).catch(() => null)
    if (found === null) return true
    if (known === null || found.hash !== known) return false
    await this.#edge.remove(path)
    return true
  }
}
