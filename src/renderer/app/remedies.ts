import { attempt, offerRemedy, request, showNotice } from '../store'
import { openOverlay } from './overlays'

/** Puts what helps support on the clipboard. */
export async function copyDetails(): Promise<void> {
  const copied = await attempt(() => request('support.copyDetails', {}))
  if (copied) showNotice('Copied: what failed and when, nothing of your plan. Paste it into a message to your support.')
}

/** What the shell can do about failures; called once at the start. */
export function connectRemedies(): void {
  const look = { label: 'What can be done…', run: () => openOverlay('damage') }
  offerRemedy('damaged', look)
  offerRemedy('history-damaged', look)
  offerRemedy('unexpected', { label: 'Copy details', run: () => void copyDetails() })
}
