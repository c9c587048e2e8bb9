import { leftOut, pilotsLead } from '../../../core/analysis/pilots'
import { PILOTS_VIEWS, type PilotsView } from '../../../core/analysis/pilots/views'
import { bundledContent, tensionById } from '../../../core/content'
import type { Plan } from '../../../core/plan'
import { LinkButton, Views } from '../../ui'
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
export function Head({ plan, view, onView, onOpenTension }: HeadProps) {
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
      <Views
        label="Views of this screen"
        views={PILOTS_VIEWS.map((id) => ({ id, name: VIEW_WORDS[id], progress: counts[id] }))}
        current={view}
        onView={onView}
      />
    </header>
  )
}
