import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { placeNew, syncFile, writeFileAtomically } from '../atomic-file'
import { temporaryBeside } from '../own-files'
import type { PlanFile } from '../plan-file'
import { writing } from '../plan-file/errors'
import { forgetLinks, type OverRound } from '../plan-file/forget'
import { superfluous } from './retention'

/** Why a copy was made: before the first edit of a session, a restore, an import, a migration; in the midst of work; for a name. */
const COPY_KINDS = ['session', 'restore', 'import', 'migration', 'work', 'named'] as const
export type CopyKind = (typeof COPY_KINDS)[number]

/** A whole plan file as it stood at a moment, kept outside the folder of the plan. */
export interface KeptCopy {
  /** The name of its file, which is its id among the copies of the plan. */
  id: string
  path: string
  kind: CopyKind
  /** When it was made. ISO 8601, UTC. */
  at: string
  /** The last change that it holds, with its hash. */
  seq: number
  hash: string
}

const EXTENSION = 'throughline'
const pattern = new RegExp(
  `^(\\d{4}-\\d\\d-\\d\\dT\\d\\d\\.\\d\\d\\.\\d\\d\\.\\d{3}Z)_([a-z]+)_(\\d+)_([0-9a-f]{64})\\.${EXTENSION}$`,
)
const NOTE = 'plan.json'

/** Everything that is told of a copy stands in its name, so that there is no index that could be lost or wrong. */
function nameOf(at: string, kind: CopyKind, { seq, hash }: { seq: number; hash: string }): string {
  return `${at.replaceAll(':', '.')}_${kind}_${seq}_${hash}.${EXTENSION}`
}

function read(folder: string, name: string): KeptCopy[] {
  const [, moment, kind, seq, hash] = pattern.exec(name) ?? []
  if (!moment || !seq || !hash || !COPY_KINDS.includes(kind as CopyKind)) return []
  const at = `${moment.slice(0, 11)}${moment.slice(11, 19).replaceAll('.', ':')}${moment.slice(19)}`
  return [{ id: name, path: join(folder, name), kind: kind as CopyKind, at, seq: Number(seq), hash }]
}

function newestFirst(one: KeptCopy, other: KeptCopy): number {
  return one.at < other.at ? 1 : -1
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * The copies of plans that this computer keeps by itself, a folder for each plan. They are there for the day on which
 * the plan's own file is lost or damaged; what can be looked at, compared and restored stands in the log.
 */
export class VersionCopies {
  constructor(
    private readonly folder: string,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /**
   * Keeps the plan as it stands, and lets go of copies that are no longer needed.
   * @returns the copy, or null where the newest one already holds the same.
   * @throws PlanFileError where it cannot be written.
   */
  keep(file: PlanFile, kind: CopyKind): KeptCopy | null {
    const { seq, hash } = file.position
    const before = this.list(file.plan.id)
    if (kind !== 'named' && before.some((copy) => copy.hash === hash)) return null
    return writing(this.folder, () => {
      const path = this.place(file.plan.id, kind, { seq, hash }, file.path)
      file.copyTo(path)
      return this.tidy(file.plan.id, path)
    })
  }

  /**
   * Keeps a file of an older format as it is, byte by byte, before it is brought to the present one.
   * @param bytesAt where its bytes stand, `path` the person's file.
   */
  keepOlder(bytesAt: string, path: string): void {
    const hash = createHash('sha256').update(readFileSync(bytesAt)).digest('hex')
    // Which plan it is can only be read afterwards.
    const place = this.place(`an older format, ${resolve(path)}`, 'migration', { seq: 0, hash }, path)
    const temporary = temporaryBeside(place)
    try {
      copyFileSync(bytesAt, temporary)
      syncFile(temporary)
      placeNew(temporary, place)
    } finally {
      rmSync(temporary, { force: true })
    }
  }

  /**
   * Takes out of every copy of a plan what rounds that are over leave behind in no file.
   * @returns what went wrong with copies that could not be changed; the others are done.
   */
  forgetLinks(planId: string, rounds: readonly OverRound[]): unknown[] {
    return this.list(planId).flatMap(({ path }) => {
      try {
        forgetLinks(path, rounds)
        return []
      } catch (error) {
        return [error]
      }
    })
  }

  /** The copies of a plan, newest first. */
  list(planId: string): KeptCopy[] {
    const folder = this.folderOf(planId)
    return namesIn(folder)
      .flatMap((name) => read(folder, name))
      .sort(newestFirst)
  }

  /** The copies of whatever stood at this path when they were made: for a file that no longer tells its id. */
  listFor(path: string): KeptCopy[] {
    return namesIn(this.folder)
      .flatMap((name) => noteIn(join(this.folder, name)) ?? [])
      .filter((note) => note.path === resolve(path))
      .flatMap(({ planId }) => this.list(planId))
      .sort(newestFirst)
  }

  private place(planId: string, kind: CopyKind, position: { seq: number; hash: string }, path: string): string {
    const folder = this.folderOf(planId)
    mkdirSync(folder, { recursive: true })
    writeFileAtomically(join(folder, NOTE), JSON.stringify({ planId, path: resolve(path) }))
    return join(folder, nameOf(this.now().toISOString(), kind, position))
  }

  private tidy(planId: string, made: string): KeptCopy | null {
    const copies = this.list(planId)
    const dated = copies.map((copy) => ({ ...copy, named: copy.kind === 'named' }))
    for (const { path } of superfluous(dated, this.now())) {
      if (path !== made) rmSync(path, { force: true })
    }
    return copies.find(({ path }) => path === made) ?? null
  }

  /** An id comes from a file, which may say anything; a hash of it is always a proper name. */
  private folderOf(planId: string): string {
    return join(this.folder, createHash('sha256').update(planId).digest('hex').slice(0, 32))
  }
}

function noteIn(folder: string): { planId: string; path: string } | null {
  try {
    const note = JSON.parse(readFileSync(join(folder, NOTE), 'utf8')) as { planId?: unknown; path?: unknown }
    return typeof note.planId === 'string' && typeof note.path === 'string'
      ? { planId: note.planId, path: note.path }
      : null
  } catch {
    return null
  }
}
