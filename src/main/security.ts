import { app, type Session, session, type WebContents } from 'electron'
import { APP_ORIGIN } from './protocol'

function staysInApp(url: string): boolean {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`)
}

function confineContents(contents: WebContents): void {
  contents.on('will-navigate', (event, url) => {
    if (!staysInApp(url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function confineSession(current: Session): void {
  // Electron grants every permission unless both handlers refuse.
  current.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  current.setPermissionCheckHandler(() => false)
  // Without this a text field makes Chromium fetch a spelling dictionary; `spellcheck: false` does not stop it.
  if (process.platform !== 'darwin') current.setSpellCheckerLanguages([])
}

/** Keeps every window in the app: no navigation, no new window, no permission, no request of its own. Before the first window. */
export function confineWindows(): void {
  app.on('web-contents-created', (_event, contents) => confineContents(contents))
  confineSession(session.defaultSession)
}
