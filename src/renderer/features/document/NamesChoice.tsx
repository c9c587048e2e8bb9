import type { Naming } from '../../../core/report'
import { dispatch, usePlan } from '../../store'
import styles from './document.module.css'

const choices: readonly { names: Naming; word: string; meaning: string }[] = [
  { names: 'names', word: 'Names', meaning: 'As they are written in the plan.' },
  { names: 'roles', word: 'Roles', meaning: 'Of the people listed in Team.' },
  { names: 'none', word: 'Neither', meaning: 'Who decides, owns or dissents is not printed.' },
]

/** Whether documents print names, roles or neither. It stays with the plan, and undo takes it back. */
export function NamesChoice() {
  const { names } = usePlan().document
  return (
    <fieldset className={styles.status}>
      <legend>People in documents</legend>
      {choices.map((choice) => (
        <label key={choice.names}>
          <input
            type="radio"
            name="document-names"
            checked={names === choice.names}
            onChange={() => void dispatch('document.setNames', { names: choice.names })}
          />
          <span>
            {choice.word}
            <span className={styles.meaning}>{choice.meaning}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
