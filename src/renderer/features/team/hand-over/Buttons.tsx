import type { TensionContent } from '../../../../core/content'
import { answerTo, isAnswered } from '../../../../core/rounds'
import { Button } from '../../../ui'
import styles from './hand-over.module.css'
import type { Step, Visit } from './steps'

interface ButtonsProps {
  visit: Visit
  asked: readonly TensionContent[]
  sending: boolean
  onStep: (step: Step) => void
  onBegin: () => void
  onHandIn: () => void
}

function forward(visit: Visit, asked: readonly TensionContent[]): string {
  const { place, sheet } = visit
  const answered = isAnswered(answerTo(sheet, asked[place]?.id ?? ''))
  const last = place === asked.length - 1
  if (!answered) return last ? 'Skip, and look it over' : 'Skip this question'
  return last ? 'Look it over' : 'Next question'
}

/** Back and on, in the same places on every screen. */
export function Buttons({ visit, asked, sending, onStep, onBegin, onHandIn }: ButtonsProps) {
  const { stage } = visit
  return (
    <div className={styles.buttons}>
      {(stage === 'told' || stage === 'question' || stage === 'review') && (
        <Button onPress={() => onStep({ type: 'back' })}>{stage === 'told' ? 'Another name' : 'Back'}</Button>
      )}
      {stage === 'told' && (
        <Button kind="main" onPress={onBegin}>
          Begin
        </Button>
      )}
      {stage === 'question' && (
        <Button kind="main" onPress={() => onStep({ type: 'go', to: visit.place + 1 })}>
          {forward(visit, asked)}
        </Button>
      )}
      {stage === 'review' && (
        <Button kind="main" unavailable={sending} onPress={onHandIn}>
          Done, pass on
        </Button>
      )}
      {stage === 'kept' && (
        <Button kind="main" onPress={() => onStep({ type: 'pass-on' })}>
          Hide this and pass on
        </Button>
      )}
    </div>
  )
}
