import { useId } from 'react'
import { slimSpectrum } from '../../../core/charts'
import type { TensionContent } from '../../../core/content'
import type { Decision } from '../../../core/plan'
import { Marks } from '../../charts/Marks'
import { useContentWidth } from '../../charts/use-content-width'
import styles from './tension.module.css'

/** Where the tension stands, to look at while something else is written. */
export function SlimSpectrum({ tension, decision }: { tension: TensionContent; decision: Decision }) {
  const [element, width] = useContentWidth<HTMLDivElement>()
  const id = useId()
  const drawing = slimSpectrum(tension, decision, Math.max(width, 320))
  return (
    <div className={styles.slim} ref={element}>
      {width > 0 && (
        // Its own size is the drawing's; on paper, which is narrower or wider, it scales.
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
