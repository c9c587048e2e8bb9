import { useEffect, useRef } from 'react'
import type { OpenPlan } from '../../../contract'
import { attempt, request } from '../../store'
import { Brandmark, Button } from '../../ui'
import { FirstPlan } from './FirstPlan'
import { RecentPlans } from './RecentPlans'
import styles from './start.module.css'
import { UnwrittenWork } from './UnwrittenWork'
import { useRecentPlans } from './use-recent-plans'

interface StartProps {
  /** Asks for the questions for a new plan. */
  onNewPlan: () => void
  /** A plan was opened; where to go from here is the shell's to say. */
  onOpened: (plan: OpenPlan) => void
}

/** The first screen: recent plans on the left, the ways to begin on the right. */
export function Start({ onNewPlan, onOpened }: StartProps) {
  const { plans, reload, locate, drop } = useRecentPlans()
  const headline = useRef<HTMLHeadingElement>(null)
  useEffect(() => headline.current?.focus(), [])

  async function open(from: Parameters<typeof request<'plan.open'>>[1]) {
    const opened = await attempt(() => request('plan.open', from))
    if (opened) onOpened(opened)
    // What could not be opened may have been moved meanwhile; a look at the list then shows it as missing.
    else if (opened === undefined) await reload()
  }

  return (
    <main className={styles.start}>
      <section className={styles.left} aria-labelledby="recent-plans">
        <UnwrittenWork onOpen={(id) => void open({ from: 'unwritten', id })} />
        <h2 id="recent-plans">Recent plans</h2>
        {plans?.length === 0 && <FirstPlan />}
        {plans && plans.length > 0 && (
          <RecentPlans
            plans={plans}
            onOpen={(id) => void open({ from: 'recent', id })}
            onLocate={(id) => void locate(id)}
            onDrop={(id) => void drop(id)}
          />
        )}
      </section>
      <div className={styles.right}>
        <p className={styles.brand}>
          <Brandmark />
          Throughline
        </p>
        <h1 ref={headline} tabIndex={-1}>
          Decide how to take an innovation to scale, and write down why.
        </h1>
        <div className={styles.ways}>
          <Button kind="main" onPress={onNewPlan}>
            New plan
          </Button>
          <Button onPress={() => void open({ from: 'dialog' })}>Open a file</Button>
          <Button onPress={() => void open({ from: 'sample' })}>Open the sample</Button>
        </div>
        <p className={styles.promise}>
          Plans stay on this computer. No account is needed, and nothing leaves it unless you ask.
        </p>
      </div>
    </main>
  )
}
