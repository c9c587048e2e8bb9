import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import type { Flusher } from './flush'
import { APP_ORIGIN } from './protocol'
import type { SettingsStore } from './settings'

const PAPER = { light: '#F8F5EE', dark: '#181715', projector: '#0A0A09' } as const

function paperFor(theme: ReturnType<SettingsStore['get']>['theme']): string {
  if (theme === 'system') return nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light
  return PAPER[theme]
}

/** The app's window. It closes only after what was being typed has been saved. */
export function openWindow(settings: SettingsStore, flusher: Flusher): BrowserWindow {
  const { theme, window: size } = settings.get()
  const window = new BrowserWindow({
    width: size.width,
    height: size.height,
    useContentSize: true,
    minWidth: 720,
    minHeight: 560,
    show: false,
    title: 'Throughline',
    backgroundColor: paperFor(theme),
    webPreferences: {
      preload: join(__dirname, '../preload/index.js'),
      contextIsolation: true,
      nodeIntegration: false,
      sandbox: true,
      webviewTag: false,
      spellcheck: false,
    },
  })
  if (size.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  let mayClose = false
  let quitting = false
  const noteQuit = () => {
    quitting = true
  }
  app.on('before-quit', noteQuit)
  window.on('closed', () => app.off('before-quit', noteQuit))
  window.on('close', (event) => {
    const [width = 1440, height = 900] = window.getContentSize()
    settings.set({
      window: window.isMaximized()
        ? { ...settings.get().window, maximized: true }
        : { width, height, maximized: false },
    })
    if (mayClose || window.webContents.isCrashed()) return
    event.preventDefault()
    void flusher.flush(window).then(() => {
      mayClose = true
      if (!window.isDestroyed()) window.close()
      // Holding the window back stopped the quit that asked for it.
      if (quitting) app.quit()
    })
  })
  void window.loadURL(`${APP_ORIGIN}/`)
  return window
}
