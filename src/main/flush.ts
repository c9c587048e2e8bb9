import type { BrowserWindow } from 'electron'

const LONGEST_WAIT = 2000

/**
 * Asks a window to send what is still being typed, and waits until it has. Closing and exporting come after,
 * so that the last keystroke is in the file and in the document.
 */
export class Flusher {
  private waiting = new Map<number, () => void>()

  /** The window's word that nothing waits any more. */
  flushed(webContentsId: number): void {
    this.waiting.get(webContentsId)?.()
  }

  flush(window: BrowserWindow): Promise<void> {
    const id = window.webContents.id
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.waiting.delete(id)
        resolve()
      }
      // A window that hangs must not keep the computer from shutting down.
      const timer = setTimeout(done, LONGEST_WAIT)
      this.waiting.set(id, done)
      window.webContents.send('window.flush', {})
    })
  }
}
