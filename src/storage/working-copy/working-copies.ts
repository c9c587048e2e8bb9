import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { PlanFileError } from '../plan-file'
import { reading } from '../plan-file/errors'
import { type KeepOlder, layCopy, openCopy } from './copy-folder'
import { type FileEdge, hashOfBytes, writeThrough } from './file-edge'
import { isHeld, type Left, type LeftOver, leftOverOf } from './left-overs'
import { LockHold } from './lock-hold'
import type { LockNote } from './lock-note'
import { realFiles } from './real-files'
import { readStanding, type Standing, writeStanding } from './standing'
import { WorkingCopy } from './working-copy'

/** Somebody else has the plan open now. */
export class PlanInUse extends Error {
  constructor(
    readonly path: string,
    readonly note: LockNote,
  ) {
    super(`“${basename(path)}” is open elsewhere.`)
  }
}

export interface Opened {
  copy: WorkingCopy
  /** The last session ended before the file was written: this is what it left, and nothing of it is lost. */
  takenUp: boolean
  /** Where an earlier copy was put that could not be read. It is not deleted. */
  setAside: string | null
}

/** The copies in which open plans are edited, each in a folder of its own. One program at a time uses them. */
export class WorkingCopies {
  readonly #folder: string
  readonly #edge: FileEdge
  readonly #keepOlder: KeepOlder | undefined
  readonly #open = new Map<string, WorkingCopy>()

  /**
   * @param folder in the application's data; made where it is not there.
   * @param keepOlder is called before a copy of an older format is brought to the present one.
   */
  constructor(folder: string, edge: FileEdge = realFiles, keepOlder?: KeepOlder) {
    this.#folder = folder
    this.#edge = edge
    this.#keepOlder = keepOlder
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }

  /**
   * Opens a person's file by way of a copy. Where a crash left work on it, that is taken up.
   * @throws PlanInUse where somebody else has it open and it is not opened to be read only; PlanFileError.
   */
  async open(path: string, { readOnly = false } = {}): Promise<Opened> {
    const real = await this.nameOf(path)
    const hold = readOnly ? null : await holdOf(this.#edge, real)
    if (hold && 'heldBy' in hold) throw new PlanInUse(real, hold.heldBy)
    try {
      this.#edge.sweep(real).catch(() => {})
      const opened = readOnly ? await this.#lay(real, true, null) : await this.#openToEdit(real, hold)
      this.#open.set(opened.copy.folder, opened.copy)
      return opened
    } catch (error) {
      await hold?.release()
      throw error
    }
  }

  /** The one name of a file, however it was reached. @throws PlanFileError where its folder does not answer. */
  nameOf(path: string): Promise<string> {
    return this.#edge.realPath(path).catch((error) => unread(path, error))
  }

  /** The first of the paths, all in one folder, that nothing has yet; null where all are taken. */
  firstFree(path: string, others: readonly string[]): Promise<string | null> {
    return this.#edge.firstFree(path, others).catch((error) => unread(path, error))
  }

  /** Writes a file of a plan in a place where nothing stands. @throws PlanFileError */
  async writeNew(path: string, bytes: Uint8Array): Promise<void> {
    const written = await writeThrough(this.#edge, path, bytes, null).catch((error) => unread(path, error))
    if (written === null) throw new PlanFileError('exists', path)
  }

  /** Closes a copy as `WorkingCopy.close` does. */
  async close(copy: WorkingCopy): Promise<boolean> {
    const whole = await copy.close()
    this.#open.delete(copy.folder)
    return whole
  }

  /** What earlier sessions left that no file holds. Copies that their file holds whole are cleared away. */
  async leftOvers(): Promise<LeftOver[]> {
    const found: LeftOver[] = []
    for (const left of this.#left()) {
      if (!(await isHeld(this.#edge, left))) found.push(leftOverOf(left))
      else if (!this.#open.has(left.folder)) rmSync(left.folder, { recursive: true, force: true })
    }
    return found
  }

  /** Throws away what an earlier session left, because the person says so. */
  discard(id: string): void {
    const left = this.#left().find(({ folder }) => basename(folder) === id)
    if (left) rmSync(left.folder, { recursive: true, force: true })
  }

  async #openToEdit(path: string, hold: LockHold | null): Promise<Opened> {
    const left = (await this.#leftOf(path)) ?? (this.#left().length > 0 ? await this.#leftOfMoved(path) : undefined)
    if (!left) return this.#lay(path, false, hold)
    const copy = this.#takeUp(left, hold)
    if (!(copy instanceof WorkingCopy)) return this.#lay(path, false, hold, copy.setAside)
    return { copy, takenUp: copy.state().unpublished, setAside: null }
  }

  /** Copies a file and opens the copy. A file that is refused leaves nothing. */
  async #lay(path: string, readOnly: boolean, hold: LockHold | null, setAside: string | null = null): Promise<Opened> {
    const folder = join(this.#folder, randomUUID())
    try {
      const { bytes, changedAt: publishedAt } = await this.#readPlan(path)
      layCopy(folder, bytes)
      const file = openCopy(folder, path, { readOnly, keepOlder: this.#keepOlder })
      const known = hashOfBytes(bytes)
      const target = { path, known }
      const standing: Standing = {
        version: 1,
        file: target,
        conflict: null,
        published: file.mark,
        publishedAt,
        // A file of a newer version can only be looked at.
        readOnly: file.readOnly,
      }
      writeStanding(folder, standing)
      return { copy: new WorkingCopy(folder, file, standing, hold, this.#edge), takenUp: false, setAside }
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
  }

  #takeUp({ folder, standing }: Left, hold: LockHold | null): WorkingCopy | { setAside: string } {
    try {
      const file = openCopy(folder, standing.file.path, { keepOlder: this.#keepOlder })
      if (standing.published === null || file.hasChange(standing.published)) {
        return new WorkingCopy(folder, file, standing, hold, this.#edge)
      }
      // A copy whose log was taken away is older than the file, and must never be written over it.
      file.close()
      throw new PlanFileError('damaged', standing.file.path)
    } catch (error) {
      if (!(error instanceof PlanFileError)) throw error
      const setAside = join(dirname(folder), `damaged-${basename(folder)}`)
      renameSync(folder, setAside)
      return { setAside }
    }
  }

  /** What an earlier session left of a file. A copy that holds nothing of its own gives way to the file. */
  async #leftOf(path: string): Promise<Left | undefined> {
    const left = this.#left().find(({ standing }) => standing.file.path === path)
    if (left === undefined || !(await isHeld(this.#edge, left))) return left
    rmSync(left.folder, { recursive: true, force: true })
    return undefined
  }

  /** The same of a file that stood elsewhere, and does so no more. */
  async #leftOfMoved(path: string): Promise<Left | undefined> {
    const hash = hashOfBytes((await this.#readPlan(path)).bytes)
    for (const left of this.#left().filter(({ standing }) => standing.file.known === hash)) {
      const { file } = left.standing
      if ((await this.#edge.firstFree(file.path).catch(() => null)) === null) continue
      const standing = { ...left.standing, file: { ...file, path } }
      writeStanding(left.folder, standing)
      return { ...left, standing }
    }
    return undefined
  }

  #readPlan(path: string): ReturnType<FileEdge['readPlan']> {
    return this.#edge.readPlan(path).catch((error) => unread(path, error))
  }

  #left(): Left[] {
    return readdirSync(this.#folder, { withFileTypes: true }).flatMap((entry) => {
      const folder = join(this.#folder, entry.name)
      if (!entry.isDirectory() || entry.name.startsWith('damaged-') || this.#open.has(folder)) return []
      const standing = readStanding(folder)
      return standing === null ? [] : [{ folder, standing }]
    })
  }
}

/** What went wrong with a file before it was open, as the person is told it. */
function unread(path: string, error: unknown): never {
  return reading(path, () => {
    throw error
  })
}

function holdOf(edge: FileEdge, path: string): ReturnType<typeof LockHold.take> {
  return LockHold.take(edge, path).catch((error) => unread(path, error))
}
