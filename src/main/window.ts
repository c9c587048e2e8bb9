import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import type { AppSettings } from '../contract'
import type { Flusher } from './flush'
import { APP_ORIGIN } from './protocol'
import { planWindows } from './room-contents'
import type { Settings, SettingsStore } from './settings'
import { placeOn } from './window-place'

export const PAPER = { light: '#F8F5EE', dark: '#181715', projector: '#0A0A09' } as const

function paperFor(theme: AppSettings['theme']): string {
  if (theme === 'system') return nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light
  return PAPER[theme]
}

/** Native menus and dialogs, and the window's frame, take the theme as far as they have one. */
function surroundWith(theme: AppSettings['theme']): void {
  nativeTheme.themeSource = theme === 'projector' ? 'dark' : theme
}

/** Gives an open window the text size and the surroundings of the theme; the theme itself is the page's own. */
export function showSettings(window: BrowserWindow, { theme, textSize }: AppSettings): void {
  surroundWith(theme)
  window.setBackgroundColor(paperFor(theme))
  window.webContents.setZoomFactor(textSize / 100)
}

/** How the window stands, to open it so again. Full screen is a state of a meeting, not of the window. */
function placeOf(window: BrowserWindow, before: Settings['window']): Settings['window'] {
  if (window.isFullScreen() || window.isMinimized()) return before
  if (window.isMaximized()) return { ...before, maximized: true }
  const [width = before.width, height = before.height] = window.getContentSize()
  const [x, y] = window.getPosition()
  return { width, height, ...(x === undefined || y === undefined ? {} : { x, y }), maximized: false }
}

/** The primary display first: a window without a place of its own opens there. */
function workAreas(): Electron.Rectangle[] {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  return [primary, ...others].map(({ workArea }) => workArea)
}

/** How far a further window stands from the one before, so that both can be seen. In pixels. */
const STEP = 28

interface WindowParts {
  settings: SettingsStore
  flusher: Flusher
  /** Whether a window may close, which is asked once what was being typed in it has been saved. */
  mayLeave(window: BrowserWindow): Promise<boolean>
}

/** One of the app's windows. It closes only after what was being typed has been saved. */
export function openWindow({ settings, flusher, mayLeave }: WindowParts): BrowserWindow {
  const { theme, textSize, window: kept } = settings.get()
  const step = STEP * planWindows().length
  const place = kept.x === undefined || kept.y === undefined ? kept : { ...kept, x: kept.x + step, y: kept.y + step }
  surroundWith(theme)
  const window = new BrowserWindow({
    ...placeOn(workAreas(), place),
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
      devTools: !app.isPackaged,
      zoomFactor: textSize / 100,
    },
  })
  if (place.maximized) window.maximize()
  // Chromium keeps a text size of its own for the page and applies it as the page loads.
  window.webContents.on('did-finish-load', () => window.webContents.setZoomFactor(settings.get().textSize / 100))
  window.once('ready-to-show', () => window.show())
  let mayClose = false
  let leaving = false
  let quitting = false
  const noteQuit = () => {
    quitting = true
  }
  app.on('before-quit', noteQuit)
  window.on('closed', () => app.off('before-quit', noteQuit))
  window.on('close', (event) => {
    settings.set({ window: placeOf(window, settings.get().window) })
    if (mayClose || window.webContents.isCrashed()) return
    event.preventDefault()
    if (leaving) return
    leaving = true
    void flusher
      .flush(window)
      .then(() => mayLeave(window))
      .then((may) => {
        leaving = false
        mayClose = may
        if (!may) {
          quitting = false
          return
        }
        if (!window.isDestroyed()) window.close()
        // Holding the window back stopped the quit that asked for it.
        if (quitting) app.quit()
      })
  })
  void window.loadURL(`${APP_ORIGIN}/`)
  return window
}
