import { useState } from 'react'
import type { NamedRound, RoundStanding, SeatState } from '../../../../core/rounds'
import { attempt, request, usePlan } from '../../../store'
import { LinkButton } from '../../../ui'
import { Confirm } from './Confirm'
import styles from './session.module.css'

interface WaitingProps {
  round: NamedRound
  standing: RoundStanding
}

const STATES: Record<SeatState, string> = { free: '', taken: 'has begun on a phone', answered: 'has answered' }

/** Who has not answered yet, and who has: the names only, never what was answered. */
export function Waiting({ round, standing }: WaitingProps) {
  const { people } = usePlan()
  const [freeing, setFreeing] = useState<string | null>(null)
  const nameOf = (person: string) => people.byId[person]?.name.trim() || 'Unnamed person'
  const waiting = standing.seats.filter(({ state }) => state !== 'answered')
  const done = standing.seats.filter(({ state }) => state === 'answered')
  const free = (person: string) => void attempt(() => request('round.freeSeat', { round: round.id, person }))
  const row = ({ person, state }: RoundStanding['seats'][number]) => (
    <li key={person}>
      <span dir="auto">{nameOf(person)}</span>
      {state === 'taken' && <span className={styles.quiet}>{STATES[state]}</span>}
      {state === 'taken' && (
        <LinkButton quiet label={`Free the name of ${nameOf(person)}`} onPress={() => free(person)}>
          Free this name
        </LinkButton>
      )}
      {state === 'answered' && round.showing === 'names' && (
        <LinkButton quiet label={`Delete the answer of ${nameOf(person)}`} onPress={() => setFreeing(person)}>
          Let them answer anew
        </LinkButton>
      )}
    </li>
  )
  return (
    <>
      {waiting.length > 0 && (
        <div>
          <h3>Not answered yet ({waiting.length})</h3>
          <ul className={styles.names}>{waiting.map(row)}</ul>
        </div>
      )}
      {waiting.length === 0 && standing.seats.length > 0 && <p>Everybody on the list has answered.</p>}
      {done.length > 0 && (
        <details>
          <summary>Has answered ({done.length})</summary>
          <ul className={styles.names}>{done.map(row)}</ul>
        </details>
      )}
      {standing.unnamed > 0 && (
        <p className={styles.quiet}>
          {standing.unnamed === 1 ? '1 form was' : `${standing.unnamed} forms were`} typed in without a name.
        </p>
      )}
      {freeing !== null && (
        <Confirm
          title={`Let ${nameOf(freeing)} answer anew?`}
          does="Delete the answer"
          onClose={() => setFreeing(null)}
          onConfirm={() => {
            free(freeing)
            setFreeing(null)
          }}
        >
          <p>The answer under this name is deleted, unseen, and cannot be brought back.</p>
        </Confirm>
      )}
    </>
  )
}
