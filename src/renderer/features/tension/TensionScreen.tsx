import type { TensionStep } from '../../../core/analysis/tension-steps'
import { bundledContent, type TensionContent, tensionById } from '../../../core/content'
import { usePlan } from '../../store'
import { LinkButton, Sourced, SourceNumbers } from '../../ui'
import { BothSidesStep } from './BothSidesStep'
import { DecisionBar } from './DecisionBar'
import { PositionStep } from './PositionStep'
import { RecordStep } from './RecordStep'
import { Steps } from './Steps'
import styles from './tension.module.css'

interface TensionScreenProps {
  id: string
  step: TensionStep
  onStep: (step: TensionStep) => void
  onGoTo: (path: string) => void
  onOpenTension: (id: string) => void
  onOverview: () => void
  onBoard: () => void
}

/** Everything on the screen that names a source, in the order in which it is read. */
function statementsOf({ id, question, poles, reported, both, prompts }: TensionContent) {
  const { a, b } = poles
  return [
    question,
    ...a.upsides,
    ...a.risks,
    ...b.upsides,
    ...b.risks,
    ...(reported.shares ? [reported.shares] : []),
    ...reported.statements,
    ...bundledContent.quotations.filter(({ tensions }) => tensions.includes(id)),
    ...both,
    ...prompts,
    ...bundledContent.study.facts,
    ...bundledContent.study.limits,
    bundledContent.study.boxplot,
  ]
}

/** One screen over data for every tension, in three steps. */
export function TensionScreen({ id, step, onStep, onGoTo, onOpenTension, onOverview, onBoard }: TensionScreenProps) {
  const plan = usePlan()
  const tension = tensionById(bundledContent, id)
  const decision = plan.tensions[id]
  if (!decision) return null
  const { tensions } = bundledContent
  const index = tensions.indexOf(tension)
  const before = tensions[index - 1]
  const after = tensions[index + 1]
  const next = (
    <LinkButton quiet onPress={() => (after ? onOpenTension(after.id) : onOverview())}>
      {after ? `Next: ${after.title}` : 'To all seven'}
    </LinkButton>
  )
  const decided = { tension, decision }
  return (
    <SourceNumbers statements={statementsOf(tension)}>
      <div className={styles.screen} data-scrolls>
        <div className={styles.scroll} key={step}>
          <div className={styles.walk} data-print="head">
            <span>
              <b>
                {tension.number} of {tensions.length}
              </b>{' '}
              {tension.title}
            </span>
            <span className={styles.neighbours} data-print="never">
              {before && (
                <LinkButton quiet onPress={() => onOpenTension(before.id)}>
                  Back: {before.title}
                </LinkButton>
              )}
              {next}
            </span>
          </div>
          <h1 className={styles.question} tabIndex={-1} data-print="head">
            <Sourced text={tension.question.text} sources={tension.question.sources} />
          </h1>
          <Steps decision={decision} current={step} onStep={onStep} />
          {step === 'position' && (
            <PositionStep {...decided} schools={plan.profile.schools} onBothSides={() => onStep('bothSides')} />
          )}
          {step === 'bothSides' && <BothSidesStep {...decided} onRecord={() => onStep('record')} onBoard={onBoard} />}
          {step === 'record' && <RecordStep {...decided} next={next} />}
        </div>
        <DecisionBar {...decided} step={step} onGoTo={onGoTo} />
      </div>
    </SourceNumbers>
  )
}
