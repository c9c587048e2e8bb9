import { useRef } from 'react'
import { changesSentence, scenarioName } from '../../../../core/analysis/scenario-words'
import { bundledContent } from '../../../../core/content'
import { type Plan, scenarioChanges } from '../../../../core/plan'
import { formatDayShort } from '../../../../core/text'
import { Button, ItemTools, LinkButton, useItemActions } from '../../../ui'
import styles from './scenarios.module.css'

interface AllScenariosProps {
  plan: Plan
  onShow: (id: string) => void
  onCopy: (from: string | null) => void
}

/** Every scenario in one line, to be looked at, put in order and removed. */
export function AllScenarios({ plan, onShow, onCopy }: AllScenariosProps) {
  const container = useRef<HTMLUListElement>(null)
  const actions = useItemActions('scenarios', container)
  const { byId, order } = plan.scenarios
  return (
    <>
      <ul ref={container} className={styles.all}>
        {order.map((id, index) => {
          const scenario = byId[id]
          if (!scenario) return null
          const { adoptedOn } = scenario
          return (
            <li key={id} data-item={id}>
              <span dir="auto">
                <LinkButton
                  printed
                  onPress={() => {
                    onShow(id)
                    document.querySelector('main')?.scrollTo(0, 0)
                  }}
                >
                  {scenarioName(plan, id)}
                </LinkButton>
              </span>
              <span className={styles.quiet}>
                {[
                  changesSentence(scenarioChanges(plan, scenario, bundledContent)),
                  adoptedOn === null ? '' : `Adopted ${formatDayShort(adoptedOn)}.`,
                ]
                  .filter(Boolean)
                  .join(' ')}
              </span>
              <ItemTools
                list="scenarios"
                id={id}
                index={index}
                count={order.length}
                actions={actions}
                places={{ before: index - 1, after: index + 1 }}
              />
            </li>
          )
        })}
      </ul>
      <div>
        <Button onPress={() => onCopy(null)}>Copy the decisions into a scenario</Button>
      </div>
    </>
  )
}
