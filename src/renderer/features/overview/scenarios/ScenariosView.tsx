import { useMemo } from 'react'
import { planOfStanding } from '../../../../core/analysis/scenarios'
import { usePlan } from '../../../store'
import { Section } from '../../../ui'
import { AllScenarios } from './AllScenarios'
import { Costs } from './Costs'
import { copyAndOpen } from './copy-and-open'
import { Dispositions } from './Dispositions'
import { NoScenarios } from './NoScenarios'
import { OneByOne } from './OneByOne'
import { Pictures } from './Pictures'
import { Questions } from './Questions'
import { useSides } from './use-sides'

interface ScenariosViewProps {
  /** The scenario that is shown on arrival. */
  asked: string | undefined
  onGoTo: (path: string) => void
}

/** Two ways to decide, side by side: the plan as it is and a scenario, or two scenarios. */
export function ScenariosView({ asked, onGoTo }: ScenariosViewProps) {
  const plan = usePlan()
  const { left, right, choose } = useSides(plan, asked)
  const plans = useMemo(
    () => ({ left: planOfStanding(plan, left), right: planOfStanding(plan, right) }),
    [plan, left, right],
  )
  const onCopy = (from: string | null) => void copyAndOpen(from, onGoTo)
  if (plan.scenarios.order.length === 0) return <NoScenarios onCopy={() => onCopy(null)} />
  const shared = { plan, standings: { left, right }, plans }
  return (
    <>
      <Pictures {...shared} onChoose={choose} onCopy={onCopy} />
      <Section
        title="Decision by decision"
        hint="A scenario keeps only what it changes. Whatever it does not change follows the plan."
      >
        <OneByOne {...shared} />
      </Section>
      <Questions {...shared} />
      <Section title="What it costs" hint="Of the initiatives that are kept or changed.">
        <Costs {...shared} />
      </Section>
      <Section title="What is kept, changed and stopped">
        <Dispositions {...shared} />
      </Section>
      <Section title="All scenarios">
        <AllScenarios plan={plan} onShow={(id) => choose('right', id)} onCopy={onCopy} />
      </Section>
    </>
  )
}
