import { basename } from 'node:path'
import { shell } from 'electron'
import { bundledContent, sourceById } from '../core/content'
import { TABLE_LIMITS } from '../core/import'
import type { AppParts } from './app-parts'
import { readSmallFile } from './chosen-file'
import { chooseFile, planFilter, windowOf } from './dialogs'
import { registerDocuments } from './documents'
import { registerFileHandlers } from './file-handlers'
import { registerHistory } from './history'
import { registerHouseStyle } from './house-style'
import { handle } from './ipc'
import { registerLive } from './live-handlers'
import { print } from './print'
import { registerRoom } from './room'
import { isRoom } from './room-contents'
import { registerRounds } from './rounds'

const tableFilter = { name: 'Table', extensions: ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'xls'] }

/** A table that the person chose; one that is far too large is refused before it is read. */
function readTable(path: string): Uint8Array {
  const tooLarge = 'This file is larger than 10 MB. Copy the rows that you need and paste them.'
  return readSmallFile(path, TABLE_LIMITS.bytes, tooLarge)
}

/** Opens only the pages that the content itself names, and only over https. */
function openSource(id: string): void {
  const { url } = sourceById(bundledContent, id)
  if (url !== undefined && new URL(url).protocol === 'https:') void shell.openExternal(url)
}

export function registerHandlers(parts: AppParts): void {
  const { workspace, settings, flusher, exporter, exportNotes, changeSettings, windows, rooms } = parts

  handle('app.start', async (_request, { sender }) => {
    const room = isRoom(sender.id)
    const { problem, at } = room ? { problem: null, at: null } : await windows.carryOutWish(sender.id)
    return { settings: settings.forWindows(), open: workspace.current(sender.id)?.open() ?? null, problem, at, room }
  })
  handle('settings.set', (change, { sender }) => {
    changeSettings(change, sender.id)
    return {}
  })
  handle('window.print', async ({ landscape }, event) => {
    await print(windowOf(event), landscape)
    return {}
  })
  handle('window.fullScreen', (_request, event) => {
    const window = windowOf(event)
    window.setFullScreen(!window.isFullScreen())
    return {}
  })
  handle('source.open', ({ id }) => {
    openSource(id)
    return {}
  })
  handle('window.flushed', (_request, event) => {
    flusher.flushed(event.sender.id)
    return {}
  })

  handle('library.list', () => workspace.recent.list())
  handle('library.drop', ({ id }) => {
    workspace.recent.drop(id)
    return {}
  })
  handle('library.locate', async ({ id }, event) => {
    const path = await chooseFile(event, 'Where is this plan now?', planFilter)
    if (path === null) return { located: false }
    await workspace.recent.locate(id, path)
    return { located: true }
  })

  handle('plan.create', (request, { sender }) => workspace.create(sender.id, request))
  handle('plan.open', async (request, event) => {
    const { id } = event.sender
    if (request.from === 'sample') return workspace.openSample(id)
    if (request.from === 'recent') return workspace.openRecent(id, request.id)
    if (request.from === 'unwritten') return workspace.openUnwritten(id, request.id)
    const path = await chooseFile(event, 'Open a plan', planFilter)
    return path === null ? null : workspace.open(id, path)
  })
  handle('plan.current', (_request, { sender }) => workspace.current(sender.id)?.open() ?? null)
  handle('plan.check', async (_request, { sender }) => {
    await workspace.current(sender.id)?.check()
    return {}
  })
  handle('plan.apply', ({ command }, { sender }) => workspace.require(sender.id).apply(command))
  handle('plan.undo', (_request, { sender }) => workspace.require(sender.id).undo())
  handle('plan.redo', (_request, { sender }) => workspace.require(sender.id).redo())
  registerHistory(workspace)
  registerRounds(workspace)
  registerLive(workspace, rooms)
  registerRoom(rooms)
  registerFileHandlers(parts)

  handle('table.read', async (request, event) => {
    // Like the writers, the readers of tables wait for the first one.
    const { readPastedTable, readTableFile } = await import('../tables')
    if (request.from === 'text') return readPastedTable(request.text)
    const path = await chooseFile(event, 'Choose a table', tableFilter)
    return path === null ? null : readTableFile(basename(path), readTable(path))
  })
  registerHouseStyle(workspace, exporter)

  registerDocuments(workspace, exporter, exportNotes)
}
