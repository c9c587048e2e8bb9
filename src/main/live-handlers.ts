import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { lanAddresses } from '../live/addresses'
import { handle } from './ipc'
import { Live, type LiveNetwork } from './live'
import { LiveKeys } from './live-keys'
import type { RoomViews } from './room-views'
import { send } from './windows'
import type { Workspace } from './workspace'

/** The networks that this laptop is in; tests, whose machine may be in none, serve themselves under a name of their own. */
function network(): LiveNetwork {
  const testName = process.env.THROUGHLINE_LIVE_NAME
  if (testName === undefined) {
    return { addresses: () => lanAddresses(networkInterfaces()), nameOf: (address) => address }
  }
  return { addresses: () => [{ address: '127.0.0.1', name: 'this laptop' }], nameOf: () => testName }
}

/** What a window may ask of the server for phones, which is off until it does. */
export function registerLive(workspace: Workspace, rooms: RoomViews): void {
  const live = new Live({
    keys: new LiveKeys(join(app.getPath('userData'), 'live.json')),
    network: network(),
    current: (window) => workspace.current(window),
    tell(window, standing) {
      for (const each of rooms.audience(window)) send(each, 'live.changed', standing)
    },
  })
  handle('live.standing', (_request, { sender }) => live.standing(workspace.leaderOf(sender.id)))
  handle('live.start', ({ address }, { sender }) => live.start(sender.id, address))
  handle('live.stop', (_request, { sender }) => live.stop(sender.id))
  handle('live.newCode', (_request, { sender }) => live.newCode(sender.id))
  app.on('will-quit', () => live.shutDown())
}
