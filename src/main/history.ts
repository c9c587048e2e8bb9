import { handle } from './ipc'
import type { Workspace } from './workspace'

/** What a window may ask of the log of the open plan. It only reads. */
export function registerHistory(workspace: Workspace): void {
  handle('history.list', ({ after }, { sender }) => workspace.require(sender.id).history(after))
  handle('history.planAt', ({ seq }, { sender }) => workspace.require(sender.id).planAt(seq))
}
