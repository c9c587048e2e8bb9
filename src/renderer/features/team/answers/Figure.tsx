import { useId } from 'react'
import type { Drawing } from '../../../../core/charts'
import { Marks } from '../../../charts/Marks'
import styles from './answers.module.css'

/** A picture of answers, with its words for those who do not see it. */
export function Figure({ drawing }: { drawing: Drawing }) {
  const id = useId()
  return (
    <svg
      className={styles.figure}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
    >
      <title id={`${id}-title`}>{drawing.title}</title>
      <desc id={`${id}-description`}>{drawing.description}</desc>
      <Marks marks={drawing.marks} />
    </svg>
  )
}
