import type { Prepared } from '../atomic-file'
import type { ContentMark, PlanFile } from '../plan-file'
import { imageOf, readTheirs } from './copy-folder'
import { type FileEdge, type Found, hashOfBytes, writeThrough } from './file-edge'
import { conflictPaths } from './names'
import { type PublishProblem, problemOf, publishProblem } from './problems'
import { prepareStanding, type Standing, sameMark, type Target, writeStanding } from './standing'

/** `adopted`: somebody had gone on from where we stand, and the plan is now theirs, which holds all of ours. */
export type Settled = 'published' | 'nothing' | 'adopted' | 'conflict' | 'failed'

/** The copy that is written, as far as writing it must know it. */
interface Copy {
  readonly folder: string
  readonly file: PlanFile
  /** Takes bytes that hold all of ours as the new copy. */
  adopt(bytes: Uint8Array): void
}

/** Where a copy is written to, what is known of what stands there, and whether it holds everything. */
export class Publication {
  unpublished: boolean
  /** Why the file could not be written the last time it was tried. */
  problem: PublishProblem | null = null
  /** The identity of the target when it was last known to be ours. */
  identity: string | null = null
  #standing: Standing

  constructor(
    private readonly edge: FileEdge,
    private readonly copy: Copy,
    standing: Standing,
  ) {
    this.#standing = standing
    this.unpublished = !sameMark(copy.file.mark, standing.published)
  }

  get standing(): Standing {
    return this.#standing
  }

  get target(): Target {
    return this.#standing.conflict ?? this.#standing.file
  }

  keep(standing: Standing): void {
    writeStanding(this.copy.folder, standing)
    this.#standing = standing
  }

  /** @param published the content that the target holds now, where it was just written or read. */
  keepTarget(target: Target, published?: ContentMark): void {
    this.keep(this.#withTarget(target, published))
    if (published) this.unpublished = !sameMark(this.copy.file.mark, published)
  }

  /** As `WorkingCopy.settle`. Never throws: what fails is `problem`. */
  async settle(again: boolean): Promise<Settled> {
    try {
      const settled = await this.tryToSettle(again)
      if (settled !== 'failed') this.problem = null
      return settled
    } catch (error) {
      this.problem = problemOf(error, this.target.path)
      return 'failed'
    }
  }

  async tryToSettle(again: boolean): Promise<Settled> {
    const target = this.target
    const identity = await this.edge.identity(target.path)
    const untouched = identity !== null && identity === this.identity
    if (untouched && !this.unpublished) return 'nothing'
    const found =
      untouched && target.known !== null ? { hash: target.known, identity } : await this.edge.look(target.path)
    if (found === null && target.known !== null && !again) {
      this.problem = publishProblem('gone', target.path)
      return 'failed'
    }
    if (found !== null && found.hash !== target.known) return this.#meetTheirs(found)
    if (found !== null && !this.unpublished) {
      this.identity = found.identity
      return 'nothing'
    }
    return (await this.#publish(found)) ? 'published' : this.tryToSettle(again)
  }

  /** Goes on in another file, which was just written. */
  moveTo(file: Target, published: ContentMark): void {
    this.#standing = { ...this.#standing, conflict: null }
    this.keepTarget(file, published)
    this.problem = null
  }

  /** Puts ours into the file of a conflict, and takes away what stood beside it. @throws where that cannot be done. */
  async replace(file: Target, conflict: Target): Promise<void> {
    this.identity = null
    this.keep({ ...this.#standing, file, conflict: null, published: null })
    this.unpublished = true
    if ((await this.tryToSettle(true)) === 'published') await this.removeOld(conflict)
  }

  /** Writes a file that this copy does not stand for (yet). @throws EEXIST where it must be new and is not. */
  async writeOther(path: string, bytes: Uint8Array, onlyNew: boolean): Promise<string> {
    const identity = await writeThrough(this.edge, path, bytes, onlyNew ? null : 'anything')
    if (identity === null) throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST' })
    return identity
  }

  /** Takes a file away that is still what was last written. @returns whether it is gone. */
  async removeOld({ path, known }: Target): Promise<boolean> {
    const found = await this.edge.look(path).catch(() => null)
    if (found === null) return true
    if (known === null || found.hash !== known) return false
    await this.edge.remove(path)
    return true
  }

  #withTarget(target: Target, published?: ContentMark): Standing {
    const { conflict } = this.#standing
    const written = published && { published, publishedAt: new Date().toISOString() }
    return { ...this.#standing, ...(conflict === null ? { file: target } : { conflict: target }), ...written }
  }

  /** @returns false where somebody wrote the file between the look at it and the last moment. */
  async #publish(found: Found | null): Promise<boolean> {
    const image = imageOf(this.copy.folder, this.copy.file)
    const target = this.target
    const over = found && { identity: found.identity }
    const next: { standing?: Standing; note?: Prepared } = {}
    try {
      // The note is brought to the disk while the disk is at work anyway, and holds once the file is in its place.
      const placed = await writeThrough(this.edge, target.path, image.bytes, over, () => {
        next.standing = this.#withTarget({ ...target, known: hashOfBytes(image.bytes) }, image.mark)
        next.note = prepareStanding(this.copy.folder, next.standing)
      })
      if (placed === null) return false
      this.identity = placed
      next.note?.place()
      this.#standing = next.standing ?? this.#standing
      this.unpublished = !sameMark(this.copy.file.mark, image.mark)
      return true
    } finally {
      next.note?.discard()
    }
  }

  /** Somebody else wrote the target. Where their version holds all of ours it is taken; else ours goes beside it. */
  async #meetTheirs(found: Found): Promise<Settled> {
    const target = this.target
    const bytes = await this.edge.read(target.path)
    if (hashOfBytes(bytes) !== found.hash) return this.tryToSettle(false)
    const own = this.copy.file.mark
    const theirs = readTheirs(this.copy.folder, bytes, this.copy.file)
    if (theirs?.onlyOurNames && this.#isOwn(theirs.mark)) {
      this.identity = found.identity
      this.keepTarget({ ...target, known: found.hash }, theirs.mark)
      return this.tryToSettle(false)
    }
    if (!theirs?.hasOurs || (theirs.mark.items !== own.items && own.items !== '')) return this.#writeBeside()
    const same = sameMark(theirs.mark, own)
    if (!same) this.copy.adopt(bytes)
    this.identity = found.identity
    this.keepTarget({ ...target, known: found.hash }, theirs.mark)
    return same ? 'nothing' : 'adopted'
  }

  /**
   * Whether a content can only be what this copy wrote right before a crash: changes of ours that no file is known to
   * hold. (An older state of ours that somebody put back is not newer than what was published.)
   */
  #isOwn({ seq, hash, items }: ContentMark): boolean {
    const { published } = this.#standing
    const ownItems = items === this.copy.file.mark.items || items === published?.items
    return published !== null && seq > published.seq && ownItems && this.copy.file.hasChange({ seq, hash })
  }

  async #writeBeside(): Promise<Settled> {
    const path = await this.edge.firstFree(...conflictPaths(this.#standing.file.path))
    if (path === null) throw Object.assign(new Error('every name is taken'), { code: 'EEXIST' })
    this.identity = null
    this.keep({ ...this.#standing, conflict: { path, known: null } })
    this.unpublished = true
    const settled = await this.tryToSettle(false)
    return settled === 'published' ? 'conflict' : settled
  }
}
