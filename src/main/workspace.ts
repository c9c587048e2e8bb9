import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { FileStanding, OpenPlan, PlanUpdate, RecentPlan, UnwrittenWork } from '../contract'
import { summarize } from '../core/analysis/summary'
import { runCommand } from '../core/commands'
import { bundledContent } from '../core/content'
import { emptyPlan } from '../core/plan'
import type { RoundStanding } from '../core/rounds'
import { sampleChanges, sampleStart } from '../core/sample'
import {
  type LibraryStore,
  type LockNote,
  PlanFile,
  PlanFileError,
  PlanInUse,
  Presence,
  systemClock,
  type VersionCopies,
  type WorkingCopies,
} from '../storage'
import { ExplainedError } from './errors'
import { PLAN_EXTENSION } from './file-names'
import { documentsFolder, freePath, planPaths, samplePath } from './places'
import { PlanSession } from './session'
import { SessionCopies } from './session-copies'

export interface NewPlanRequest {
  title: string
  districtName: string
  innovation: string
}

/** What a person does about a plan that somebody else has open. */
export type InUseAnswer = 'read' | 'copy' | null

/** A window, by the number of its contents. */
export type WindowId = number

export interface WorkspaceHooks {
  tell(window: WindowId, update: PlanUpdate): void
  reopened(window: WindowId, open: OpenPlan): void
  round(window: WindowId, standing: RoundStanding): void
  file(window: WindowId, standing: FileStanding): void
  /** Brings the window to the front that has the plan open already. */
  show(window: WindowId): void
  /** Asks what to do about a plan that somebody else has open. */
  askInUse(window: WindowId, path: string, note: LockNote): Promise<InUseAnswer>
  /** Another plan is open somewhere, or none, or the list of recent ones is another. */
  switched(): void
  actor(): string | null
}

/** The plans that are open, at most one in each window and each in one window only, and the list of recent ones. */
export class Workspace {
  private readonly sessions = new Map<WindowId, PlanSession>()
  private readonly presence = new Presence()
  /** One opening or closing at a time: a second press must find what the first one opened. */
  private turn: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly library: LibraryStore,
    private readonly copies: WorkingCopies,
    private readonly versions: VersionCopies,
    private readonly hooks: WorkspaceHooks,
  ) {}

  current(window: WindowId): PlanSession | null {
    return this.sessions.get(window) ?? null
  }

  require(window: WindowId): PlanSession {
    const session = this.current(window)
    if (!session) throw new ExplainedError('no-plan', 'No plan is open. Open one from the start screen.')
    return session
  }

  /** The one name of a file, however it was reached. */
  nameOf(path: string): Promise<string> {
    return this.copies.nameOf(path)
  }

  /** The window in which the file is open. @param real its one name. */
  windowOf(real: string): WindowId | null {
    return [...this.sessions].find(([, session]) => session.path === real)?.[0] ?? null
  }

  async create(window: WindowId, request: NewPlanRequest): Promise<OpenPlan> {
    const path = freePath(documentsFolder(), request.title, PLAN_EXTENSION)
    let plan = emptyPlan(bundledContent, {
      id: randomUUID(),
      createdAt: systemClock.now(),
      title: '',
      sample: false,
    })
    // What the person was asked at the start is the plan's first state, not something to undo.
    for (const [field, value] of [
      ['title', request.title],
      ['profile/districtName', request.districtName],
      ['purpose/innovation', request.innovation],
    ]) {
      plan = runCommand(plan, { type: 'field.set', args: { path: field, value } }, bundledContent).plan
    }
    PlanFile.create(path, { plan }).close()
    const open = await this.open(window, path)
    if (!open) throw new ExplainedError('not-opened', 'The plan was made. Open it from the start screen.')
    return open
  }

  openSample(window: WindowId): Promise<OpenPlan | null> {
    const path = samplePath()
    if (!existsSync(path)) {
      const plan = sampleStart(bundledContent, randomUUID())
      PlanFile.create(path, { plan, changes: sampleChanges() }).close()
    }
    return this.open(window, path)
  }

  openRecent(window: WindowId, id: string): Promise<OpenPlan | null> {
    const entry = this.library.list().find((recent) => recent.id === id)
    if (!entry) throw new ExplainedError('not-in-list', 'This plan is no longer in the list. Choose “Open a file”.')
    return this.open(window, entry.path)
  }

  /** Work of earlier sessions that is in no file yet. */
  async unwritten(): Promise<UnwrittenWork[]> {
    return (await this.copies.leftOvers()).map(({ id, path, changedAt }) => ({
      id,
      fileName: basename(path),
      changedAt,
    }))
  }

  /** Throws such work away, because the person says so. */
  discardUnwritten(id: string): void {
    this.copies.discard(id)
  }

  async openUnwritten(window: WindowId, id: string): Promise<OpenPlan | null> {
    const found = (await this.copies.leftOvers()).find((left) => left.id === id)
    if (!found) throw new ExplainedError('not-in-list', 'This work has been taken up meanwhile.')
    return this.open(window, found.path)
  }

  /**
   * Opens a file in a window, in the place of what is open there.
   * @returns null where the person decided against it, or where another window has it, which then comes to the front.
   */
  open(window: WindowId, path: string): Promise<OpenPlan | null> {
    return this.inTurn(async () => {
      const real = await this.nameOf(path)
      const own = this.current(window)
      if (own?.path === real) return own.open()
      const elsewhere = this.windowOf(real)
      if (elsewhere !== null) {
        this.hooks.show(elsewhere)
        return null
      }
      const session = await this.sessionOf(window, real)
      if (session === null) return null
      await this.release(window)
      this.sessions.set(window, session)
      this.remember(session)
      this.hooks.switched()
      // What a crash left is written, and what somebody else wrote meanwhile is noticed, while the plan is on screen.
      void session.publish()
      return session.open()
    })
  }

  /** Closes what is open in a window. What could not be written is kept, and named by `unwritten`. */
  close(window: WindowId): Promise<void> {
    return this.inTurn(async () => {
      await this.release(window)
      this.hooks.switched()
    })
  }

  /** Lets go of everything at once; what is in no file yet is taken up at the next start. */
  async abandon(): Promise<void> {
    const sessions = [...this.sessions.values()]
    this.sessions.clear()
    await Promise.all(sessions.map((session) => session.end().abandon()))
  }

  get isEmpty(): boolean {
    return this.sessions.size === 0
  }

  /** Opens theirs in the place of ours, which stays beside it. */
  async openTheirs(window: WindowId): Promise<OpenPlan | null> {
    const session = this.require(window)
    const { path } = session
    // Theirs must be a plan, and ours must stand beside it, before ours is let go of.
    await this.tryToRead(path)
    const { problem } = await session.publish()
    if (problem !== null) {
      throw new ExplainedError(
        problem.code,
        `Your version could not be written beside theirs: ${problem.reason}. ${problem.advice}`,
      )
    }
    await this.close(window)
    return this.open(window, path)
  }

  /** Brings the list of recent plans up to date with a file that has another name or place now. */
  moved(window: WindowId, from: string, oldStays: boolean): void {
    const session = this.require(window)
    const entry = this.library.list().find(({ path }) => path === from)
    if (entry && !oldStays) this.library.locate(entry.id, session.path)
    this.remember(session)
    this.hooks.switched()
  }

  async recent(): Promise<RecentPlan[]> {
    for (const session of this.sessions.values()) this.remember(session)
    const plans = this.library.list()
    if (await this.presence.look(plans.map(({ path }) => path))) this.hooks.switched()
    return plans.map(({ path, ...recent }) => ({ ...recent, missing: this.presence.isMissing(path) }))
  }

  /** Those of the files that are there, as far as their drives answer. */
  async present<File extends { path: string }>(files: readonly File[]): Promise<File[]> {
    await this.presence.look(files.map(({ path }) => path))
    return files.filter(({ path }) => !this.presence.isMissing(path))
  }

  async locate(id: string, chosen: string): Promise<void> {
    const path = await this.nameOf(chosen)
    await this.tryToRead(path)
    this.library.locate(id, path)
    this.hooks.switched()
  }

  drop(id: string): void {
    this.library.drop(id)
    this.hooks.switched()
  }

  /** Plans that can be opened at once and are open in no window. */
  others(): { id: string; title: string }[] {
    return this.library
      .list()
      .filter(({ path }) => !this.presence.isMissing(path) && this.windowOf(path) === null)
      .map(({ id, title }) => ({ id, title: title.trim() === '' ? 'Untitled plan' : title }))
  }

  private inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = this.turn.then(act)
    this.turn = turn.catch(() => {})
    return turn
  }

  private async sessionOf(window: WindowId, path: string): Promise<PlanSession | null> {
    try {
      return await this.sessionOn(window, path)
    } catch (error) {
      if (!(error instanceof PlanInUse)) throw error
      const answer = await this.hooks.askInUse(window, error.path, error.note)
      if (answer === 'read') return this.sessionOn(window, path, error.note)
      return answer === 'copy' ? this.sessionOn(window, await this.copyOf(path)) : null
    }
  }

  private async sessionOn(window: WindowId, path: string, heldBy?: LockNote): Promise<PlanSession> {
    const { copy, takenUp, setAside } = await this.copies.open(path, { readOnly: heldBy !== undefined })
    const hooks = {
      tell: (update: PlanUpdate) => this.hooks.tell(window, update),
      reopened: (open: OpenPlan) => this.hooks.reopened(window, open),
      file: (standing: FileStanding) => this.hooks.file(window, standing),
      round: (standing: RoundStanding) => this.hooks.round(window, standing),
    }
    const name = basename(path)
    const told = takenUp ? takenUpWords(name) : setAside !== null ? setAsideWords(name) : null
    const notice = copy.file.newer ? new PlanFileError('newer-read-only', path).message : told
    const opening = { heldBy: heldBy ? holderWords(heldBy) : null, notice }
    const kept = new SessionCopies(this.versions, () => copy.file)
    if (!copy.readOnly) setImmediate(() => kept.forgetRounds())
    return new PlanSession(copy, systemClock, hooks, this.hooks.actor, opening, kept)
  }

  /** A copy of a file that somebody else has open, beside it or, where that folder takes none, among the person's own. */
  private async copyOf(path: string): Promise<string> {
    const { copy } = await this.copies.open(path, { readOnly: true })
    const name = `${basename(path, `.${PLAN_EXTENSION}`)} copy`
    try {
      for (const folder of [dirname(path), documentsFolder()]) {
        const written = await this.freePath(folder, name)
          .then((target) => copy.writeCopy(target).then(() => target))
          .catch(() => null)
        if (written !== null) return written
      }
    } finally {
      await this.copies.close(copy)
    }
    throw new ExplainedError(
      'not-copied',
      'The copy could not be written. Look at the plan, and save it somewhere else.',
    )
  }

  /** A path in a folder that no file has yet: "Title.throughline", "Title 2.throughline", … */
  async freePath(folder: string, title: string): Promise<string> {
    const free = await this.copies.firstFree(...planPaths(folder, title))
    if (free === null) throw new ExplainedError('no-name', 'Every name for it is taken. Save it under another name.')
    return free
  }

  /** Writes a new file. @returns its path. */
  async writeNew(folder: string, title: string, bytes: Uint8Array): Promise<string> {
    const path = await this.freePath(folder, title)
    await this.copies.writeNew(path, bytes)
    return path
  }

  /** @throws PlanFileError where a file is no plan that can be opened. */
  private async tryToRead(path: string): Promise<void> {
    const { copy } = await this.copies.open(path, { readOnly: true })
    await this.copies.close(copy)
  }

  private async release(window: WindowId): Promise<void> {
    const session = this.current(window)
    if (!session) return
    this.remember(session)
    this.sessions.delete(window)
    await this.copies.close(session.end())
  }

  private remember(session: PlanSession): void {
    const { plan } = session
    this.library.remember(session.path, summarize(plan, bundledContent, session.standing().savedAt ?? plan.createdAt))
  }
}

/** Who has a plan open, as far as the note beside it says it. */
export function holderWords({ host, user }: LockNote): string {
  return user === '' ? host : `${host} by ${user}`
}

function takenUpWords(fileName: string): string {
  return `Your last changes to “${fileName}” had not reached the file when the app ended. They are here, and nothing is lost.`
}

function setAsideWords(fileName: string): string {
  return `Changes to “${fileName}” that had not reached the file could not be read. They were put aside and not deleted; what you see is the file.`
}
