import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { RoundResults as Results } from '../../../../core/analysis/rounds'
import { Button, useModal } from '../../../ui'
import styles from './answers.module.css'
import { RoundResults } from './RoundResults'

interface ShownLargeProps {
  results: Results
  /** The id of the tension to begin with; null for all of them. */
  first: string | null
  onClose: () => void
}

/** The answers as a room sees them, over the whole window: the arrow keys go on, Escape leads back. */
export function ShownLarge({ results, first, onClose }: ShownLargeProps) {
  const dialog = useModal()
  const [tension, setTension] = useState(first)
  const [moves, setMoves] = useState(false)
  const order = [null, ...results.tensions.map((result) => result.tension.id)]
  const place = order.indexOf(tension)
  const one = results.tensions.find((result) => result.tension.id === tension)
  const step = (by: 1 | -1) => setTension(order[place + by] ?? tension)
  return createPortal(
    <dialog
      ref={dialog}
      className={styles.whole}
      aria-label={`The answers of ${results.name}, large`}
      data-print="never"
      onKeyDown={({ key }) => {
        if (key === 'ArrowRight') step(1)
        if (key === 'ArrowLeft') step(-1)
      }}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <RoundResults
        round={results.round}
        {...(tension === null ? {} : { tension })}
        room
        moves={moves && one?.movement !== null}
      />
      <div className={styles.controls}>
        <Button onPress={() => step(-1)} unavailable={place <= 0}>
          Previous
        </Button>
        <Button onPress={() => step(1)} unavailable={place >= order.length - 1}>
          Next
        </Button>
        {one?.movement && <Button onPress={() => setMoves(!moves)}>{moves ? 'All answers' : 'Who moved'}</Button>}
        <Button onPress={onClose}>Close</Button>
      </div>
    </dialog>,
    document.body,
  )
}
