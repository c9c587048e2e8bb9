import { useEffect, useRef } from 'react'
import {
  exclusionWords,
  measureWords,
  type Standing,
  schoolName,
  wordsOfQuarter,
} from '../../../../core/analysis/pilots'
import type { Plan } from '../../../../core/plan'
import { Button } from '../../../ui'
import { SchoolFields, SchoolValues } from '../SchoolFields'
import styles from './picture.module.css'

interface SchoolPanelProps {
  plan: Plan
  standing: Standing
  onClose: () => void
}

/** One school: where it lies and why, what the team chose and says, and what it has by each criterion. */
export function SchoolPanel({ plan, standing, onClose }: SchoolPanelProps) {
  const { id, school, need, readiness, quarter, excludedBy } = standing
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <section
      className={styles.panel}
      aria-label={schoolName(school)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className={styles.panelHead}>
        <h2 ref={heading} dir="auto">
          {schoolName(school)}
        </h2>
        <Button onPress={onClose}>Close</Button>
      </div>
      <p>
        Need {measureWords(need)}; readiness {measureWords(readiness)}: {wordsOfQuarter(quarter)}, by these weights.
      </p>
      {excludedBy.map((exclusion) => (
        <p key={exclusion.criterion}>Excluded by {exclusionWords(exclusion)}.</p>
      ))}
      <SchoolFields path={`schools/${id}`} />
      <SchoolValues plan={plan} id={id} />
    </section>
  )
}
