import { rm } from 'node:fs/promises'
import type { PlanFile } from '../plan-file'
import { imageOf, openCopy, replaceCopy } from './copy-folder'
import { type FileEdge, hashOfBytes } from './file-edge'
import { LockHold } from './lock-hold'
import { theirsPaths } from './names'
import type { PublishProblem } from './problems'
import { Publication, type Settled } from './publication'
import type { Standing } from './standing'

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

/** A plan that is open: its working copy, and how that stands to the person's file. One call at a time touches the file. */
export class WorkingCopy {
  readonly folder: string
  readonly readOnly: boolean
  readonly #edge: FileEdge
  readonly #publication: Publication
  #file: PlanFile
  #hold: LockHold | null
  #queue: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(folder: string, file: PlanFile, standing: Standing, hold: LockHold | null, edge: FileEdge) {
    this.folder = folder
    this.readOnly = standing.readOnly
    this.#file = file
    this.#hold = hold
    this.#edge = edge
    this.#publication = new Publication(edge, this, standing)
  }

  /** The one writer of the copy. It is another one after `adopted`. */
  get file(): PlanFile {
    return this.#file
  }

  get path(): string {
    return this.#publication.standing.file.path
  }

  state(): FileState {
    const { standing, unpublished, problem } = this.#publication
    const { publishedAt, conflict } = standing
    return { path: this.path, unpublished, publishedAt, problem, conflictPath: conflict?.path ?? null }
  }

  /** To be said after every change of the plan. */
  changed(): void {
    this.#publication.unpublished = true
  }

  /**
   * Brings the person's file and the copy together: writes what the file does not hold, takes what somebody appended
   * to it, or, where both went their own ways, writes ours beside it. What fails is in `state().problem`.
   * @param again also writes a file that is no longer in its folder.
   */
  settle({ again = false } = {}): Promise<Settled> {
    return this.#inTurn(async () => {
      if (this.readOnly || this.#closed) return 'nothing'
      return this.#publication.settle(again)
    })
  }

  /** Writes the plan as it stands to another file, which this copy then has nothing to do with. */
  writeCopy(path: string, { onlyNew = true } = {}): Promise<void> {
    return this.#inTurn(async () => {
      const { bytes } = imageOf(this.folder, this.#file)
      await this.#publication.writeOther(path, bytes, onlyNew)
    })
  }

  /**
   * Goes on in another file: writes the plan there, and from then on only there.
   * @param removeOld takes the old file away, as renaming and moving do, where it still is what was last written.
   * @returns whether the old file is still there.
   */
  moveTo(path: string, { onlyNew = true, removeOld = false } = {}): Promise<{ oldStays: boolean }> {
    const publication = this.#publication
    return this.#inTurn(async () => {
      const old = publication.standing.file
      const image = imageOf(this.folder, this.#file)
      const hold = await LockHold.take(this.#edge, path)
      if ('heldBy' in hold) throw Object.assign(new Error('in use'), { code: 'EBUSY' })
      try {
        publication.identity = await publication.writeOther(path, image.bytes, onlyNew)
      } catch (error) {
        await hold.release()
        throw error
      }
      await this.#hold?.release()
      this.#hold = hold
      publication.moveTo({ path, known: hashOfBytes(image.bytes) }, image.mark)
      return { oldStays: !(removeOld && (await publication.removeOld(old))) }
    })
  }

  /** Ours and theirs stay as two files, and the person goes on in ours. */
  keepBoth(): Promise<void> {
    return this.#inTurn(async () => {
      const { standing } = this.#publication
      const { conflict } = standing
      if (conflict === null) return
      await this.#hold?.release()
      const hold = await LockHold.take(this.#edge, conflict.path)
      this.#hold = hold instanceof LockHold ? hold : null
      this.#publication.keep({ ...standing, file: conflict, conflict: null })
    })
  }

  /** Ours takes the place of theirs, which is kept beside it under a name of its own. */
  replaceTheirs(): Promise<{ theirs: string | null }> {
    return this.#inTurn(async () => {
      const { standing } = this.#publication
      const { conflict, file } = standing
      if (conflict === null) return { theirs: null }
      const found = await this.#edge.look(file.path)
      const theirs = found === null ? null : await this.#edge.firstFree(...theirsPaths(file.path))
      if (found !== null) {
        const bytes = await this.#edge.read(file.path)
        if (theirs === null || hashOfBytes(bytes) !== found.hash) {
          throw Object.assign(new Error('it is being changed'), { code: 'EBUSY' })
        }
        await this.#publication.writeOther(theirs, bytes, true)
      }
      await this.#publication.replace({ ...file, known: found?.hash ?? null }, conflict)
      return { theirs }
    })
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
      await this.abandon()
      const { unpublished, problem } = this.#publication
      const whole = this.readOnly || (!unpublished && problem === null)
      if (whole) await rm(this.folder, { recursive: true, force: true }).catch(() => {})
      return whole
    })
  }

  /** Lets go of everything at once, as a crash would: the next opening takes the copy up. Resolves when the note is gone. */
  async abandon(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#file.close()
    await this.#hold?.release()
  }

  /** Takes bytes that hold all of ours as the new copy. */
  adopt(bytes: Uint8Array): void {
    // Without a pause: a change that came in between would find no file, or be lost.
    this.#file.close()
    replaceCopy(this.folder, bytes)
    this.#file = openCopy(this.folder, this.path)
  }

  #inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = this.#queue.then(act)
    this.#queue = turn.catch(() => {})
    return turn
  }
}
