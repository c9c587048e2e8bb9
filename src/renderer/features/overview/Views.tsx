import { OVERVIEW_VIEWS, type OverviewView } from '../../../core/analysis/overview-views'
import { decidedCount } from '../../../core/plan'
import { usePlan } from '../../store'
import styles from './overview.module.css'

const VIEW_WORDS: Record<OverviewView, string> = { decisions: 'Decisions', scenarios: 'Scenarios' }

/** The way between the views of the screen, with how far each one is. */
export function Views({ current, onView }: { current: OverviewView; onView: (view: OverviewView) => void }) {
  const plan = usePlan()
  const scenarios = plan.scenarios.order.length
  const progress: Record<OverviewView, string> = {
    decisions: `${decidedCount(plan)} of ${Object.keys(plan.tensions).length}`,
    scenarios: scenarios === 0 ? 'none' : String(scenarios),
  }
  return (
    <nav className={styles.views} data-print="never" aria-label="Views of this screen">
      {OVERVIEW_VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={view === current ? 'true' : undefined}
          onClick={() => onView(view)}
        >
          {VIEW_WORDS[view]} <span>{progress[view]}</span>
        </button>
      ))}
    </nav>
  )
}
