import type { RoomView } from '../../../../contract'
import { runningStep, stepAfter, stepsOf, timeOn, timeWords } from '../../../../core/rounds'
import { attempt, dispatch, request, usePlan } from '../../../store'
import { Button, Section } from '../../../ui'
import styles from './session.module.css'
import { goToNextStep, goToStep, useNow } from './steps'

const MORE = 5

/** The step of the agenda that runs, with its clock, and what comes after it. */
export function PresentStep({ room }: { room: RoomView | null }) {
  const plan = usePlan()
  const running = runningStep(plan)
  const next = stepAfter(plan)
  const now = useNow(running !== null)
  if (stepsOf(plan).length === 0) return null
  const name = (step: { name: string }) => step.name.trim() || 'Unnamed step'
  if (running === null) {
    return (
      <Section title="Now">
        <p className={styles.stepName}>{next ? 'No step is running' : 'The agenda has come to its end'}</p>
        {next && (
          <div className={styles.actions}>
            <Button kind="main" onPress={() => void goToNextStep()}>
              Begin: {name(next)}
            </Button>
          </div>
        )}
      </Section>
    )
  }
  const time = timeOn(running, room?.pause ?? null, now)
  return (
    <Section title="Now">
      <div className={styles.present}>
        <p className={styles.stepName} dir="auto">
          {name(running)}
        </p>
        {/* Read out when it is asked for, and not each second. */}
        <p className={styles.clock} role="timer" aria-live="off" data-over={time.left !== null && time.left < 0}>
          {timeWords(time, running.minutes)}
        </p>
      </div>
      <div className={styles.actions}>
        <Button kind="main" onPress={() => void goToNextStep()}>
          {next ? `Next: ${name(next)}` : 'End this step'}
        </Button>
        <Button onPress={() => void attempt(() => request('room.pause', { step: running.id }))}>
          {time.paused ? 'Let the clock run' : 'Pause the clock'}
        </Button>
        <Button
          onPress={() =>
            void dispatch('field.set', { path: `agenda/${running.id}/minutes`, value: (running.minutes ?? 0) + MORE })
          }
        >
          Add {MORE} minutes
        </Button>
        {next && <Button onPress={() => void goToStep(null)}>End without going on</Button>}
      </div>
    </Section>
  )
}
