import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { PlanFile, PlanFileError } from '../plan-file'
import { journalLeftBehind } from '../plan-file/connection'
import { reading } from '../plan-file/errors'
import { SIZE_LIMIT } from '../plan-file/format'
import { type KeepOlder, layCopy, openCopy } from './copy-folder'
import { LockHold, type LockNote } from './lock-note'
import { readStanding, type Standing, sameMark, writeStanding } from './standing'
import { type FileEdge, hashOfBytes, realFiles, sweepLeftOvers } from './target'
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

/** Work that is not in its file yet, from an earlier session. */
export interface LeftOver {
  id: string
  path: string
  changedAt: string
}

interface Left {
  folder: string
  standing: Standing
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
    const real = realPath(path)
    const hold = readOnly ? null : LockHold.take(real)
    if (hold && 'heldBy' in hold) throw new PlanInUse(real, hold.heldBy)
    try {
      void sweepLeftOvers(dirname(real))
      const opened = readOnly ? await this.#lay(real, true, null) : await this.#openToEdit(real, hold)
      this.#open.set(opened.copy.folder, opened.copy)
      return opened
    } catch (error) {
      hold?.release()
      throw error
    }
  }

  /** The one name of a file, however it was reached. */
  nameOf(path: string): string {
    return realPath(path)
  }

  /** Closes a copy as `WorkingCopy.close` does. */
  async close(copy: WorkingCopy): Promise<boolean> {
    const whole = await copy.close()
    this.#open.delete(copy.folder)
    return whole
  }

  /** What earlier sessions left that no file holds. Copies that their file holds whole are cleared away. */
  leftOvers(): LeftOver[] {
    return this.#left().flatMap((left) => {
      if (!isHeld(left)) return [leftOverOf(left)]
      rmSync(left.folder, { recursive: true, force: true })
      return []
    })
  }

  /** Throws away what an earlier session left, because the person says so. */
  discard(id: string): void {
    const left = this.#left().find(({ folder }) => basename(folder) === id)
    if (left) rmSync(left.folder, { recursive: true, force: true })
  }

  async #openToEdit(path: string, hold: LockHold | null): Promise<Opened> {
    const left = this.#leftOf(path) ?? (this.#left().length > 0 ? await this.#leftOfMoved(path) : undefined)
    if (!left) return this.#lay(path, false, hold)
    const copy = this.#takeUp(left, hold)
    if (!(copy instanceof WorkingCopy)) return this.#lay(path, false, hold, copy.setAside)
    return { copy, takenUp: copy.state().unpublished, setAside: null }
  }

  /** Copies a file and opens the copy. A file that is refused leaves nothing. */
  async #lay(path: string, readOnly: boolean, hold: LockHold | null, setAside: string | null = null): Promise<Opened> {
    const folder = join(this.#folder, randomUUID())
    try {
      const bytes = await readPlan(path)
      layCopy(folder, bytes)
      const file = openCopy(folder, path, { readOnly, keepOlder: this.#keepOlder })
      const known = hashOfBytes(bytes)
      const publishedAt = statSync(path).mtime.toISOString()
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
  #leftOf(path: string): Left | undefined {
    const left = this.#left().find(({ standing }) => standing.file.path === path)
    if (left === undefined || !isHeld(left)) return left
    rmSync(left.folder, { recursive: true, force: true })
    return undefined
  }

  /** The same of a file that stood elsewhere, and does so no more. */
  async #leftOfMoved(path: string): Promise<Left | undefined> {
    const hash = hashOfBytes(await readPlan(path))
    const left = this.#left().find(({ standing: { file } }) => {
      return file.known === hash && !existsSync(file.path)
    })
    if (!left) return undefined
    const standing = { ...left.standing, file: { ...left.standing.file, path } }
    writeStanding(left.folder, standing)
    return { ...left, standing }
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

/** The same of a file that is not there (yet). */
function realPathOfNew(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path))
  } catch {
    return path
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return realPathOfNew(resolve(path))
  }
}

/**
 * Whether the file holds all of a copy. One that is not there may be on a drive that is not connected, or deleted by
 * mistake; one that has changed may be an older state that a sync program brought back. A copy that cannot be read
 * counts as work that no file holds.
 */
function isHeld({ folder, standing: { readOnly, file, published, conflict } }: Left): boolean {
  if (readOnly) return true
  if (conflict !== null) return false
  try {
    if (hashOfBytes(readFileSync(file.path)) !== file.known) return false
    const copy = openCopy(folder, file.path)
    const { mark } = copy
    copy.close()
    return sameMark(mark, published)
  } catch {
    return false
  }
}

function leftOverOf({ folder, standing: { file, publishedAt } }: Left): LeftOver {
  const id = basename(folder)
  try {
    const copy = openCopy(folder, file.path, { readOnly: true })
    const { lastChangeAt } = copy
    copy.close()
    return { id, path: file.path, changedAt: lastChangeAt }
  } catch {
    return { id, path: file.path, changedAt: publishedAt ?? new Date(0).toISOString() }
  }
}

const TRIES = 20
const PAUSE = 50

/** The bytes of a plan file while nobody is changing it. @throws PlanFileError */
async function readPlan(path: string): Promise<Uint8Array> {
  try {
    return await readStill(path)
  } catch (error) {
    return reading(path, () => {
      throw error
    })
  }
}

async function readStill(path: string): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt += 1) {
    // Opening it takes back what a crash interrupted, and refuses what cannot be a plan before it is read.
    if (attempt === 1 || journalLeftBehind(path)) PlanFile.open(path, { readOnly: true, historyLater: true }).close()
    const before = statSync(path)
    if (before.size > SIZE_LIMIT) throw new PlanFileError('not-a-plan', path)
    const bytes = await readFile(path)
    const after = statSync(path)
    const still = before.mtimeMs === after.mtimeMs && before.size === after.size && before.ino === after.ino
    if (still && !journalLeftBehind(path)) return bytes
    if (attempt === TRIES) throw new PlanFileError('locked', path)
    await new Promise((settle) => setTimeout(settle, PAUSE))
  }
}
