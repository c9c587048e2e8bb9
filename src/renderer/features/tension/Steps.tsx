import { stepProgress, TENSION_STEPS, type TensionStep } from '../../../core/analysis/tension-steps'
import type { Decision } from '../../../core/plan'
import styles from './tension.module.css'

const STEP_WORDS: Record<TensionStep, string> = { position: 'Position', bothSides: 'Both sides', record: 'Record' }

interface StepsProps {
  decision: Decision
  current: TensionStep
  onStep: (step: TensionStep) => void
}

/** The way through a tension, with how much of each step has an answer. */
export function Steps({ decision, current, onStep }: StepsProps) {
  const progress = stepProgress(decision)
  return (
    <nav className={styles.steps} aria-label="Steps of this tension" data-print="never">
      {TENSION_STEPS.map((step) => (
        <button
          key={step}
          type="button"
          aria-current={step === current ? 'step' : undefined}
          onClick={() => onStep(step)}
        >
          {STEP_WORDS[step]}{' '}
          <span>
            {progress[step].done} of {progress[step].of}
          </span>
        </button>
      ))}
    </nav>
  )
}
