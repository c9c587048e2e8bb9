import type { FileStanding, OpenPlan, PlanUpdate } from '../contract'
import type { RoundStanding } from '../core/rounds'
import type { LockNote } from '../storage'

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
  /** The folder of a plan that is to be opened takes long to answer. */
  slow(window: WindowId, path: string): void
  /** Another plan is open somewhere, or none, or the list of recent ones is another. */
  switched(): void
  actor(): string | null
}
