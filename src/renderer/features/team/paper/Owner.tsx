import { useId } from 'react'
import { itemsOf, type Plan, type Round } from '../../../../core/plan'
import styles from './paper.module.css'
import type { Paper } from './use-paper'

/** The name or the code at the top of a form. */
export function Owner({ plan, round, paper }: { plan: Plan; round: Round; paper: Paper }) {
  const id = useId()
  const named = round.showing === 'names'
  const { form, ownerProblem, standing } = paper
  const answered = new Set(standing?.seats.flatMap(({ person, state }) => (state === 'answered' ? [person] : [])))
  return (
    <div className={styles.owner}>
      <label htmlFor={id}>{named ? 'Name on the form' : 'Code of the form'}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        data-cell="who"
        data-focus-first
        data-code={!named}
        list={named ? `${id}-names` : undefined}
        aria-invalid={ownerProblem !== null}
        aria-describedby={`${id}-said`}
        value={form.who}
        onChange={(event) => paper.typeOwner(event.target.value)}
      />
      {named && (
        <datalist id={`${id}-names`}>
          {itemsOf(plan.people)
            .filter((person) => !answered.has(person.id))
            .map((person) => (
              <option key={person.id} value={person.name.trim()} />
            ))}
        </datalist>
      )}
      <p id={`${id}-said`} className={ownerProblem === null ? styles.quiet : styles.wrong}>
        {ownerProblem ??
          (named ? 'Enter goes to the first question.' : 'Eight letters and digits; empty where the form has none.')}
      </p>
    </div>
  )
}
