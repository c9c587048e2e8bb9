import { basename, dirname, extname, isAbsolute, join } from 'node:path'
import { ipcMain, shell } from 'electron'
import { DROPPED_FILE } from '../contract'
import type { AppParts } from './app-parts'
import { chooseFolder, choosePlace } from './dialogs'
import { ExplainedError } from './errors'
import { fileNameFor, PLAN_EXTENSION } from './file-names'
import { fromOwnWindow, handle } from './ipc'

const ENDING = `.${PLAN_EXTENSION}`

function withEnding(path: string): string {
  return extname(path).toLowerCase() === ENDING ? path : `${path}${ENDING}`
}

/** What a window may ask about the person's file: to write it, and to have it somewhere else. */
export function registerFileHandlers({ workspace, windows }: AppParts): void {
  const goOnIn = async (window: number, path: string, options: { onlyNew: boolean; removeOld: boolean }) => {
    const session = workspace.require(window)
    const from = session.path
    const real = await workspace.nameOf(path)
    const there = workspace.windowOf(real)
    if (there === window) return session.publish({ again: true })
    if (there !== null) {
      throw new ExplainedError('open', `“${basename(path)}” is open in another window. Choose another name.`)
    }
    // What the old file does not hold yet goes into it first, as far as that can be done.
    await session.publish()
    const { oldStays } = await session.moveTo(real, options)
    workspace.recent.moved(workspace.require(window), from, oldStays)
    if (options.removeOld && oldStays) {
      windows.notice(window, `“${basename(from)}” was changed by somebody else, so it stays where it was as well.`)
    }
    return session.fileStanding()
  }

  // What could not be written is named by the start screen, which is what comes next.
  handle('plan.close', async (_request, { sender }) => {
    await workspace.close(sender.id)
    return {}
  })
  handle('plan.publish', ({ again }, { sender }) => workspace.require(sender.id).publish({ again }))
  handle('plan.place', (_request, { sender }) => ({ path: workspace.require(sender.id).path }))
  handle('plan.saveAs', async (_request, event) => {
    const { id } = event.sender
    const chosen = await choosePlace(event, 'Save the plan as', workspace.require(id).path)
    return chosen === null ? null : goOnIn(id, withEnding(chosen), { onlyNew: false, removeOld: false })
  })
  handle('plan.move', async (_request, event) => {
    const { id } = event.sender
    const { path } = workspace.require(id)
    const folder = await chooseFolder(event, 'Move the plan to', dirname(path))
    if (folder === null) return null
    return goOnIn(id, join(folder, basename(path)), { onlyNew: true, removeOld: true })
  })
  handle('plan.rename', ({ name }, { sender }) => {
    const { path } = workspace.require(sender.id)
    return goOnIn(sender.id, join(dirname(path), `${fileNameFor(name)}${ENDING}`), { onlyNew: true, removeOld: true })
  })
  handle('plan.duplicate', async (_request, { sender }) => {
    const session = workspace.require(sender.id)
    const path = await workspace.freePath(dirname(session.path), `${basename(session.path, ENDING)} copy`)
    await session.writeCopy(path)
    void windows.openPath(path)
    return { fileName: basename(path) }
  })
  handle('plan.reveal', (_request, { sender }) => {
    shell.showItemInFolder(workspace.require(sender.id).path)
    return {}
  })
  handle('plan.resolve', async ({ choice }, { sender }) => {
    const session = workspace.require(sender.id)
    const keptName = session.fileStanding().conflictName
    if (choice === 'theirs') {
      const open = await workspace.openTheirs(sender.id)
      if (!open) throw new ExplainedError('not-opened', 'Their file was not opened. Ours stands beside it.')
      return { open, keptName }
    }
    if (choice === 'ours') {
      const theirs = await session.replaceTheirs()
      return { open: session.open(), keptName: theirs === null ? null : basename(theirs) }
    }
    const from = session.path
    await session.keepBoth()
    workspace.recent.moved(workspace.require(sender.id), from, true)
    return { open: session.open(), keptName }
  })
  handle('library.unwritten', () => workspace.unwritten())
  handle('library.discard', ({ id }) => {
    workspace.discardUnwritten(id)
    return {}
  })
  handle('window.new', () => {
    windows.open()
    return {}
  })
  handle('window.at', ({ at }, { sender }) => {
    windows.setAt(sender.id, at)
    return {}
  })
  ipcMain.handle(DROPPED_FILE, (event, path: unknown) => {
    if (!fromOwnWindow(event) || typeof path !== 'string' || !isAbsolute(path)) return
    if (extname(path).toLowerCase() !== ENDING) {
      windows.notice(event.sender.id, `“${basename(path)}” is not a plan. Plans end in ${ENDING}.`)
      return
    }
    void windows.openIn(event.sender.id, path)
  })
}
