import { BrowserWindow } from 'electron'
import { type ChannelName, ROOM_CHANNELS } from '../contract'

/** The windows that show the room what the facilitator chose, by the numbers of their contents. */
const rooms = new Set<number>()

export function noteRoom(contents: number): void {
  rooms.add(contents)
}

export function forgetRoom(contents: number): void {
  rooms.delete(contents)
}

export function isRoom(contents: number): boolean {
  return rooms.has(contents)
}

/** Whether a window may make a request: the room reads what is revealed, and nothing else. */
export function mayAsk(contents: number, name: ChannelName): boolean {
  return !rooms.has(contents) || ROOM_CHANNELS.has(name)
}

/** The windows in which people work on a plan, or look for one. */
export function planWindows(): BrowserWindow[] {
  return BrowserWindow.getAllWindows().filter(({ webContents }) => !rooms.has(webContents.id))
}
