import { type RefObject, useMemo } from 'react'
import { wayToGoal } from '../../../core/analysis/milestones'
import { layoutWay } from '../../../core/charts'
import type { Objective } from '../../../core/plan'
import { localDay } from '../../../core/text'
import { Marks } from '../../charts/Marks'
import { useContentWidth } from '../../charts/use-content-width'
import { revealField } from '../../ui'
import styles from './purpose.module.css'

interface WayProps {
  path: string
  objective: Objective
  /** Where the fields are to which the steps lead. */
  container: RefObject<HTMLElement | null>
}

/** The line from the goal back to today. Each step can be read out, and leads to its field. */
export function Way({ path, objective, container }: WayProps) {
  const [picture, width] = useContentWidth<HTMLElement>()
  const today = localDay(new Date())
  const layout = useMemo(
    () => (width === 0 ? null : layoutWay(wayToGoal(objective, today), { width, name: objective.name.trim() })),
    [objective, today, width],
  )
  return (
    <figure className={styles.way} ref={picture}>
      {layout && (
        <>
          <svg width={layout.width} height={layout.height} aria-hidden="true">
            <Marks marks={layout.marks} />
          </svg>
          <ol aria-label={layout.title}>
            {layout.steps.map(({ field, text, top, height }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is where it stands on the line
              <li key={index}>
                <button
                  type="button"
                  className={styles.step}
                  style={{ top, height }}
                  aria-label={text}
                  onClick={() => {
                    if (container.current) void revealField(container.current, `${path}/${field}`)
                  }}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </figure>
  )
}
