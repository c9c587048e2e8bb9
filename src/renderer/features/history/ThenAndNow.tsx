import { useId } from 'react'
import { layoutThenAndNow } from '../../../core/charts'
import type { TensionComparison } from '../../../core/history'
import { Marks } from '../../charts/Marks'
import { useContentWidth } from '../../charts/use-content-width'
import styles from './differences.module.css'

/** Both states of a tension on one spectrum. */
export function ThenAndNow({ comparison: { tension, before, after } }: { comparison: TensionComparison }) {
  const [element, width] = useContentWidth<HTMLDivElement>()
  const id = useId()
  const drawing = layoutThenAndNow(tension, before, after, Math.max(width, 440))
  return (
    <div ref={element} className={styles.drawing}>
      {width > 0 && (
        <svg
          role="img"
          aria-labelledby={`${id}-title ${id}-description`}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          width="100%"
        >
          <title id={`${id}-title`}>{drawing.title}</title>
          <desc id={`${id}-description`}>{drawing.description}</desc>
          <Marks marks={drawing.marks} />
        </svg>
      )}
    </div>
  )
}
