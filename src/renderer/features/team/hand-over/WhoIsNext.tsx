import { usePlan, useRoundStanding } from '../../../store'
import { Heading } from './Heading'
import styles from './hand-over.module.css'
import type { Step } from './steps'

interface WhoIsNextProps {
  round: string
  ended: boolean
  isFirst: boolean
  onStep: (step: Step) => void
}

function why(ended: boolean, listed: number, left: number): string | null {
  if (ended) return 'This round has ended: answers no longer count. Give the laptop back to the facilitator.'
  if (listed === 0) return 'Nobody is on the list of people yet. Go back to the session, and add them under People.'
  if (left === 0) return 'Everybody on the list has answered. Give the laptop back to the facilitator.'
  return null
}

/** The names of those who have not answered yet; it shows nothing of anybody who has. */
export function WhoIsNext({ round, ended, isFirst, onStep }: WhoIsNextProps) {
  const { people } = usePlan()
  const standing = useRoundStanding(round)
  if (standing === null) return <Heading>Who are you?</Heading>
  const waiting = standing.seats.filter(({ state }) => state !== 'answered')
  const none = why(ended, people.order.length, waiting.length)
  return (
    <div className={styles.page}>
      <Heading>{none !== null ? 'Nobody is left to ask' : 'Who are you?'}</Heading>
      <p className={styles.lead}>
        {none ??
          (isFirst
            ? 'Choose your name. You answer alone, and the laptop goes on when you are done.'
            : 'The last answers are kept and gone from this screen. Choose your name.')}
      </p>
      {none === null && (
        <ul className={styles.names}>
          {waiting.map(({ person, state }) => {
            const { name = '', role = '' } = people.byId[person] ?? {}
            return (
              <li key={person}>
                <button type="button" className={styles.name} onClick={() => onStep({ type: 'choose', person })}>
                  <span dir="auto">{name.trim() || 'Unnamed person'}</span>
                  <span className={styles.quiet} dir="auto">
                    {state === 'taken' ? 'Begun on another device' : role}
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
