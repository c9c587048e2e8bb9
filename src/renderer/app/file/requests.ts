import type { ConflictChoice } from '../../../contract'
import { attempt, flushPending, receiveFile, request, setOpenPlan, showNotice } from '../../store'

/** Writes the plan's file now. A problem is said where it always is said: below the top bar. */
export async function writeNow(again = false): Promise<void> {
  await flushPending()
  const file = await attempt(() => request('plan.publish', { again }))
  if (file) receiveFile(file)
}

/** Asks for another place, and goes on in the file there. */
export async function goOnElsewhere(how: 'plan.saveAs' | 'plan.move'): Promise<void> {
  await flushPending()
  const file = await attempt(() => request(how, {}))
  if (!file) return
  receiveFile(file)
  showNotice(`You go on in “${file.fileName}”.`, {
    label: 'Show in its folder',
    run: () => void attempt(() => request('plan.reveal', {})),
  })
}

/** @returns whether the file has the name now. */
export async function renameFile(name: string): Promise<boolean> {
  await flushPending()
  const file = await attempt(() => request('plan.rename', { name }))
  if (file) receiveFile(file)
  return file !== undefined
}

export async function duplicate(): Promise<void> {
  await flushPending()
  const made = await attempt(() => request('plan.duplicate', {}))
  if (made) showNotice(`“${made.fileName}” stands beside this plan, and is open in a window of its own.`)
}

const outcomes: Record<ConflictChoice, (kept: string) => string> = {
  both: (kept) => `You go on in “${kept}”. Theirs stays in the file.`,
  theirs: (kept) => `You see their version. Yours is in “${kept}”, beside it.`,
  ours: (kept) => `Your version is in the file. Theirs is in “${kept}”, beside it.`,
}

/** @returns whether it was done. */
export async function resolveConflict(choice: ConflictChoice): Promise<boolean> {
  await flushPending()
  const resolved = await attempt(() => request('plan.resolve', { choice }))
  if (!resolved) return false
  setOpenPlan(resolved.open)
  if (resolved.keptName !== null) showNotice(outcomes[choice](resolved.keptName))
  return true
}
