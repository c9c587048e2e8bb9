import { app, BrowserWindow } from 'electron'
import type { AppError, EventName, EventPayload, OpenPlan } from '../contract'
import { askCloseUnwritten } from './dialogs'
import type { Flusher } from './flush'
import { explain } from './ipc'
import { planWindows } from './room-contents'
import type { SettingsStore } from './settings'
import { openWindow } from './window'
import type { Workspace } from './workspace'
import type { WindowId } from './workspace-hooks'

/** What a window is to open once its page is there. */
export type Wish = { sample: true } | { path: string; at: string | null }

/** A file on a drive that hangs must not keep the computer from shutting down. In milliseconds. */
const LONGEST_CLOSE = 15_000

/** A window shows nothing before it knows what it is to open; a folder that does not answer is not waited for. In milliseconds. */
const LONGEST_START = 3_000

function atMost<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds)
  })
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer))
}

export function send<Name extends EventName>(window: WindowId, name: Name, payload: EventPayload<Name>): void {
  const found = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.id === window)
  found?.webContents.send(name, payload)
}

/** The windows, what each is to open, and what was open in them when the app was quit. */
export class AppWindows {
  private readonly wishes = new Map<WindowId, Wish>()
  /** Windows whose page is there. */
  private readonly started = new Set<WindowId>()
  /** Where in its plan each window is; only the window understands it. */
  private readonly places = new Map<WindowId, string>()
  private quitting = false

  constructor(
    private readonly settings: SettingsStore,
    private readonly flusher: Flusher,
    private readonly workspace: Workspace,
  ) {
    app.on('before-quit', () => {
      if (!this.quitting) this.rememberOpen()
      this.quitting = true
    })
  }

  open(wish?: Wish): void {
    const window = openWindow({
      settings: this.settings,
      flusher: this.flusher,
      mayLeave: (leaving) => this.mayLeave(leaving),
    })
    const { id } = window.webContents
    if (wish) this.wishes.set(id, wish)
    // Whoever turns to another program may look at the file there; whoever comes back may find it changed.
    for (const turn of ['blur', 'focus'] as const) {
      window.on(turn as 'blur', () => void this.workspace.current(id)?.publish())
    }
    window.on('closed', () => {
      this.wishes.delete(id)
      this.started.delete(id)
      this.places.delete(id)
    })
  }

  /** Opens a file that the system or another window hands over: where it is open, in an empty window, or in a new one. */
  async openPath(path: string): Promise<void> {
    const real = await this.workspace.nameOf(path).catch(() => path)
    const shown = this.workspace.windowOf(real)
    const empty = [...this.started].find((id) => this.workspace.current(id) === null)
    if (shown !== null) this.show(shown)
    else if (empty === undefined) this.open({ path, at: null })
    else {
      this.show(empty)
      await this.openIn(empty, path)
    }
  }

  /** Opens a file in a window, in the place of what is open there. */
  async openIn(id: WindowId, path: string): Promise<void> {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.id === id)
    if (!window) return
    await this.flusher.flush(window)
    try {
      const open = await this.workspace.open(id, path)
      if (open) send(id, 'plan.opened', open)
    } catch (error) {
      const { message, code } = explain(error)
      this.notice(id, message, code)
    }
  }

  /** Opens what a window was made for, once; says why where that cannot be done. */
  async carryOutWish(id: WindowId): Promise<{ problem: AppError | null; at: string | null }> {
    this.started.add(id)
    const wish = this.wishes.get(id)
    this.wishes.delete(id)
    if (!wish) return { problem: null, at: null }
    const carriedOut = this.carryOut(id, wish)
    const soon = await atMost(LONGEST_START, carriedOut)
    if (soon) return { problem: soon.problem, at: 'at' in wish ? wish.at : null }
    // The start screen is there meanwhile, and says what it waits for.
    void carriedOut.then(({ open, problem }) => {
      if (problem) this.notice(id, problem.message, problem.code)
      else if (open) send(id, 'plan.opened', open)
    })
    return { problem: null, at: null }
  }

  private async carryOut(id: WindowId, wish: Wish): Promise<{ open: OpenPlan | null; problem: AppError | null }> {
    try {
      const open = await ('sample' in wish ? this.workspace.openSample(id) : this.workspace.open(id, wish.path))
      return { open, problem: null }
    } catch (error) {
      return { open: null, problem: explain(error) }
    }
  }

  show(id: WindowId): void {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.id === id)
    if (window?.isMinimized()) window.restore()
    window?.focus()
  }

  /** @param code what kind of failure it is, where it is one. */
  notice(id: WindowId, text: string, code: string | null = null): void {
    send(id, 'app.notice', { text, code })
  }

  setAt(id: WindowId, at: string): void {
    this.places.set(id, at)
  }

  /** Notes what is open, to open it again at the next start. */
  private rememberOpen(): void {
    const lastOpen = planWindows().flatMap(({ webContents: { id } }) => {
      const session = this.workspace.current(id)
      return session && !session.readOnly ? [{ path: session.path, at: this.places.get(id) ?? null }] : []
    })
    this.settings.set({ lastOpen })
  }

  /** Writes the plan's file before its window closes, and asks where that cannot be done. */
  private async mayLeave(window: BrowserWindow): Promise<boolean> {
    const { id } = window.webContents
    if (!this.quitting && planWindows().length === 1) this.rememberOpen()
    const session = this.workspace.current(id)
    const standing = session && (await atMost(LONGEST_CLOSE, session.publish()))
    if (session?.unwritten && standing?.problem && !(await askCloseUnwritten(window, standing.problem))) {
      this.quitting = false
      return false
    }
    await atMost(LONGEST_CLOSE, this.workspace.close(id))
    return true
  }
}
