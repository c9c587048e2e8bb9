import { leftOut, pilotsLead } from '../../../core/analysis/pilots'
import { PILOTS_VIEWS, type PilotsView } from '../../../core/analysis/pilots/views'
import { bundledContent, tensionById } from '../../../core/content'
import type { Plan } from '../../../core/plan'
import { LinkButton } from '../../ui'
import styles from './schools.module.css'

const VIEW_WORDS: Record<PilotsView, string> = {
  picture: 'Picture',
  table: 'Table',
  criteria: 'Criteria and weights',
  leftOut: 'Left out',
}

interface HeadProps {
  plan: Plan
  view: PilotsView
  onView: (view: PilotsView) => void
  onOpenTension: (id: string) => void
}

/** The screen's heading, the decision that it carries out, and the way between its views. */
export function Head({ plan, view: current, onView, onOpenTension }: HeadProps) {
  const tension = tensionById(bundledContent, bundledContent.pilots.tension)
  const excluded = leftOut(plan).schools.length
  const counts: Record<PilotsView, string> = {
    picture: '',
    table: String(plan.schools.order.length || ''),
    criteria: String(plan.criteria.order.length || ''),
    leftOut: String(excluded || ''),
  }
  return (
    <header data-print="head">
      <div className={styles.title}>
        <h1 tabIndex={-1}>Schools</h1>
        <LinkButton quiet onPress={() => onOpenTension(tension.id)}>
          {`The decision: ${tension.title}`}
        </LinkButton>
      </div>
      <p className={styles.lead}>{pilotsLead(plan)}</p>
      <nav className={styles.views} data-print="never" aria-label="Views of this screen">
        {PILOTS_VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={view === current ? 'true' : undefined}
            onClick={() => onView(view)}
          >
            {VIEW_WORDS[view]} <span>{counts[view]}</span>
          </button>
        ))}
      </nav>
    </header>
  )
}
