import { type RefObject, useId, useState } from 'react'
import { LINE_LIMIT } from '../../../../core/plan/values'
import { dispatch, usePlan } from '../../../store'
import { Button, LinkButton } from '../../../ui'
import styles from './session.module.css'

interface ParkProps {
  input: RefObject<HTMLInputElement | null>
  onNext: () => void
}

/** A question that is not for now, noted without leaving the session. */
export function Park({ input, onNext }: ParkProps) {
  const { parkingLot } = usePlan()
  const [text, setText] = useState('')
  const id = useId()
  const parked = parkingLot.order.length
  async function park(): Promise<void> {
    const typed = text.trim()
    if (typed === '') return input.current?.focus()
    const values = { text: typed }
    if (await dispatch('item.add', { list: 'parkingLot', id: crypto.randomUUID(), values })) setText('')
  }
  return (
    <section className={styles.asidePart} aria-labelledby={id}>
      <h2 id={id}>Parking lot</h2>
      <form
        className={styles.quick}
        onSubmit={(event) => {
          event.preventDefault()
          void park()
        }}
      >
        <input
          ref={input}
          type="text"
          aria-label="Question to park"
          placeholder="A question for later (P)"
          dir="auto"
          autoComplete="off"
          maxLength={LINE_LIMIT}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
        />
        <Button onPress={() => void park()}>Park</Button>
      </form>
      <div>
        <LinkButton quiet onPress={onNext}>
          {parked === 0
            ? 'Nothing is parked yet'
            : parked === 1
              ? '1 question is parked'
              : `${parked} questions are parked`}
        </LinkButton>
      </div>
    </section>
  )
}
