import { BrowserWindow, screen } from 'electron'
import type { RoomView } from '../contract'
import { openRound, type Pause, pausedAt, ROOM_START, type RoomShow, roomShows } from '../core/rounds'
import { isRoom } from './room-contents'
import { openRoomWindow } from './room-window'
import { send } from './windows'
import type { Workspace } from './workspace'
import type { WindowId } from './workspace-hooks'

/** What one plan's room looks at, and in which window. */
interface Room {
  show: RoomShow
  pause: Pause | null
  window: BrowserWindow | null
  /** The display on which its window was opened. */
  display: number | null
  counts: { round: string; people: number; asked: number; answered: number } | null
}

/** The room views of the open plans: the one who says what each shows, to the facilitator and to the room. */
export class RoomViews {
  private readonly rooms = new Map<WindowId, Room>()

  constructor(
    private readonly workspace: Workspace,
    private readonly notice: (window: WindowId, text: string) => void,
  ) {
    screen.on('display-removed', (_event, { id }) => this.displayGone(id))
    screen.on('display-added', () => this.tellAll())
  }

  /** @param window the facilitator's or the room's. */
  read(window: WindowId): RoomView {
    const leader = this.workspace.leaderOf(window)
    const { plan } = this.workspace.require(leader)
    const { show, pause, window: apart, counts } = this.counted(leader)
    return {
      show: roomShows(plan, show),
      pause,
      apart: apart !== null,
      displays: screen.getAllDisplays().length,
      counts: counts && { asked: counts.asked, answered: counts.answered },
    }
  }

  show(leader: WindowId, show: RoomShow): void {
    this.workspace.require(leader)
    this.of(leader).show = show
    this.tell(leader)
  }

  pause(leader: WindowId, step: string, now: string): void {
    const room = this.of(leader)
    room.pause = pausedAt(room.pause, step, now)
    this.tell(leader)
  }

  /** @returns whether the room has a window of its own now. */
  open(leader: WindowId, apart: boolean): { opened: boolean } {
    this.workspace.require(leader)
    const room = this.of(leader)
    const own = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.id === leader)
    if (!own) return { opened: false }
    if (room.window !== null) {
      room.window.show()
      return { opened: true }
    }
    const here = screen.getDisplayMatching(own.getBounds())
    const other = screen.getAllDisplays().find(({ id }) => id !== here.id)
    if (!other && !apart) return { opened: false }
    const window = openRoomWindow(other ?? null)
    const { id } = window.webContents
    room.window = window
    room.display = other?.id ?? null
    this.workspace.follow(id, leader)
    own.once('closed', () => {
      if (!window.isDestroyed()) window.destroy()
    })
    window.on('closed', () => {
      this.workspace.unfollow(id)
      room.window = null
      this.tell(leader)
    })
    this.tell(leader)
    return { opened: true }
  }

  close(window: WindowId): void {
    this.rooms.get(this.workspace.leaderOf(window))?.window?.close()
  }

  /** Who hears of a change of the plan that is open in a window. */
  audience(leader: WindowId): WindowId[] {
    const room = this.rooms.get(leader)?.window
    return room ? [leader, room.webContents.id] : [leader]
  }

  /** The plan, or how many have answered, is another. */
  changed(leader: WindowId, counts?: { round: string; asked: number; answered: number }): void {
    if (!this.workspace.current(leader)) return
    const room = this.of(leader)
    const before = JSON.stringify(room.counts)
    if (counts) room.counts = { ...counts, people: this.workspace.require(leader).plan.people.order.length }
    else this.counted(leader)
    if (JSON.stringify(room.counts) !== before) this.tell(leader)
  }

  /** Closes the rooms of plans that are open no more. */
  settle(): void {
    for (const [leader, room] of this.rooms) {
      if (this.workspace.current(leader) !== null) continue
      this.rooms.delete(leader)
      room.window?.destroy()
    }
  }

  private of(leader: WindowId): Room {
    const known = this.rooms.get(leader)
    if (known) return known
    const room = { show: ROOM_START, pause: null, window: null, display: null, counts: null }
    this.rooms.set(leader, room)
    return room
  }

  /** Counting reads every private row, so it is done only where there may be something new. */
  private counted(leader: WindowId): Room {
    const room = this.of(leader)
    const { plan, rounds } = this.workspace.require(leader)
    const round = openRound(plan)
    const people = plan.people.order.length
    if (round === null) room.counts = null
    else if (room.counts?.round !== round.id || room.counts.people !== people) {
      const { asked, answered } = rounds.standing(round.id)
      room.counts = { round: round.id, people, asked, answered }
    }
    return room
  }

  private tell(leader: WindowId): void {
    if (!this.workspace.current(leader)) return
    const view = this.read(leader)
    for (const window of this.audience(leader)) send(window, 'room.changed', view)
  }

  private tellAll(): void {
    for (const leader of this.rooms.keys()) this.tell(leader)
  }

  private displayGone(display: number): void {
    for (const [leader, room] of this.rooms) {
      if (room.display !== display || room.window === null) continue
      room.window.close()
      this.notice(leader, 'The projector is no longer there, so the room view was closed. Open it again to go on.')
    }
    this.tellAll()
  }
}

/** The window in which somebody works that belongs to this one: itself, or the facilitator's where it is a room. */
export function workingWindow(window: BrowserWindow | null, workspace: Workspace): BrowserWindow | undefined {
  if (!window || !isRoom(window.webContents.id)) return window ?? undefined
  const leader = workspace.leaderOf(window.webContents.id)
  return BrowserWindow.getAllWindows().find(({ webContents }) => webContents.id === leader)
}
