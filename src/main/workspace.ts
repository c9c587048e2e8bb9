import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { OpenPlan, PlanUpdate, RecentPlan } from '../contract'
import { summarize } from '../core/analysis/summary'
import { runCommand } from '../core/commands'
import { bundledContent } from '../core/content'
import { emptyPlan } from '../core/plan'
import { sampleChanges, sampleStart } from '../core/sample'
import { type LibraryStore, PlanFile, systemClock } from '../storage'
import { ExplainedError } from './errors'
import { documentsFolder, freePath, PLAN_EXTENSION, samplePath } from './places'
import { PlanSession } from './session'

export interface NewPlanRequest {
  title: string
  districtName: string
  innovation: string
}

export interface WorkspaceHooks {
  tell(update: PlanUpdate): void
  /** Another plan is open, or none, or the list of recent ones is another. */
  switched(): void
  actor(): string | null
}

/** The open plan and the list of recent ones. One plan is open at a time. */
export class Workspace {
  private session: PlanSession | null = null

  constructor(
    private readonly library: LibraryStore,
    private readonly hooks: WorkspaceHooks,
  ) {}

  get current(): PlanSession | null {
    return this.session
  }

  require(): PlanSession {
    if (!this.session) throw new ExplainedError('no-plan', 'No plan is open. Open one from the start screen.')
    return this.session
  }

  create(request: NewPlanRequest): OpenPlan {
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
    return this.open(path)
  }

  openSample(): OpenPlan {
    const path = samplePath()
    if (!existsSync(path)) {
      const plan = sampleStart(bundledContent, randomUUID())
      PlanFile.create(path, { plan, changes: sampleChanges() }).close()
    }
    return this.open(path)
  }

  openRecent(id: string): OpenPlan {
    const entry = this.library.list().find((recent) => recent.id === id)
    if (!entry) throw new ExplainedError('not-in-list', 'This plan is no longer in the list. Choose “Open a file”.')
    return this.open(entry.path)
  }

  open(path: string): OpenPlan {
    if (this.session?.path === path) return this.session.open()
    const file = PlanFile.open(path, { historyLater: true })
    this.release()
    this.session = new PlanSession(path, file, systemClock, this.hooks.tell, this.hooks.actor)
    this.remember()
    this.hooks.switched()
    return this.session.open()
  }

  close(): void {
    this.release()
    this.hooks.switched()
  }

  recent(): RecentPlan[] {
    if (this.session) this.remember()
    return this.library.list().map(({ path: _path, ...recent }) => recent)
  }

  locate(id: string, path: string): void {
    PlanFile.open(path, { readOnly: true }).close()
    this.library.locate(id, path)
    this.hooks.switched()
  }

  drop(id: string): void {
    this.library.drop(id)
    this.hooks.switched()
  }

  /** Other plans that can be opened at once. */
  others(): { id: string; title: string }[] {
    return this.library
      .list()
      .filter(({ path, missing }) => !missing && path !== this.session?.path)
      .map(({ id, title }) => ({ id, title: title.trim() === '' ? 'Untitled plan' : title }))
  }

  private release(): void {
    if (!this.session) return
    this.remember()
    this.session.close()
    this.session = null
  }

  private remember(): void {
    if (!this.session) return
    const { plan } = this.session
    const standing = this.session.standing()
    this.library.remember(this.session.path, summarize(plan, bundledContent, standing.savedAt ?? plan.createdAt))
  }
}
