/**
 * The composition root: puts the parts together, opens the window, and closes what is open at the end.
 */
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import type { EventName, EventPayload } from '../contract'
import { LibraryStore } from '../storage'
import { Flusher } from './flush'
import { registerHandlers } from './handlers'
import { installMenu } from './menu'
import { declareAppScheme, serveApp } from './protocol'
import { confineWindows } from './security'
import { SettingsStore } from './settings'
import { openWindow } from './window'
import { Workspace } from './workspace'

function tellWindows<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(name, payload)
}

function start(): void {
  const data = app.getPath('userData')
  const settings = new SettingsStore(join(data, 'settings.json'))
  const flusher = new Flusher()
  const workspace = new Workspace(LibraryStore.open(join(data, 'library.sqlite')), (update) =>
    tellWindows('plan.changed', update),
  )
  let sampleAsked = process.argv.includes('--sample')
  serveApp(join(__dirname, '../renderer'))
  confineWindows()
  registerHandlers({
    workspace,
    settings,
    flusher,
    openAtStart() {
      if (sampleAsked) workspace.openSample()
      sampleAsked = false
    },
  })
  installMenu((choice) => {
    const target = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
    target?.webContents.send('menu.chosen', { choice })
  })
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
