import { useId } from 'react'
import type { RoomView } from '../../../../contract'
import { bundledContent } from '../../../../core/content'
import { openRound, type RoomShow, revealedRounds, roundName } from '../../../../core/rounds'
import { upperFirst } from '../../../../core/text'
import { attempt, request, usePlan } from '../../../store'
import { Button, LinkButton } from '../../../ui'
import styles from './session.module.css'

export function showRoom(show: RoomShow): void {
  void attempt(() => request('room.show', { show }))
}

interface RoomControlProps {
  room: RoomView | null
  /** Shows the room's view in this window. */
  onHere: () => void
}

/** Opens the room view and says what it shows. */
export function RoomControl({ room, onHere }: RoomControlProps) {
  const id = useId()
  const open = async (apart: boolean) => {
    const answer = await attempt(() => request('room.open', { apart }))
    if (answer && !answer.opened) onHere()
  }
  return (
    <section className={styles.asidePart} aria-labelledby={id}>
      <h2 id={id}>Room view</h2>
      <WhatItShows room={room} />
      {room?.apart ? (
        <>
          <p className={styles.quiet}>The room has a window of its own, in step with this one.</p>
          <div>
            <Button onPress={() => void attempt(() => request('room.close', {}))}>Close the room view</Button>
          </div>
        </>
      ) : (
        <>
          <div>
            <Button onPress={() => void open(false)}>Open the room view</Button>
          </div>
          {(room?.displays ?? 1) < 2 && (
            <p className={styles.quiet}>
              With one display it takes this window; Esc brings you back.{' '}
              <LinkButton quiet onPress={() => void open(true)}>
                Open it in a window of its own
              </LinkButton>
            </p>
          )}
        </>
      )}
    </section>
  )
}

function WhatItShows({ room }: { room: RoomView | null }) {
  const plan = usePlan()
  const id = useId()
  const { tensions } = bundledContent
  const revealed = revealedRounds(plan).reverse()
  const value = (show: RoomShow) => JSON.stringify(show)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>The room sees</label>
      <select
        id={id}
        value={value(room?.show ?? { what: 'step' })}
        onChange={(event) => showRoom(JSON.parse(event.target.value) as RoomShow)}
      >
        <option value={value({ what: 'step' })}>The step of the agenda</option>
        {openRound(plan) && <option value={value({ what: 'round' })}>How many have answered</option>}
        {revealed.map((round) => (
          <optgroup key={round.id} label={`Answers of ${roundName(plan, round.id)}`}>
            <option value={value({ what: 'results', round: round.id, tension: null })}>
              {upperFirst(roundName(plan, round.id))}: all
            </option>
            {tensions
              .filter((tension) => round.tensions.includes(tension.id))
              .map((tension) => (
                <option key={tension.id} value={value({ what: 'results', round: round.id, tension: tension.id })}>
                  {tension.title}, {roundName(plan, round.id)}
                </option>
              ))}
          </optgroup>
        ))}
        <optgroup label="What the team decides">
          {tensions.map((tension) => (
            <option key={tension.id} value={value({ what: 'decision', tension: tension.id })}>
              Deciding: {tension.title}
            </option>
          ))}
        </optgroup>
        <option value={value({ what: 'next' })}>Next steps</option>
      </select>
    </div>
  )
}
