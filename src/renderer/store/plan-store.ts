import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { FileStanding, OpenPlan, PlanUpdate } from '../../contract'
import type { CommandEnvelope } from '../../core/commands'
import { applyPlanPatches } from '../../core/history'
import { type Plan, valueAt } from '../../core/plan'
import { onEvent, RequestFailed, request } from './bridge'
import { flushPending } from './pending'
import { remedyFor } from './remedies'

export interface Notice {
  text: string
  action?: { label: string; run: () => void }
}

interface PlanState {
  open: OpenPlan | null
  /** How many changes are on their way to the disk. */
  saving: number
  notice: Notice | null
}

/** This window's copy of the open plan. Only what the main process tells changes it. */
const planStore = createStore<PlanState>(() => ({ open: null, saving: 0, notice: null }))

async function reload(): Promise<void> {
  planStore.setState({ open: await request('plan.current', {}) })
}

function receive({ patches, previousHead, ...standing }: PlanUpdate): void {
  const { open } = planStore.getState()
  if (!open) return
  if (open.head !== previousHead) {
    void reload()
    return
  }
  planStore.setState({ open: { ...open, ...standing, plan: applyPlanPatches(open.plan, patches) } })
}

/** Takes what is known now of the plan's file. */
export function receiveFile(file: FileStanding): void {
  planStore.setState(({ open }) => ({ open: open && { ...open, file } }))
}

/** Connects the store with the main process; called once at the start. */
export function connectPlanStore(): void {
  onEvent('plan.changed', receive)
  onEvent('plan.file', receiveFile)
  onEvent('app.notice', ({ text, code }) => showNotice(text, remedyFor(code)))
  onEvent('window.flush', () => {
    void flushPending().finally(() => request('window.flushed', {}))
  })
}

export function showNotice(text: string, action?: Notice['action']): void {
  planStore.setState({ notice: action ? { text, action } : { text } })
}

export function dismissNotice(): void {
  planStore.setState({ notice: null })
}

function explain(error: unknown): string {
  return error instanceof RequestFailed ? error.message : 'Something went wrong. What was saved before is safe.'
}

/** Sends a command. Returns null when it is durable, or the words of the refusal; nothing was changed then. */
export async function send(command: CommandEnvelope): Promise<string | null> {
  planStore.setState(({ saving }) => ({ saving: saving + 1 }))
  try {
    await request('plan.apply', { command })
    return null
  } catch (error) {
    return explain(error)
  } finally {
    planStore.setState(({ saving }) => ({ saving: saving - 1 }))
  }
}

/** Sends a command and shows a refusal as a notice. Returns whether it was accepted. */
export async function dispatch(type: string, args: Record<string, unknown>, group?: string): Promise<boolean> {
  await flushPending()
  const refusal = await send({ type, args, ...(group === undefined ? {} : { group }) })
  if (refusal !== null) showNotice(refusal)
  return refusal === null
}

/** Runs a request that may fail with words for the person, and shows them. Undefined where it failed. */
export async function attempt<Value>(action: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await action()
  } catch (error) {
    showNotice(explain(error), error instanceof RequestFailed ? remedyFor(error.code) : undefined)
    return undefined
  }
}

export async function undo(): Promise<void> {
  await flushPending()
  await attempt(() => request('plan.undo', {}))
}

export async function redo(): Promise<void> {
  await flushPending()
  await attempt(() => request('plan.redo', {}))
}

export function setOpenPlan(open: OpenPlan | null): void {
  planStore.setState({ open, notice: open?.notice ? { text: open.notice } : null })
  // Opening reads only what is shown; what is older is checked once it is on screen.
  if (open) void attempt(() => request('plan.check', {}))
}

export function currentOpenPlan(): OpenPlan | null {
  return planStore.getState().open
}

export function useOpenPlan(): OpenPlan | null {
  return useStore(planStore, (state) => state.open)
}

/** The plan that is open. Only screens of an open plan may ask. */
export function usePlan(): Plan {
  const open = useOpenPlan()
  if (!open) throw new Error('no plan is open')
  return open.plan
}

/** One value of the open plan, by its path; a component that asks for it is drawn again only when it changes. */
export function usePlanValue(path: string): unknown {
  return useStore(planStore, ({ open }) => (open ? valueAt(open.plan, path) : undefined))
}

/** Whether the open plan still has what the path names. */
export function planHas(path: string): boolean {
  const { open } = planStore.getState()
  return open !== null && valueAt(open.plan, path) !== undefined
}

/** Frames to wait for what was just added to come to this window. */
const MOST_FRAMES = 60

/** Waits until the open plan has what the path names, or it is clear that it will not come. */
export async function untilPlanHas(path: string): Promise<void> {
  for (let frames = 0; frames < MOST_FRAMES && (frames === 0 || !planHas(path)); frames += 1) {
    await new Promise(requestAnimationFrame)
  }
}

/** The name under which what is typed into a field is kept apart from every other field and plan. */
export function draftKey(path: string): string {
  return `${planStore.getState().open?.plan.id ?? ''}/${path}`
}

export function useSaving(): boolean {
  return useStore(planStore, (state) => state.saving > 0)
}

export function useNotice(): Notice | null {
  return useStore(planStore, (state) => state.notice)
}
