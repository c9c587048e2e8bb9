import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { BrowserWindow, dialog, type FileFilter, type IpcMainInvokeEvent, shell } from 'electron'
import type { AppSettings } from '../contract'
import { bundledContent, sourceById } from '../core/content'
import { TABLE_LIMITS } from '../core/import'
import { systemClock, writeFileAtomically } from '../storage'
import { ExplainedError } from './errors'
import { documentFileName } from './file-names'
import type { Flusher } from './flush'
import { registerHistory } from './history'
import { explain, handle } from './ipc'
import { documentsFolder, PLAN_EXTENSION } from './places'
import { print } from './print'
import type { SettingsStore } from './settings'
import type { Workspace } from './workspace'

const planFilter = { name: 'Throughline plan', extensions: [PLAN_EXTENSION] }
const tableFilter = { name: 'Table', extensions: ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'xls'] }

function windowOf(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender)
  if (!window) throw new ExplainedError('no-window', 'The window that asked for this is gone.')
  return window
}

async function chooseFile(event: IpcMainInvokeEvent, title: string, filter: FileFilter): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(event), {
    title,
    defaultPath: documentsFolder(),
    filters: [filter],
    properties: ['openFile'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** The bytes of a file that the person chose; one that is far too large is refused before it is read. */
function readSmallFile(path: string): Uint8Array {
  try {
    if (statSync(path).size <= TABLE_LIMITS.bytes) return readFileSync(path)
  } catch {
    throw new ExplainedError(
      'unreadable',
      'This file could not be read. If another program has it open, close it there.',
    )
  }
  throw new ExplainedError('too-large', 'This file is larger than 10 MB. Copy the rows that you need and paste them.')
}

/** Opens only the pages that the content itself names, and only over https. */
function openSource(id: string): void {
  const { url } = sourceById(bundledContent, id)
  if (url !== undefined && new URL(url).protocol === 'https:') void shell.openExternal(url)
}

/** Why something could not be done, in words for the person; null where it was done. */
function problemOf(action: () => void): string | null {
  try {
    action()
    return null
  } catch (error) {
    return explain(error).message
  }
}

export interface AppParts {
  workspace: Workspace
  settings: SettingsStore
  flusher: Flusher
  /** Keeps settings and brings the window and the menu up to date. */
  changeSettings(change: Partial<AppSettings>): void
  /** Opens what the app was started for (the sample); once. */
  openAtStart(): void
}

export function registerHandlers({ workspace, settings, flusher, changeSettings, openAtStart }: AppParts): void {
  let lastDocument: string | null = null

  handle('app.start', () => {
    const problem = problemOf(openAtStart)
    return { settings: settings.forWindows(), open: workspace.current?.open() ?? null, problem }
  })
  handle('settings.set', (change) => {
    changeSettings(change)
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

  handle('library.list', () => workspace.recent())
  handle('library.drop', ({ id }) => {
    workspace.drop(id)
    return {}
  })
  handle('library.locate', async ({ id }, event) => {
    const path = await chooseFile(event, 'Where is this plan now?', planFilter)
    if (path === null) return { located: false }
    workspace.locate(id, path)
    return { located: true }
  })

  handle('plan.create', (request) => workspace.create(request))
  handle('plan.open', async (request, event) => {
    if (request.from === 'sample') return workspace.openSample()
    if (request.from === 'recent') return workspace.openRecent(request.id)
    const path = await chooseFile(event, 'Open a plan', planFilter)
    return path === null ? null : workspace.open(path)
  })
  handle('plan.current', () => workspace.current?.open() ?? null)
  handle('plan.check', async () => {
    await workspace.current?.check()
    return {}
  })
  handle('plan.close', () => {
    workspace.close()
    return {}
  })
  handle('plan.apply', ({ command }) => workspace.require().apply(command))
  handle('plan.undo', () => workspace.require().undo())
  handle('plan.redo', () => workspace.require().redo())
  registerHistory(workspace)

  handle('table.read', async (request, event) => {
    // Like the writers, the readers of tables wait for the first one.
    const { readPastedTable, readTableFile } = await import('../tables')
    if (request.from === 'text') return readPastedTable(request.text)
    const path = await chooseFile(event, 'Choose a table', tableFilter)
    return path === null ? null : readTableFile(basename(path), readSmallFile(path))
  })
  handle('document.export', async ({ choice }, event) => {
    const session = workspace.require()
    await session.check()
    const { canceled, filePath } = await dialog.showSaveDialog(windowOf(event), {
      title: 'Export to Word',
      defaultPath: join(documentsFolder(), `${documentFileName(session.plan.title, choice)}.docx`),
      filters: [{ name: 'Word document', extensions: ['docx'] }],
    })
    if (canceled || !filePath) return null
    // The writers and their libraries would cost a tenth of a second at every start.
    const { exportReport } = await import('../export')
    const bytes = await exportReport('docx', session.plan, bundledContent, {
      ...choice,
      today: systemClock.today(),
    })
    writeFileAtomically(filePath, bytes)
    lastDocument = filePath
    return { fileName: basename(filePath) }
  })
  handle('document.reveal', () => {
    if (lastDocument !== null) shell.showItemInFolder(lastDocument)
    return {}
  })
}
