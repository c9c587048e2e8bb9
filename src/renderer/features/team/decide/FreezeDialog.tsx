import { useId, useState } from 'react'
import type { DecisionStanding } from '../../../../core/analysis/retreat'
import { positionWords } from '../../../../core/charts'
import { LINE_LIMIT } from '../../../../core/plan/values'
import { roundName } from '../../../../core/rounds'
import { localDay, upperFirst } from '../../../../core/text'
import { dispatch, usePlan } from '../../../store'
import { Button, Dialog } from '../../../ui'
import styles from './decide.module.css'

function counted(count: number, one: string, many: string): string {
  return count === 0 ? `no ${many}` : count === 1 ? `1 ${one}` : `${count} ${many}`
}

/** Asks who agreed and from which round it came, before it is frozen for good. */
export function FreezeDialog({ standing, onClose }: { standing: DecisionStanding; onClose: () => void }) {
  const plan = usePlan()
  const { tension, decision, rounds } = standing
  const [by, setBy] = useState('')
  const [round, setRound] = useState(rounds.at(-1) ?? '')
  const [asked, setAsked] = useState(false)
  const id = useId()
  const missing = asked && by.trim() === ''

  async function freeze(): Promise<void> {
    if (by.trim() === '') return setAsked(true)
    const agreed = { tension: tension.id, id: crypto.randomUUID(), by, round: round || null, on: localDay(new Date()) }
    if (await dispatch('tension.agree', agreed)) onClose()
  }

  return (
    <Dialog
      title={`Freeze what was agreed: ${tension.title}`}
      onClose={onClose}
      onSubmit={() => void freeze()}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" onPress={() => void freeze()}>
            Freeze it
          </Button>
        </>
      }
    >
      <p>
        <b>{positionWords(tension, decision.shouldBe, 'Not answered')}</b>, with its rationale,{' '}
        {counted(decision.warnings.order.length, 'early warning', 'early warnings')} and{' '}
        {counted(decision.dissents.order.length, 'dissent', 'dissents')} in the minority report.
      </p>
      <div className={styles.field}>
        <label htmlFor={`${id}-by`}>Agreed by</label>
        <input
          id={`${id}-by`}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={LINE_LIMIT}
          aria-invalid={missing}
          aria-describedby={`${id}-hint`}
          value={by}
          onChange={(event) => setBy(event.target.value)}
        />
        <p id={`${id}-hint`} className={styles.quiet} role={missing ? 'alert' : undefined}>
          {missing ? '! Say who agreed, so that the record is complete.' : 'Who was in the room, or who decided'}
        </p>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-round`}>It came out of</label>
        <select id={`${id}-round`} value={round} onChange={(event) => setRound(event.target.value)}>
          {rounds.map((each) => (
            <option key={each} value={each}>
              {upperFirst(roundName(plan, each))}
            </option>
          ))}
          <option value="">No round</option>
        </select>
      </div>
      <p>This is binding: it cannot be undone or edited. A later decision is frozen beside it.</p>
    </Dialog>
  )
}
