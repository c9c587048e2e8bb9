import { useRef, useState } from 'react'
import { QUARTERS, type Standing, schoolName, wordsOfQuarter } from '../../../../core/analysis/pilots'
import type { PilotsView } from '../../../../core/analysis/pilots/views'
import type { Plan } from '../../../../core/plan'
import { upperFirst } from '../../../../core/text'
import { Button } from '../../../ui'
import { Chosen } from './Chosen'
import { Legend } from './Legend'
import styles from './picture.module.css'
import { Scatter } from './Scatter'
import { SchoolPanel } from './SchoolPanel'

const NAMED_AT_MOST = 6

/** Schools that have no place in the picture, by name as far as there is room. */
function Unplaced({ standings }: { standings: readonly Standing[] }) {
  const unplaced = standings.filter(({ quarter }) => quarter === null)
  if (unplaced.length === 0) return null
  const names = unplaced.slice(0, NAMED_AT_MOST).map(({ school }) => schoolName(school))
  const more = unplaced.length - names.length
  return (
    <p className={styles.quiet}>
      Not in the picture, because need or readiness is not known: {names.join(', ')}
      {more > 0 && ` and ${more.toLocaleString('en-US')} more`}.
    </p>
  )
}

/** How many schools lie in each quarter, and how many of them are chosen. */
function Quarters({ standings }: { standings: readonly Standing[] }) {
  return (
    <table className={styles.quarters}>
      <caption>By these weights</caption>
      <thead>
        <tr>
          <th scope="col">Quarter</th>
          <th scope="col">Schools</th>
          <th scope="col">Pilot now</th>
        </tr>
      </thead>
      <tbody>
        {QUARTERS.map((quarter) => {
          const within = standings.filter((standing) => standing.quarter === quarter)
          return (
            <tr key={quarter}>
              <th scope="row">{upperFirst(wordsOfQuarter(quarter))}</th>
              <td>{within.length}</td>
              <td>{within.filter(({ school }) => school.choice === 'pilot').length}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

interface PictureViewProps {
  plan: Plan
  standings: readonly Standing[]
  onView: (view: PilotsView) => void
}

/** Need against readiness with the choice marked, what the chosen school has, and how firmly the chosen ones stand. */
export function PictureView({ plan, standings, onView }: PictureViewProps) {
  const [selected, setSelected] = useState<string | null>(null)
  const main = useRef<HTMLDivElement>(null)
  const standing = standings.find(({ id }) => id === selected)
  function close(): void {
    setSelected(null)
    main.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus({ preventScroll: true })
  }
  if (standings.every(({ quarter }) => quarter === null)) {
    return (
      <div className={styles.nothing}>
        <p>
          No school has a place in the picture yet. It takes a weighed criterion of need and one of readiness, and two
          schools that differ by each.
        </p>
        <p className={styles.actions}>
          <Button onPress={() => onView('criteria')}>Go to the criteria</Button>
          <Button onPress={() => onView('table')}>Go to the table</Button>
        </p>
      </div>
    )
  }
  return (
    <>
      <Legend />
      <div className={styles.columns}>
        <div className={styles.main} ref={main}>
          <Scatter
            plan={plan}
            standings={standings}
            selected={standing?.id ?? null}
            onSelect={setSelected}
            height={520}
            label="Schools by need and readiness"
          />
          <Unplaced standings={standings} />
        </div>
        {standing ? (
          <SchoolPanel key={standing.id} plan={plan} standing={standing} onClose={close} />
        ) : (
          <aside className={styles.aside} aria-label="The picture in numbers">
            <Quarters standings={standings} />
            <p className={styles.quiet}>
              Choose a school in the picture to see what it has and to note a choice. Arrow keys go from school to
              school, Enter opens one. Nothing here picks a school.
            </p>
          </aside>
        )}
      </div>
      <Chosen plan={plan} onSelect={setSelected} />
    </>
  )
}
