import { useState } from 'react'
import { isBegun, type TeachingScreen } from '../../core/analysis/begun'
import { usePlan } from '../store'
import { Button } from './Button'
import { Example } from './Example'
import styles from './ui.module.css'

interface FirstStepProps {
  screen: TeachingScreen
  /** What the button does, in words. */
  label: string
  onPress: () => void
  /** Where the screen has a main action of its own, this is not a second one. */
  kind?: 'main' | 'plain'
}

/**
 * An example and the first thing to do, for a screen on which nothing has been answered. It goes away with the
 * next visit and not with the first letter, so that nothing moves under the hands.
 */
export function FirstStep({ screen, label, onPress, kind = 'main' }: FirstStepProps) {
  const plan = usePlan()
  const [shown] = useState(() => !isBegun(plan, screen))
  if (!shown) return null
  return (
    <aside className={styles.firstStep} aria-label="Where to begin">
      <Example place={screen} />
      <Button kind={kind} onPress={onPress}>
        {label}
      </Button>
    </aside>
  )
}
