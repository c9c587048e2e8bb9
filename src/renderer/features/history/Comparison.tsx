import { useMemo } from 'react'
import { numberWord } from '../../../core/analysis/overview-sentence'
import { bundledContent } from '../../../core/content'
import {
  comparePlans,
  differenceClauses,
  isSame,
  type PlanComparison,
  type SectionComparison,
  type TensionComparison,
} from '../../../core/history'
import { PLAN_SECTIONS } from '../../../core/plan'
import { useOpenPlan, usePlan } from '../../store'
import { LinkButton } from '../../ui'
import { Differences, untold } from './Differences'
import styles from './history.module.css'
import { momentWords, type Point, seqOf } from './points'
import { marksDiffer, ThenAndNow } from './ThenAndNow'
import { ThenAndNowLegend } from './ThenAndNowLegend'
import type { Board } from './use-board'
import { usePlanAt } from './use-plan-at'

/** Two points of the plan beside each other, the earlier one first whichever was chosen first. */
export function Comparison({ board }: { board: Board }) {
  const head = useOpenPlan()?.head ?? 0
  const chosen = [board.pointOf(board.from), board.pointOf(board.to)] as const
  const [then, later] = seqOf(chosen[0], head) <= seqOf(chosen[1], head) ? chosen : [chosen[1], chosen[0]]
  const before = usePlanAt(seqOf(then, head))
  const after = usePlanAt(seqOf(later, head))
  const comparison = useMemo(
    () => (before && after ? comparePlans(before, after, bundledContent) : null),
    [before, after],
  )
  return (
    <>
      <header className={styles.between}>
        <dl>
          <div>
            <dt>Then</dt>
            <dd>
              <PointWords point={then} />
            </dd>
          </div>
          <div>
            <dt>{later.kind === 'now' ? 'Now' : 'Later'}</dt>
            <dd>
              <PointWords point={later} />
            </dd>
          </div>
        </dl>
        <p className={styles.meta}>
          Choose both points in the list.
          {board.from !== 0 && (
            <LinkButton quiet onPress={() => board.change({ from: 0 })}>
              From the beginning
            </LinkButton>
          )}
          {board.to !== null && (
            <LinkButton quiet onPress={() => board.change({ to: null })}>
              Up to now
            </LinkButton>
          )}
        </p>
      </header>
      {comparison ? <Compared comparison={comparison} /> : <div className={styles.reading} aria-busy="true" />}
    </>
  )
}

function PointWords({ point }: { point: Point }) {
  const { createdAt } = usePlan()
  if (point.kind === 'now') return 'The plan as it is'
  if (point.kind === 'beginning') {
    return (
      <>
        The beginning<span className={styles.quiet}>, {momentWords(createdAt)}</span>
      </>
    )
  }
  return (
    <>
      {momentWords(point.entry.at)}
      <span className={styles.quiet}>, after: {point.entry.label}</span>
    </>
  )
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function summary({ tensions, sections }: PlanComparison): string {
  const changed = tensions.filter(({ differences }) => differences.length > 0).length
  const parts =
    sections.length === 1 ? 'one other part of the plan' : `${numberWord(sections.length)} other parts of the plan`
  const all = numberWord(tensions.length)
  const of =
    changed === tensions.length ? `All ${all} tensions` : `${upperFirst(numberWord(changed))} of the ${all} tensions`
  if (changed === 0) return `No tension differs; ${parts} ${sections.length === 1 ? 'does' : 'do'}.`
  const verb = changed === 1 ? 'differs' : 'differ'
  return sections.length === 0 ? `${of} ${verb}, and nothing else.` : `${of} ${verb}, and ${parts}.`
}

function Compared({ comparison }: { comparison: PlanComparison }) {
  if (isSame(comparison)) return <p className={styles.said}>Nothing differs between these two points.</p>
  const drawn = comparison.tensions.some(marksDiffer)
  return (
    <div className={styles.compared}>
      <p className={styles.said}>{summary(comparison)}</p>
      {drawn && <ThenAndNowLegend />}
      <ul className={styles.parts} aria-label="Tension by tension">
        {comparison.tensions.map((each) => (
          <li key={each.tension.id}>
            <Tension comparison={each} />
          </li>
        ))}
      </ul>
      {comparison.sections.length > 0 && (
        <ul className={styles.parts} aria-label="Other parts of the plan">
          {comparison.sections.map((each) => (
            <li key={each.section}>
              <Section comparison={each} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Tension({ comparison }: { comparison: TensionComparison }) {
  const { tension, differences } = comparison
  const title = (
    <h3>
      <span>{tension.number}</span>
      {tension.title}
    </h3>
  )
  if (differences.length === 0) {
    return (
      <div className={styles.unchanged}>
        {title}
        <span className={styles.quiet}>Unchanged</span>
      </div>
    )
  }
  return (
    <>
      {title}
      {marksDiffer(comparison) && <ThenAndNow comparison={comparison} />}
      <Clauses differences={differences} />
      <InDetail differences={untold(differences)} />
    </>
  )
}

function Section({ comparison: { section, differences } }: { comparison: SectionComparison }) {
  return (
    <>
      <h3>{PLAN_SECTIONS[section]}</h3>
      <Clauses differences={differences} />
      <InDetail differences={untold(differences)} />
    </>
  )
}

/** What differs in words, each on a line of its own. */
function Clauses({ differences }: Pick<SectionComparison, 'differences'>) {
  return (
    <ul className={styles.clauses}>
      {differenceClauses(differences, bundledContent).map((clause) => (
        <li key={clause} dir="auto">
          {upperFirst(clause)}
        </li>
      ))}
    </ul>
  )
}

function InDetail({ differences }: Pick<SectionComparison, 'differences'>) {
  if (differences.length === 0) return null
  return (
    <details className={styles.inDetail}>
      <summary>Before and after</summary>
      <Differences differences={differences} />
    </details>
  )
}
