import { useEffect, useState } from 'react'
import type { Damage } from '../../../contract'
import { attempt, onEvent, request } from '../../store'
import { Button, Dialog } from '../../ui'
import { showPlan } from '../actions'
import { closeOverlay } from '../overlays'
import styles from './damage.module.css'
import { copyWords, readableWords, readingWords } from './words'

/** What can be done about a file that was damaged. The file itself is never changed. */
export function DamageDialog() {
  const [damage, setDamage] = useState<Damage | null | 'looking'>('looking')
  const [working, setWorking] = useState(false)
  const [share, setShare] = useState(0)
  useEffect(() => onEvent('damage.progress', (progress) => setShare(progress.share)), [])
  // Whoever turns away from it need not have it read to its end.
  useEffect(() => () => void request('damage.cancel', {}), [])
  useEffect(() => {
    void attempt(() => request('damage.look', {})).then((found) => setDamage(found ?? null))
  }, [])

  async function mend(from: 'file' | 'copy') {
    if (working) return
    setShare(0)
    setWorking(true)
    const opened = await attempt(() => request('damage.mend', { from }))
    setWorking(false)
    closeOverlay()
    if (opened) showPlan(opened)
  }

  if (damage === 'looking' || damage === null) {
    return (
      <Dialog title="A damaged plan" onClose={closeOverlay} actions={<Button onPress={closeOverlay}>Close</Button>}>
        <p aria-live="polite">
          {damage === null ? 'No damaged file was met. Open the file first.' : readingWords(share)}
        </p>
      </Dialog>
    )
  }
  const { fileName, readable, copy } = damage
  return (
    <Dialog
      title={`“${fileName}” is damaged`}
      onClose={closeOverlay}
      actions={<Button onPress={closeOverlay}>{working ? 'Cancel' : 'Close'}</Button>}
    >
      <p>The file was left exactly as it is, and nothing in it will be changed. What you choose here is a new file.</p>
      {readable && (
        <section className={styles.way}>
          <h3>What can be read of it</h3>
          <p>{readableWords(readable)}</p>
          <Button kind="main" unavailable={working} onPress={() => void mend('file')}>
            Open what can be read
          </Button>
        </section>
      )}
      {copy && (
        <section className={styles.way}>
          <h3>The last copy that this computer kept</h3>
          <p>{copyWords(copy)}</p>
          <Button kind={readable ? 'plain' : 'main'} unavailable={working} onPress={() => void mend('copy')}>
            Open the copy
          </Button>
        </section>
      )}
      {working && <p aria-live="polite">{readingWords(share)}</p>}
      {!readable && !copy && (
        <p>
          Nothing in it can be read, and this computer kept no copy of it. Look for an earlier one: in OneDrive or
          SharePoint under “Version history”, in a message that it was sent with, on another computer.
        </p>
      )}
    </Dialog>
  )
}
