import type { RecentPlan } from '../contract'
import { summarize } from '../core/analysis/summary'
import { bundledContent } from '../core/content'
import { type LibraryStore, Presence } from '../storage'
import { ExplainedError } from './errors'
import type { PlanSession } from './session'
import type { WorkspaceHooks } from './workspace-hooks'

interface Open {
  sessions(): readonly PlanSession[]
  nameOf(path: string): Promise<string>
  /** @throws PlanFileError where a file is no plan that can be opened. */
  tryToRead(path: string): Promise<void>
}

/** The list of recent plans, and which of them are there. */
export class RecentPlans {
  private readonly presence = new Presence()

  constructor(
    private readonly library: LibraryStore,
    private readonly hooks: WorkspaceHooks,
    private readonly open: Open,
  ) {}

  async list(): Promise<RecentPlan[]> {
    for (const session of this.open.sessions()) this.remember(session)
    const plans = this.library.list()
    if (await this.presence.look(plans.map(({ path }) => path))) this.hooks.switched()
    return plans.map(({ path, ...recent }) => ({ ...recent, missing: this.presence.isMissing(path) }))
  }

  /** Those of the files that are there, as far as their drives answer. */
  async present<File extends { path: string }>(files: readonly File[]): Promise<File[]> {
    await this.presence.look(files.map(({ path }) => path))
    return files.filter(({ path }) => !this.presence.isMissing(path))
  }

  pathOf(id: string): string {
    const entry = this.library.list().find((recent) => recent.id === id)
    if (!entry) throw new ExplainedError('not-in-list', 'This plan is no longer in the list. Choose “Open a file”.')
    return entry.path
  }

  /** Plans that can be opened at once and are open in no window. */
  others(): { id: string; title: string }[] {
    const open = new Set(this.open.sessions().map(({ path }) => path))
    return this.library
      .list()
      .filter(({ path }) => !this.presence.isMissing(path) && !open.has(path))
      .map(({ id, title }) => ({ id, title: title.trim() === '' ? 'Untitled plan' : title }))
  }

  async locate(id: string, chosen: string): Promise<void> {
    const path = await this.open.nameOf(chosen)
    await this.open.tryToRead(path)
    this.library.locate(id, path)
    this.hooks.switched()
  }

  drop(id: string): void {
    this.library.drop(id)
    this.hooks.switched()
  }

  /** Brings the list up to date with a file that has another name or place now. */
  moved(session: PlanSession, from: string, oldStays: boolean): void {
    const entry = this.library.list().find(({ path }) => path === from)
    if (entry && !oldStays) this.library.locate(entry.id, session.path)
    this.remember(session)
    this.hooks.switched()
  }

  remember(session: PlanSession): void {
    const { plan } = session
    this.library.remember(session.path, summarize(plan, bundledContent, session.standing().savedAt ?? plan.createdAt))
  }
}
