import { positionWords } from '../../../core/charts'
import type { TensionContent } from '../../../core/content'
import { type Decision, lastSuperseded } from '../../../core/plan'
import { formatDay, formatDayShort } from '../../../core/text'
import { Field, LinkButton, SourceList } from '../../ui'
import { Points } from './Points'
import { Reported } from './Reported'
import { Spectrum } from './Spectrum'
import { Statements } from './Statements'
import styles from './tension.module.css'

interface PositionStepProps {
  tension: TensionContent
  decision: Decision
  schools: number | null
  onBothSides: () => void
}

/** Where we are, where we should be, and why. What others wrote and reported hangs under its own pole. */
export function PositionStep({ tension, decision, schools, onBothSides }: PositionStepProps) {
  return (
    <>
      <Spectrum tension={tension} decision={decision} />
      {/* The decision first for the keyboard, so that the way from the marks to the reason is short. */}
      <div className={styles.columns}>
        <section className={styles.block} aria-label="Position">
          <Rationale tension={tension} decision={decision} />
          <Replaced tension={tension} decision={decision} />
          <Statements summary="Questions worth asking" statements={tension.prompts} />
          <div>
            <LinkButton quiet onPress={onBothSides}>
              On to both sides
            </LinkButton>
          </div>
        </section>
        <div className={styles.flank}>
          <Points tension={tension} decision={decision} pole="a" kind="upside" />
          <Points tension={tension} decision={decision} pole="a" kind="risk" />
          <Reported tension={tension} schools={schools} />
        </div>
        <div className={styles.flank}>
          <Points tension={tension} decision={decision} pole="b" kind="upside" />
          <Points tension={tension} decision={decision} pole="b" kind="risk" />
          <div className={styles.aside}>
            <h3>Sources</h3>
            <SourceList />
          </div>
        </div>
      </div>
    </>
  )
}

interface DecidedProps {
  tension: TensionContent
  decision: Decision
}

function Rationale({ tension, decision }: DecidedProps) {
  const path = `tensions/${tension.id}/rationale`
  if (decision.status !== 'decided') return <Field path={path} rows={3} />
  return (
    <div>
      <div className={styles.between}>
        <h3 tabIndex={-1} data-path={path}>
          Rationale
        </h3>
        {decision.decidedOn && <span className={styles.quiet}>Decided {formatDayShort(decision.decidedOn)}</span>}
      </div>
      <p className={styles.prose} dir="auto" data-text-of={path}>
        {decision.rationale}
      </p>
    </div>
  )
}

/** What stood here before stays beside what replaces it. */
function Replaced({ tension, decision }: DecidedProps) {
  const earlier = lastSuperseded(decision)
  if (!earlier) return null
  return (
    <p className={styles.replaces} dir="auto">
      Before: {positionWords(tension, earlier.shouldBe, 'not answered')}. Superseded on{' '}
      {formatDay(earlier.supersededOn)} because: {earlier.reason}
    </p>
  )
}
