import { useId, useMemo } from 'react'
import { standingName } from '../../../../core/analysis/scenario-words'
import type { Standing } from '../../../../core/analysis/scenarios'
import { layoutSpectra } from '../../../../core/charts'
import { bundledContent, tensionById } from '../../../../core/content'
import type { Plan } from '../../../../core/plan'
import { Marks } from '../../../charts/Marks'
import { useContentWidth } from '../../../charts/use-content-width'
import { MovableMark } from './MovableMark'
import styles from './scenarios.module.css'

const NARROWEST = 280

interface PictureProps {
  plan: Plan
  standing: Standing
  /** The plan as this side would have it, and as the other would. */
  shown: Plan
  beside: Plan
  titled: boolean
}

/** The seven spectra of one side. The marks of a scenario are moved right here; those of the plan are not. */
export function Picture({ plan, standing, shown, beside, titled }: PictureProps) {
  const [element, width] = useContentWidth<HTMLDivElement>()
  const id = useId()
  const movable = standing !== null
  const layout = useMemo(
    () => layoutSpectra(shown, bundledContent, { width: Math.max(width, NARROWEST), titled, discs: !movable }, beside),
    [shown, beside, width, titled, movable],
  )
  const name = standingName(plan, standing)
  return (
    <div ref={element} className={styles.picture} style={{ minHeight: layout.height }}>
      {width > 0 && (
        <>
          <svg
            role="img"
            aria-labelledby={`${id}-title ${id}-description`}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            width="100%"
          >
            <title id={`${id}-title`}>{name}</title>
            <desc id={`${id}-description`}>{layout.description}</desc>
            <Marks marks={layout.marks} />
          </svg>
          {standing !== null &&
            layout.rows.map(({ id: tension, place }) => (
              <MovableMark
                key={`${standing} ${tension}`}
                tension={tensionById(bundledContent, tension)}
                path={`scenarios/${standing}/tensions/${tension}/shouldBe`}
                stored={shown.tensions[tension]?.shouldBe ?? null}
                place={place}
                within={element}
                inName={name}
              />
            ))}
        </>
      )}
    </div>
  )
}
