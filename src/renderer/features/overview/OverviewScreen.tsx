import { overviewSentence } from '../../../core/analysis/overview-sentence'
import type { OverviewView } from '../../../core/analysis/overview-views'
import { bundledContent } from '../../../core/content'
import { usePlan } from '../../store'
import { FirstStep, Page } from '../../ui'
import { DecisionsView } from './DecisionsView'
import { OverviewViews } from './OverviewViews'
import { ScenariosView } from './scenarios/ScenariosView'

interface OverviewScreenProps {
  view: OverviewView
  /** The scenario that is shown on arrival. */
  scenario: string | undefined
  onView: (view: OverviewView) => void
  onGoTo: (path: string) => void
  onOpenTension: (id: string) => void
}

const [first] = bundledContent.tensions

/** The seven tensions seen together: as they are decided, and as they could be decided instead. */
export function OverviewScreen({ view, scenario, onView, onGoTo, onOpenTension }: OverviewScreenProps) {
  const plan = usePlan()
  const decisions = view === 'decisions'
  return (
    <Page
      title="Seven tensions"
      lead={
        decisions
          ? overviewSentence(plan, bundledContent)
          : 'What if it were decided otherwise? Nothing of it counts until you adopt it.'
      }
      firstStep={
        decisions &&
        first && (
          <FirstStep screen="tensions" label={`Begin with ${first.title}`} onPress={() => onOpenTension(first.id)} />
        )
      }
    >
      <OverviewViews current={view} onView={onView} />
      {decisions ? <DecisionsView onOpenTension={onOpenTension} /> : <ScenariosView asked={scenario} onGoTo={onGoTo} />}
    </Page>
  )
}
