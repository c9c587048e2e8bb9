/**
 * The bridge into a window: named requests and events, and nothing else. It names no schema and holds no rule.
 */
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { BRIDGE_NAME, CHANNEL_NAMES, DROPPED_FILE, EVENT_NAMES } from '../contract/names'

contextBridge.exposeInMainWorld(BRIDGE_NAME, {
  request(channel: string, request: unknown): Promise<unknown> {
    if (!(CHANNEL_NAMES as readonly string[]).includes(channel)) {
      return Promise.resolve({
        ok: false,
        error: { code: 'unknown-channel', message: 'The app does not know this request.' },
      })
    }
    return ipcRenderer.invoke(channel, request)
  },
  on(event: string, listener: (payload: unknown) => void): () => void {
    if (!(EVENT_NAMES as readonly string[]).includes(event)) return () => {}
    const receive = (_event: unknown, payload: unknown) => listener(payload)
    ipcRenderer.on(event, receive)
    return () => ipcRenderer.off(event, receive)
  },
})

/** Electrons before 29 have no webUtils; there the file itself tells. */
function pathOf(file: File): string {
  return webUtils ? webUtils.getPathForFile(file) : ((file as { path?: string }).path ?? '')
}

// Dropping is dealt with here and not in the page, so that a page can name no path: one that it makes up has none.
window.addEventListener('dragover', (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return
  event.preventDefault()
  event.dataTransfer.dropEffect = 'copy'
})
window.addEventListener('drop', (event) => {
  const [file] = event.dataTransfer?.files ?? []
  if (!file) return
  event.preventDefault()
  const path = pathOf(file)
  if (path !== '') void ipcRenderer.invoke(DROPPED_FILE, path)
})
