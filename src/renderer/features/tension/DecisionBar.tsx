import { useId, useState } from 'react'
import type { TensionStep } from '../../../core/analysis/tension-steps'
import { STATUS_WORDS } from '../../../core/charts'
import type { TensionContent } from '../../../core/content'
import { type Decision, type DecisionStatus, fieldSpec, lastSuperseded, missingForDecision } from '../../../core/plan'
import { formatDayShort } from '../../../core/text'
import { dispatch, flushPending } from '../../store'
import { Button, LinkButton, StatusGlyph } from '../../ui'
import { ChangeDialog } from './ChangeDialog'
import styles from './tension.module.css'

function Fact({ name, value, onPress }: { name: string; value: string; onPress: () => void }) {
  return (
    <span className={styles.fact}>
      <span>{name}</span>
      <LinkButton quiet printed label={`${name}: ${value}`} onPress={onPress}>
        <bdi>{value}</bdi>
      </LinkButton>
    </span>
  )
}

/** Who decides, when it is looked at again, and the one main action; where that is not possible yet, what is missing. */
export function DecisionBar({
  tension,
  decision,
  step,
  onGoTo,
}: {
  tension: TensionContent
  decision: Decision
  step: TensionStep
  onGoTo: (path: string) => void
}) {
  const [changing, setChanging] = useState(false)
  const missingId = useId()
  const path = `tensions/${tension.id}`
  const missing = missingForDecision(decision)
  const earlier = lastSuperseded(decision)
  const setStatus = (status: DecisionStatus) => void dispatch('tension.setStatus', { tension: tension.id, status })
  const empty = (field: string) => fieldSpec(`${path}/${field}`)?.empty ?? ''
  const dissents = decision.dissents.order.length
  return (
    <footer className={styles.bar}>
      <span className={styles.status} role="status">
        <StatusGlyph status={decision.status} />
        {STATUS_WORDS[decision.status]}
      </span>
      {missing.length > 0 && decision.status !== 'decided' ? (
        <span className={styles.missing} id={missingId}>
          To decide, still missing: <b>{missing.join(' and ')}</b>.
          {decision.shouldBe === null && step === 'position' && (
            <>
              <br />
              <span className={styles.quiet}>
                Press Enter to take the point under the thumb, or an arrow key to move it.
              </span>
            </>
          )}
        </span>
      ) : (
        <span className={styles.facts}>
          <Fact
            name="Decides"
            value={decision.decider.trim() || empty('decider')}
            onPress={() => onGoTo(`${path}/decider`)}
          />
          <Fact
            name="Review"
            value={decision.reviewDate ? formatDayShort(decision.reviewDate) : empty('reviewDate')}
            onPress={() => onGoTo(`${path}/reviewDate`)}
          />
          {earlier && (
            <Fact
              name="Earlier"
              value={`Superseded ${formatDayShort(earlier.supersededOn)}`}
              onPress={() => onGoTo(`${path}/superseded`)}
            />
          )}
          {dissents > 0 && (
            <Fact
              name="Dissent"
              value={`${dissents} kept`}
              onPress={() => onGoTo(`${path}/dissents/${decision.dissents.order[0]}/text`)}
            />
          )}
        </span>
      )}
      <span className={styles.actions}>
        {decision.status === 'decided' ? (
          <Button kind="main" onPress={() => setChanging(true)}>
            Change, with a reason
          </Button>
        ) : (
          <>
            <Button onPress={() => setStatus(decision.status === 'open' ? 'leaning' : 'open')}>
              {decision.status === 'open' ? 'Set to leaning' : 'Set to open'}
            </Button>
            <Button
              kind="main"
              unavailable={missing.length > 0}
              {...(missing.length > 0 ? { describedBy: missingId } : {})}
              onPress={() => void flushPending().then(() => setStatus('decided'))}
            >
              Decide
            </Button>
          </>
        )}
      </span>
      {changing && <ChangeDialog tension={tension} onClose={() => setChanging(false)} />}
    </footer>
  )
}
