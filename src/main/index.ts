/**
 * The composition root: puts the parts together, opens the window, and closes what is open at the end.
 */
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import type { AppSettings, EventName, EventPayload } from '../contract'
import { LibraryStore } from '../storage'
import { Flusher } from './flush'
import { registerHandlers } from './handlers'
import { AppMenu } from './menu'
import { declareAppScheme, serveApp } from './protocol'
import { confineWindows } from './security'
import { SettingsStore } from './settings'
import { openWindow, showSettings } from './window'
import { Workspace } from './workspace'

const RECENT_IN_MENU = 8

function tellWindows<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(name, payload)
}

function start(): void {
  const data = app.getPath('userData')
  const settings = new SettingsStore(join(data, 'settings.json'))
  const flusher = new Flusher()
  const workspace = new Workspace(LibraryStore.open(join(data, 'library.sqlite')), {
    tell(update) {
      tellWindows('plan.changed', update)
      menu.refresh()
    },
    switched: () => menu.refreshRecent(),
    actor: () => settings.get().name.trim() || null,
  })
  const menu = new AppMenu({
    state() {
      const { theme, textSize } = settings.get()
      const standing = workspace.current?.standing()
      if (!standing) return { theme, textSize, plan: null }
      const { undoLabel, redoLabel, undoBlocked } = standing
      return { theme, textSize, plan: { undoLabel, redoLabel, undoBlocked } }
    },
    recent: () => workspace.others().slice(0, RECENT_IN_MENU),
    choose(action) {
      const target = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
      target?.webContents.send('menu.chosen', { action })
    },
  })
  const changeSettings = (change: Partial<AppSettings>) => {
    settings.set(change)
    for (const window of BrowserWindow.getAllWindows()) showSettings(window, settings.forWindows())
    menu.refresh()
  }
  let sampleAsked = process.argv.includes('--sample')
  serveApp(join(__dirname, '../renderer'))
  confineWindows()
  registerHandlers({
    workspace,
    settings,
    flusher,
    changeSettings,
    openAtStart() {
      if (sampleAsked) workspace.openSample()
      sampleAsked = false
    },
  })
  menu.refreshRecent()
  openWindow(settings, flusher)
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(settings, flusher)
  })
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('will-quit', () => workspace.close())
}

// Chromium refuses to run a sandbox as root. Only a test machine does that, and it says so with this switch itself.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
declareAppScheme()
if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  void app.whenReady().then(start)
} else {
  app.quit()
}
