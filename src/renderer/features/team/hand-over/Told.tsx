import type { Plan } from '../../../../core/plan'
import { revealedRounds, whoSees } from '../../../../core/rounds'
import { Heading } from './Heading'
import styles from './hand-over.module.css'
import type { Step, Visit } from './steps'

interface ToldProps {
  plan: Plan
  round: string
  name: string
  visit: Visit
  onStep: (step: Step) => void
  onBegin: () => void
}

/** Before anything is typed: who will see what, and how an earlier answer is joined to this one. */
export function Told({ plan, round: id, name, visit, onStep, onBegin }: ToldProps) {
  const round = plan.rounds.byId[id]
  if (!round) return null
  const count = round.tensions.length
  const named = round.showing === 'names'
  const hasEarlier = !named && revealedRounds(plan).some(({ showing }) => showing === round.showing)
  return (
    <div className={styles.page}>
      <Heading>
        <span dir="auto">{name}</span>
      </Heading>
      <p className={styles.lead}>{whoSees(round.showing)}</p>
      {!named && (
        <p className={styles.lead}>
          Your name is used to note that you have answered, so that nobody is asked twice. What you write as a reason is
          read by the room as you write it.
        </p>
      )}
      <p className={styles.lead}>
        {count === 1 ? 'There is one question.' : `There are ${count} questions.`} Skip what you do not want to answer:
        it counts as not answered, never as the middle.
      </p>
      {hasEarlier && (
        <p className={styles.earlier}>
          <label htmlFor="earlier-code">
            If you wrote down a code in an earlier round, type it here. It shows how you moved, without your name.
          </label>
          <input
            id="earlier-code"
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={20}
            value={visit.earlier}
            onChange={(event) => onStep({ type: 'type-code', text: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onBegin()
            }}
          />
        </p>
      )}
    </div>
  )
}
