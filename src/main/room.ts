import { systemClock } from '../storage'
import { handle } from './ipc'
import type { RoomViews } from './room-views'

/** What the facilitator asks of the room view, and what the room reads of it. */
export function registerRoom(rooms: RoomViews): void {
  handle('room.open', ({ apart }, { sender }) => rooms.open(sender.id, apart))
  handle('room.close', (_request, { sender }) => {
    rooms.close(sender.id)
    return {}
  })
  handle('room.show', ({ show }, { sender }) => {
    rooms.show(sender.id, show)
    return {}
  })
  handle('room.pause', ({ step }, { sender }) => {
    rooms.pause(sender.id, step, systemClock.now())
    return {}
  })
  handle('room.read', (_request, { sender }) => rooms.read(sender.id))
}
