import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { RoomView } from '../../../../contract'
import { roundResults } from '../../../../core/analysis/rounds'
import { bundledContent } from '../../../../core/content'
import type { RoomShow } from '../../../../core/rounds'
import { attempt, request, usePlan, useRevealedRounds, useRoom } from '../../../store'
import { Button, useModal } from '../../../ui'
import { goToNextStep } from '../session/steps'
import { useHeldKey } from '../session/use-held-key'
import { RoomStage } from './RoomStage'
import styles from './room.module.css'

/** The room view in the facilitator's own window, for one display that everybody looks at. Escape leads back. */
export function RoomHere({ onClose }: { onClose: () => void }) {
  const room = useRoom()
  const dialog = useModal()
  useProjectorTheme()
  const beside = useNeighbours(room)
  const held = useHeldKey('n')
  const go = (step: 1 | -1) => {
    if (room?.show.what === 'step') {
      if (step === 1) void goToNextStep()
      return
    }
    const show = beside(step)
    if (show) void attempt(() => request('room.show', { show }))
  }
  return createPortal(
    <dialog
      ref={dialog}
      className={styles.here}
      aria-label="Room view"
      data-print="never"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight' || event.key === 'PageDown') go(1)
        else if (event.key === 'ArrowLeft' || event.key === 'PageUp') go(-1)
        else return
        event.preventDefault()
      }}
    >
      <div className={styles.back}>
        <Button onPress={onClose}>Back to the session</Button>
      </div>
      {room && <RoomStage room={room} />}
      {held && <HeldNotes />}
    </dialog>,
    document.body,
  )
}

/** The projector's own theme while the room looks at this window. */
function useProjectorTheme(): void {
  useEffect(() => {
    const root = document.documentElement
    const before = root.dataset.theme
    root.dataset.theme = 'projector'
    return () => {
      if (before !== undefined) root.dataset.theme = before
    }
  }, [])
}

/** What stands beside the tension that is shown, in the order in which the room looks at them. */
function useNeighbours(room: RoomView | null): (step: 1 | -1) => RoomShow | null {
  const plan = usePlan()
  const revealed = useRevealedRounds()
  return (step) => {
    if (room?.show.what !== 'results') return null
    const { round, tension } = room.show
    const order = roundResults(plan, bundledContent, revealed, round)?.tensions.map((each) => each.tension.id) ?? []
    const place = (tension === null ? -1 : order.indexOf(tension)) + step
    if (place < -1 || place >= order.length) return null
    return { what: 'results', round, tension: order[place] ?? null }
  }
}

/** The facilitator's notes, as long as the key is held. */
function HeldNotes() {
  const [text, setText] = useState('')
  const current = useRef(true)
  useEffect(() => {
    current.current = true
    void attempt(() => request('notes.read', {})).then((found) => {
      if (found && current.current) setText(found.text)
    })
    return () => {
      current.current = false
    }
  }, [])
  return (
    <div className={styles.heldNotes} dir="auto">
      {text.trim() === '' ? 'Nothing noted yet.' : text}
    </div>
  )
}
