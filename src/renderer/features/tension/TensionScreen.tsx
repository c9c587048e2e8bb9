import { bundledContent, type TensionContent, tensionById } from '../../../core/content'
import { usePlan } from '../../store'
import { LinkButton, Sourced, SourceList, SourceNumbers } from '../../ui'
import { DecisionBar } from './DecisionBar'
import { DecisionColumn } from './DecisionColumn'
import { Flank } from './Flank'
import { Reported } from './Reported'
import { Spectrum } from './Spectrum'
import type { TensionStep } from './steps'
import styles from './tension.module.css'

interface TensionScreenProps {
  id: string
  step: TensionStep
  onStep: (step: TensionStep) => void
  onOpenTension: (id: string) => void
  onOverview: () => void
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

/** One screen over data for every tension. */
export function TensionScreen({ id, onOpenTension, onOverview }: TensionScreenProps) {
  const plan = usePlan()
  const tension = tensionById(bundledContent, id)
  const decision = plan.tensions[id]
  if (!decision) return null
  const { tensions } = bundledContent
  const index = tensions.indexOf(tension)
  const before = tensions[index - 1]
  const after = tensions[index + 1]
  return (
    <SourceNumbers statements={statementsOf(tension)}>
      <div className={styles.screen} data-scrolls>
        <div className={styles.scroll}>
          <div className={styles.walk}>
            <span>
              <b>
                {tension.number} of {tensions.length}
              </b>{' '}
              {tension.title}
            </span>
            <span className={styles.neighbours}>
              {before && (
                <LinkButton quiet onPress={() => onOpenTension(before.id)}>
                  Back: {before.title}
                </LinkButton>
              )}
              <LinkButton quiet onPress={() => (after ? onOpenTension(after.id) : onOverview())}>
                {after ? `Next: ${after.title}` : 'To all seven'}
              </LinkButton>
            </span>
          </div>
          <h1 className={styles.question} tabIndex={-1}>
            <Sourced text={tension.question.text} sources={tension.question.sources} />
          </h1>
          <Spectrum tension={tension} decision={decision} />
          {/* The decision first for the keyboard, so that the way from the marks to the reason is short. */}
          <div className={styles.columns}>
            <DecisionColumn tension={tension} decision={decision} />
            <div className={styles.flank}>
              <Flank tension={tension} pole="a" decision={decision} />
              <Reported tension={tension} schools={plan.profile.schools} />
            </div>
            <div className={styles.flank}>
              <Flank tension={tension} pole="b" decision={decision} />
              <div className={styles.aside}>
                <h3>Sources</h3>
                <SourceList />
              </div>
            </div>
          </div>
        </div>
        <DecisionBar tension={tension} decision={decision} />
      </div>
    </SourceNumbers>
  )
}
