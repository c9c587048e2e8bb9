import { useState } from 'react'
import { bundledContent } from '../../../core/content'
import {
  comparisonSummary,
  differenceClauses,
  isSame,
  marksDiffer,
  type PlanComparison,
  type SectionComparison,
  type TensionComparison,
  untold,
} from '../../../core/history'
import { PLAN_SECTIONS } from '../../../core/plan'
import { upperFirst } from '../../../core/text'
import { Differences } from './Differences'
import styles from './differences.module.css'
import screen from './history.module.css'
import { ThenAndNow } from './ThenAndNow'
import { ThenAndNowLegend } from './ThenAndNowLegend'

/** Tension by tension, then the other parts of the plan in which something differs. */
export function Compared({ comparison }: { comparison: PlanComparison }) {
  if (isSame(comparison)) return <p className={screen.said}>Nothing differs between these two points.</p>
  const drawn = comparison.tensions.some(marksDiffer)
  return (
    <div className={styles.compared}>
      <p className={screen.said}>{comparisonSummary(comparison)}</p>
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
        <span className={screen.quiet}>Unchanged</span>
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

/** What stood and what stands, once it is asked for: a comparison can hold hundreds of texts. */
function InDetail({ differences }: Pick<SectionComparison, 'differences'>) {
  const [open, setOpen] = useState(false)
  if (differences.length === 0) return null
  return (
    <details className={styles.inDetail} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Before and after</summary>
      {open && <Differences differences={differences} />}
    </details>
  )
}
