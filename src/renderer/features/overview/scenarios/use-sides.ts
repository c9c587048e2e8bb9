import { useState } from 'react'
import type { Sides, Standing } from '../../../../core/analysis/scenarios'
import type { Plan } from '../../../../core/plan'
import type { SideName } from './sides'

/** What stands there after a scenario was removed: the last one on the right, the plan on the left. */
function settled({ left, right }: Sides<Standing>, plan: Plan): Sides<Standing> {
  const { byId, order } = plan.scenarios
  const known = (standing: Standing) => standing === null || Object.hasOwn(byId, standing)
  const onRight = known(right) ? right : (order.at(-1) ?? null)
  const onLeft = known(left) ? left : null
  return { left: onLeft === onRight && onLeft !== null ? null : onLeft, right: onRight }
}

/** Which two are shown side by side: a view of this window, never part of the plan. */
export function useSides(plan: Plan, asked: string | undefined) {
  const [chosen, setChosen] = useState<Sides<Standing>>({
    left: null,
    right: asked ?? plan.scenarios.order[0] ?? null,
  })
  const sides = settled(chosen, plan)
  return {
    ...sides,
    /** What is chosen for one side and stands on the other changes places with it. */
    choose(side: SideName, standing: Standing) {
      const other = side === 'left' ? 'right' : 'left'
      setChosen({
        ...sides,
        [side]: standing,
        ...(sides[other] === standing ? { [other]: sides[side] } : {}),
      })
    },
  }
}
