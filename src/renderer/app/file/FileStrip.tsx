import type { FileStanding } from '../../../contract'
import { Button } from '../../ui'
import { takeAction } from '../actions'
import { openOverlay } from '../overlays'
import styles from './file.module.css'
import { writeNow } from './requests'
import { fileTrouble } from './words'

function WhatToDo({ file }: { file: FileStanding }) {
  switch (file.state) {
    case 'failed':
      return (
        <>
          <Button onPress={() => void writeNow(true)}>
            {file.problem?.code === 'gone' ? 'Write it there again' : 'Try again'}
          </Button>
          <Button onPress={() => takeAction('plan.saveAs')}>Save as…</Button>
        </>
      )
    case 'conflict':
      return <Button onPress={() => openOverlay('conflict')}>Choose what to do…</Button>
    case 'reading':
      return <Button onPress={() => takeAction('plan.duplicate')}>Duplicate</Button>
    default:
      return null
  }
}

/** What must be known about the plan's file, below the top bar for as long as it is so. */
export function FileStrip({ file }: { file: FileStanding }) {
  const trouble = fileTrouble(file)
  return (
    <div className={styles.place} role="status" data-print="never">
      {trouble !== null && (
        <div className={styles.strip}>
          <p>
            <span className={styles.sign} aria-hidden="true">
              !
            </span>
            <span>{trouble}</span>
          </p>
          <div className={styles.stripActions}>
            <WhatToDo file={file} />
          </div>
        </div>
      )}
    </div>
  )
}
