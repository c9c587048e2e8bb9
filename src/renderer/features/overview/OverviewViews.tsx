import { OVERVIEW_VIEWS, type OverviewView } from '../../../core/analysis/overview-views'
import { decidedCount } from '../../../core/plan'
import { usePlan } from '../../store'
import { Views } from '../../ui'

const VIEW_WORDS: Record<OverviewView, string> = { decisions: 'Decisions', scenarios: 'Scenarios' }

/** The way between the views of the screen, with how far each one is. */
export function OverviewViews({ current, onView }: { current: OverviewView; onView: (view: OverviewView) => void }) {
  const plan = usePlan()
  const scenarios = plan.scenarios.order.length
  const progress: Record<OverviewView, string> = {
    decisions: `${decidedCount(plan)} of ${Object.keys(plan.tensions).length}`,
    scenarios: scenarios === 0 ? 'none' : String(scenarios),
  }
  const views = OVERVIEW_VIEWS.map((id) => ({ id, name: VIEW_WORDS[id], progress: progress[id] }))
  return <Views label="Views of this screen" views={views} current={current} onView={onView} />
}
