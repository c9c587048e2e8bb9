import { type ReactNode, useState } from 'react'
import { formatDay } from '../../../core/text'
import { dispatch, usePlan } from '../../store'
import { Button, Field } from '../../ui'
import { AdoptDialog } from './AdoptDialog'
import styles from './document.module.css'
import { NamesChoice } from './NamesChoice'

const choices = [
  { status: 'draft', word: 'Draft', meaning: 'Still being written.' },
  { status: 'forDecision', word: 'For decision', meaning: 'It stands before the board.' },
] as const

/** Whether the document is a draft, stands for decision or was adopted, and who may read it; `children` is the way to Word. */
export function DocumentStatus({ children }: { children: ReactNode }) {
  const { status, adoptedOn } = usePlan().document
  const [adopting, setAdopting] = useState(false)
  return (
    <div className={styles.settings}>
      {status === 'adopted' ? (
        <div className={styles.status}>
          <h2>Status</h2>
          <p>{adoptedOn === null ? 'Adopted' : `Adopted on ${formatDay(adoptedOn)}`}</p>
          <Button onPress={() => void dispatch('document.setStatus', { status: 'draft' })}>Begin the next draft</Button>
        </div>
      ) : (
        <fieldset className={styles.status}>
          <legend>Status</legend>
          {choices.map((choice) => (
            <label key={choice.status}>
              <input
                type="radio"
                name="document-status"
                checked={status === choice.status}
                onChange={() => void dispatch('document.setStatus', { status: choice.status })}
              />
              <span>
                {choice.word}
                <span className={styles.meaning}>{choice.meaning}</span>
              </span>
            </label>
          ))}
          <Button onPress={() => setAdopting(true)}>Adopted by the board…</Button>
        </fieldset>
      )}
      <div className={styles.readers}>
        <Field
          path="document/confidentiality"
          hint="Stands at the head of the document, such as: Draft for the board, not for distribution."
        />
        <NamesChoice />
      </div>
      {children}
      {adopting && <AdoptDialog onClose={() => setAdopting(false)} />}
    </div>
  )
}
