import { useState } from 'react'
import { attempt, flushPending, request, showNotice } from '../../store'
import { Button, Dialog } from '../../ui'
import { closeOverlay } from '../overlays'
import styles from './share.module.css'

/** Says what a copy for others holds and what it leaves out, before a place for it is chosen. */
export function ShareDialog() {
  const [writing, setWriting] = useState(false)

  async function share() {
    if (writing) return
    setWriting(true)
    await flushPending()
    const shared = await attempt(() => request('plan.share', {}))
    setWriting(false)
    if (shared === undefined) return closeOverlay()
    if (shared === null) return
    closeOverlay()
    showNotice(`Saved a copy to share: ${shared.fileName}`, {
      label: 'Show in folder',
      run: () => void attempt(() => request('document.reveal', {})),
    })
  }

  return (
    <Dialog
      title="Share a copy"
      onClose={closeOverlay}
      onSubmit={() => void share()}
      actions={
        <>
          <Button onPress={closeOverlay}>Cancel</Button>
          <Button kind="main" unavailable={writing} onPress={() => void share()}>
            Choose where to save…
          </Button>
        </>
      }
    >
      <p>A new file with the plan as it is now: everything that stands on its screens and in its document.</p>
      <div className={styles.left}>
        <h3>Left out</h3>
        <ul>
          <li>the history: everything that was written and changed or removed since</li>
          <li>who made which change, and when</li>
          <li>named versions</li>
          <li>private notes, and answers that have not been revealed</li>
        </ul>
      </div>
      <p>The copy is a plan of its own. What others change in it does not come back to yours.</p>
    </Dialog>
  )
}
