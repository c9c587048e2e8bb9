import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { OpenPlan, UnwrittenWork } from '../contract'
import { bundledContent } from '../core/content'
import { sampleChanges, sampleStart } from '../core/sample'
import { type LibraryStore, PlanFile, type VersionCopies, type WorkingCopies } from '../storage'
import { ExplainedError } from './errors'
import { type NewPlanRequest, newPlan } from './new-plan'
import { Opening } from './opening'
import { documentsFolder, planPaths, samplePath } from './places'
import { RecentPlans } from './recent-plans'
import type { PlanSession } from './session'
import { tellingWhereSlow } from './slow'
import type { WindowId, WorkspaceHooks } from './workspace-hooks'

/** The plans that are open, at most one in each window and each in one window only, and the list of recent ones. */
export class Workspace {
  private readonly sessions = new Map<WindowId, PlanSession>()
  readonly recent: RecentPlans
  private readonly opening: Opening
  /** The windows that show what is open in another, and change nothing: by their own number the other's. */
  private readonly followers = new Map<WindowId, WindowId>()
  /** One opening or closing at a time: a second press must find what the first one opened. */
  private turn: Promise<unknown> = Promise.resolve()

  constructor(
    library: LibraryStore,
    private readonly copies: WorkingCopies,
    versions: VersionCopies,
    private readonly hooks: WorkspaceHooks,
  ) {
    const freePath = (folder: string, title: string) => this.freePath(folder, title)
    this.opening = new Opening({ copies, versions, hooks, freePath })
    this.recent = new RecentPlans(library, hooks, {
      sessions: () => [...this.sessions.values()],
      nameOf: (path) => this.nameOf(path),
      tryToRead: (path) => this.tryToRead(path),
    })
  }

  current(window: WindowId): PlanSession | null {
    return this.sessions.get(this.leaderOf(window)) ?? null
  }

  /** Lets a window show what is open in another one. */
  follow(window: WindowId, leader: WindowId): void {
    this.followers.set(window, leader)
  }

  unfollow(window: WindowId): void {
    this.followers.delete(window)
  }

  /** The window whose plan a window shows: its own, or the one that it follows. */
  leaderOf(window: WindowId): WindowId {
    return this.followers.get(window) ?? window
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
    const path = await this.writeNew(documentsFolder(), request.title, await newPlan(request))
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
    return this.open(window, this.recent.pathOf(id))
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
      const real = await tellingWhereSlow(this.nameOf(path), () => this.hooks.slow(window, path))
      const own = this.current(window)
      if (own?.path === real) return own.open()
      const elsewhere = this.windowOf(real)
      if (elsewhere !== null) {
        this.hooks.show(elsewhere)
        return null
      }
      const session = await this.opening.session(window, real)
      if (session === null) return null
      await this.release(window)
      this.sessions.set(window, session)
      this.recent.remember(session)
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

  private inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = this.turn.then(act)
    this.turn = turn.catch(() => {})
    return turn
  }

  /** A path in a folder that no file has yet: "Title.throughline", "Title 2.throughline", … */
  async freePath(folder: string, title: string): Promise<string> {
    const free = await this.copies.firstFree(...planPaths(folder, title))
    if (free === null) throw new ExplainedError('no-name', 'Every name for it is taken. Save it under another name.')
    return free
  }

  /** Writes a file where nothing stands yet. @throws PlanFileError */
  writeTo(path: string, bytes: Uint8Array): Promise<void> {
    return this.copies.writeNew(path, bytes)
  }

  /** The same under a name that is free. @returns its path. */
  async writeNew(folder: string, title: string, bytes: Uint8Array): Promise<string> {
    const path = await this.freePath(folder, title)
    await this.writeTo(path, bytes)
    return path
  }

  /** @throws PlanFileError where a file is no plan that can be opened. */
  private async tryToRead(path: string): Promise<void> {
    const { copy } = await this.copies.open(path, { readOnly: true })
    await this.copies.close(copy)
  }

  private async release(window: WindowId): Promise<void> {
    const session = this.sessions.get(window)
    if (!session) return
    this.recent.remember(session)
    this.sessions.delete(window)
    await this.copies.close(session.end())
  }
}
