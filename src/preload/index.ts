/**
 * The bridge into a window: named requests and events, and nothing else. It names no schema and holds no rule.
 */
import { contextBridge, ipcRenderer } from 'electron'
import { BRIDGE_NAME, CHANNEL_NAMES, EVENT_NAMES } from '../contract/names'

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
