import { useMemo } from 'react'
import { bundledContent } from '../../../core/content'
import { emptyFields } from '../../../core/report'
import { formatDay, localDay } from '../../../core/text'
import { dispatch, usePlan } from '../../store'
import { Button, Dialog } from '../../ui'
import styles from './document.module.css'

/** Asks before the record of an adoption is made, which nothing takes back. */
export function AdoptDialog({ onClose }: { onClose: () => void }) {
  const plan = usePlan()
  const on = localDay(new Date())
  const empty = useMemo(() => emptyFields(plan, bundledContent, on), [plan, on])

  async function adopt() {
    await dispatch('document.adopt', { on })
    onClose()
  }

  return (
    <Dialog
      title="Record that the board adopted this?"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" onPress={() => void adopt()}>
            Record the adoption
          </Button>
        </>
      }
    >
      <p>
        {`The strategy is recorded as adopted on ${formatDay(on)}. This is binding: it cannot be undone, and undo does not reach behind it. You can begin the next draft afterwards.`}
      </p>
      {empty.length === 0 ? (
        <p>Nothing in the document is empty.</p>
      ) : (
        <div className={styles.stillEmpty}>
          <h3>{`Still empty, and left out of the adopted document where that is possible (${empty.length})`}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
          <ul tabIndex={0} aria-label="Fields that are still empty">
            {empty.map(({ path, label }) => (
              <li key={path}>{label}</li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  )
}
