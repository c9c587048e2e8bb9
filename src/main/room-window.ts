import { join } from 'node:path'
import { BrowserWindow, type Display } from 'electron'
import { APP_ORIGIN } from './protocol'
import { forgetRoom, noteRoom } from './room-contents'
import { PAPER } from './window'

/** The window that the room sees: the whole of the second display, or one of its own to be moved there. */
export function openRoomWindow(display: Display | null): BrowserWindow {
  const window = new BrowserWindow({
    ...(display ? { ...display.bounds, fullscreen: true } : { width: 1280, height: 800 }),
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Throughline, room view',
    backgroundColor: PAPER.projector,
    webPreferences: {
      preload: join(__dirname, '../preload/index.js'),
      contextIsolation: true,
      nodeIntegration: false,
      sandbox: true,
      webviewTag: false,
      spellcheck: false,
    },
  })
  const { id } = window.webContents
  noteRoom(id)
  window.on('closed', () => forgetRoom(id))
  // Whoever stands at the projector's keys changes nothing in the plan.
  window.removeMenu()
  // The facilitator goes on typing where they are.
  window.once('ready-to-show', () => window.showInactive())
  void window.loadURL(`${APP_ORIGIN}/`)
  return window
}
