import { useState } from 'react'
import { decisionChangeWords, initiativeChangeWords, scenarioName } from '../../../../core/analysis/scenario-words'
import { fieldSpec, type Plan, type ScenarioChanges } from '../../../../core/plan'
import { formatDay, shorten } from '../../../../core/text'
import { dispatch, flushPending } from '../../../store'
import { Button, Dialog, ReasonField } from '../../../ui'
import styles from './scenarios.module.css'

const LONGEST_NAME = 60

interface AdoptDialogProps {
  plan: Plan
  id: string
  changes: ScenarioChanges
  onClose: () => void
}

/** What adopting would change, before it does; and why, where something was decided. */
export function AdoptDialog({ plan, id, changes: { decisions, initiatives }, onClose }: AdoptDialogProps) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const replaces = decisions.some((change) => change.replaces)
  async function adopt() {
    if (replaces && reason.trim() === '') {
      setAsked(true)
      return
    }
    await flushPending()
    if (await dispatch('scenario.adopt', { scenario: id, ...(replaces ? { reason } : {}) })) onClose()
  }
  return (
    <Dialog
      title={`Adopt “${shorten(scenarioName(plan, id), LONGEST_NAME)}”`}
      onClose={onClose}
      reading
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" onPress={() => void adopt()}>
            Adopt this scenario
          </Button>
        </>
      }
    >
      <p>The plan will say this:</p>
      <ul className={styles.will}>
        {decisions.map((change) => (
          <li key={change.tension.id}>
            <b>{change.tension.title}</b>: {decisionChangeWords(change)}.
            {change.replaces && (
              <span className={styles.quiet}>
                {' '}
                What was decided{change.before.decidedOn ? ` on ${formatDay(change.before.decidedOn)}` : ''} is kept as
                superseded; the new position is leaning until you decide it.
              </span>
            )}
          </li>
        ))}
        {initiatives.map((change) => (
          <li key={change.id} dir="auto">
            <b>{change.before.name.trim() || fieldSpec('initiatives/*/name')?.empty}</b>:{' '}
            {initiativeChangeWords(change)}.
          </li>
        ))}
      </ul>
      {replaces && (
        <ReasonField
          label="Why does what was decided change?"
          value={reason}
          onChange={setReason}
          missing={asked ? 'Say in a sentence why, so that the record is complete.' : null}
        />
      )}
      <p className={styles.quiet}>
        Undo takes all of it back in one step, until the board’s adoption of the document is recorded.
      </p>
    </Dialog>
  )
}
