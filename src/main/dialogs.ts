import { basename } from 'node:path'
import { BrowserWindow, dialog, type FileFilter, type IpcMainInvokeEvent } from 'electron'
import type { FileStanding } from '../contract'
import type { LockNote } from '../storage'
import { ExplainedError } from './errors'
import { PLAN_EXTENSION } from './file-names'
import { holderWords } from './opening'
import { documentsFolder } from './places'
import type { InUseAnswer } from './workspace-hooks'

export const planFilter = { name: 'Throughline plan', extensions: [PLAN_EXTENSION] }

export function windowOf(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender)
  if (!window) throw new ExplainedError('no-window', 'The window that asked for this is gone.')
  return window
}

export async function chooseFile(event: IpcMainInvokeEvent, title: string, filter: FileFilter): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(event), {
    title,
    defaultPath: documentsFolder(),
    filters: [filter],
    properties: ['openFile'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

export async function chooseFolder(event: IpcMainInvokeEvent, title: string, from: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(event), {
    title,
    defaultPath: from,
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Where to save a plan. The system's dialog has asked before it gives the name of a file that is there. */
export async function choosePlace(event: IpcMainInvokeEvent, title: string, path: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(windowOf(event), {
    title,
    defaultPath: path,
    filters: [planFilter],
  })
  return canceled || !filePath ? null : filePath
}

function timeWords(iso: string): string {
  return new Date(iso).toLocaleString('en-US', { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' })
}

/** What to do about a plan that somebody else has open. */
export async function askInUse(window: BrowserWindow, path: string, note: LockNote): Promise<InUseAnswer> {
  const answers: readonly InUseAnswer[] = ['read', 'copy', null]
  const { response } = await dialog.showMessageBox(window, {
    type: 'none',
    message: `“${basename(path)}” is open on ${holderWords(note)} since ${timeWords(note.since)}.`,
    detail:
      'Two people who change one file at the same time end up with two versions. You can look at it, or work on a copy of your own.',
    buttons: ['Look at it only', 'Work on a copy', 'Cancel'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  })
  return answers[response] ?? null
}

/** Whether to close although the file could not be written. */
export async function askCloseUnwritten(
  window: BrowserWindow,
  { reason }: NonNullable<FileStanding['problem']>,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'none',
    message: `The last changes are not in the file: ${reason}.`,
    detail:
      'They are kept on this computer. The start screen names them the next time, and they go into the file when you open the plan again.',
    buttons: ['Close', 'Go back'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}
