/**
 * The composition root: puts the parts together, opens the windows, and closes what is open at the end.
 */
import { basename, join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import type { AppSettings, EventName, EventPayload } from '../contract'
import { LibraryStore, VersionCopies, WorkingCopies } from '../storage'
import { registerDamage } from './damage'
import { RecoveryThread } from './damage/recovery'
import { askInUse } from './dialogs'
import { DocumentExporter } from './document-exporter'
import { ExportNotes } from './export-notes'
import { threadedFiles } from './files/threaded-files'
import { Flusher } from './flush'
import { registerHandlers } from './handlers'
import { beginLog, logFailure } from './log'
import { AppMenu } from './menu'
import { declareAppScheme, serveApp } from './protocol'
import { planWindows } from './room-contents'
import { RoomViews, workingWindow } from './room-views'
import { confineWindows } from './security'
import { SettingsStore } from './settings'
import { plansNamed } from './start-files'
import { registerSupport } from './support'
import { registerVersions } from './versions'
import { showSettings } from './window'
import { AppWindows, send, type Wish } from './windows'
import { Workspace } from './workspace'

const RECENT_IN_MENU = 8

/** In milliseconds. */
const LONGEST_QUIT = 2_000

/** The window in which somebody works: the one in front, or the facilitator's where that is what the room sees. */
function frontWindow(workspace: Workspace): BrowserWindow | undefined {
  return workingWindow(BrowserWindow.getFocusedWindow(), workspace) ?? planWindows()[0]
}

/** What the system asked to open before the app was ready. */
const askedBefore: string[] = []
const askBefore = (event: Electron.Event, path: string) => {
  event.preventDefault()
  askedBefore.push(path)
}

function start(): void {
  const data = app.getPath('userData')
  const log = beginLog(join(data, 'logs'))
  for (const event of ['uncaughtExceptionMonitor', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => logFailure(event, error))
  }
  app.on('render-process-gone', (_event, _contents, { reason }) => logFailure(`window ${reason}`, null))
  const settings = new SettingsStore(join(data, 'settings.json'))
  const flusher = new Flusher()
  const tellAll = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) send(webContents.id, name, payload)
  }
  const program = (name: string) => join(__dirname, `${name}-worker.js`)
  const exporter = new DocumentExporter(program('export'), (stage) => tellAll('document.progress', { stage }))
  const recovery = new RecoveryThread(program('recovery'), (share) => tellAll('damage.progress', { share }))
  const versions = new VersionCopies(join(data, 'versions'))
  const files = threadedFiles(program('file'))
  const copies = new WorkingCopies(join(data, 'working'), files, (copy, path) => versions.keepOlder(copy, path))
  const workspace = new Workspace(LibraryStore.open(join(data, 'library.sqlite')), copies, versions, {
    tell(window, update) {
      for (const each of rooms.audience(window)) send(each, 'plan.changed', update)
      rooms.changed(window)
      menu.refresh()
    },
    reopened(window, open) {
      for (const each of rooms.audience(window)) send(each, 'plan.opened', open)
      rooms.changed(window)
      menu.refresh()
    },
    file: (window, standing) => send(window, 'plan.file', standing),
    round(window, standing) {
      send(window, 'round.changed', standing)
      rooms.changed(window, standing)
    },
    show: (window) => windows.show(window),
    askInUse(window, path, note) {
      const found = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.id === window)
      return found ? askInUse(found, path, note) : Promise.resolve(null)
    },
    slow: (window, path) =>
      windows.notice(window, `“${basename(path)}” is being opened. Its folder takes long to answer.`),
    switched() {
      rooms.settle()
      menu.refreshRecent()
    },
    actor: () => settings.get().name.trim() || null,
  })
  const menu = new AppMenu({
    state() {
      const { theme, textSize } = settings.get()
      const window = frontWindow(workspace)
      const standing = window && workspace.current(window.webContents.id)?.standing()
      if (!standing) return { theme, textSize, plan: null }
      const { undoLabel, redoLabel, undoBlocked } = standing
      return { theme, textSize, plan: { undoLabel, redoLabel, undoBlocked } }
    },
    recent: () => workspace.recent.others().slice(0, RECENT_IN_MENU),
    choose(action) {
      frontWindow(workspace)?.webContents.send('menu.chosen', { action })
    },
  })
  const windows = new AppWindows(settings, flusher, workspace)
  const rooms = new RoomViews(workspace, (window, text) => windows.notice(window, text))
  const changeSettings = (change: Partial<AppSettings>, from: number) => {
    settings.set(change)
    for (const window of planWindows()) {
      showSettings(window, settings.forWindows())
      if (window.webContents.id !== from) send(window.webContents.id, 'settings.changed', settings.forWindows())
    }
    menu.refresh()
  }
  serveApp(join(__dirname, '../renderer'))
  confineWindows()
  const exportNotes = new ExportNotes(join(data, 'exports.json'))
  registerHandlers({ workspace, settings, flusher, exporter, exportNotes, changeSettings, windows, rooms })
  registerVersions(workspace, versions, exporter)
  registerDamage({ workspace, copies: versions, recovery })
  registerSupport(log)
  menu.refreshRecent()

  const named: Wish[] = [...askedBefore, ...plansNamed(process.argv, process.cwd())].map((path) => ({ path, at: null }))
  if (process.argv.includes('--sample')) named.push({ sample: true })
  const { reopen, lastOpen } = settings.get()
  const openAll = (wishes: readonly Wish[]) => {
    for (const wish of wishes.length > 0 ? wishes : [undefined]) windows.open(wish)
  }
  if (named.length > 0 || !reopen) openAll(named)
  else void workspace.recent.present(lastOpen).then(openAll)

  app.off('open-file', askBefore)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void windows.openPath(path)
  })
  app.on('activate', () => {
    if (planWindows().length === 0) windows.open()
  })
  app.on('second-instance', (_event, argv, folder) => {
    const plans = plansNamed(argv, folder)
    for (const path of plans) void windows.openPath(path)
    const window = frontWindow(workspace)
    if (plans.length === 0 && window) windows.show(window.webContents.id)
  })
  app.on('browser-window-focus', () => menu.refresh())
  app.on('will-quit', (event) => {
    if (workspace.isEmpty) return
    // The notes beside the files are taken away first, unless a folder does not answer.
    event.preventDefault()
    const enough = new Promise((resolve) => setTimeout(resolve, LONGEST_QUIT))
    void Promise.race([workspace.abandon(), enough]).then(() => app.exit())
  })
}

// Chromium refuses to run a sandbox as root. Only a test machine does that, and it says so with this switch itself.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
declareAppScheme()
if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('open-file', askBefore)
  void app.whenReady().then(start)
} else {
  app.quit()
}
