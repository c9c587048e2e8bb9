import { useMemo, useRef } from 'react'
import { layoutOverview, OVERVIEW_FRAMES } from '../../../core/charts'
import { bundledContent } from '../../../core/content'
import { Marks } from '../../charts/Marks'
import { useContentWidth } from '../../charts/use-content-width'
import { usePlan } from '../../store'
import { Legend } from './Legend'
import styles from './overview.module.css'

/** Below this the picture takes its narrow frame; between this and its own width it is drawn a little smaller. */
const NARROWEST_WIDE = 1080

/** Arrow keys go from row to row; Enter opens the tension. */
function useRowKeys() {
  const list = useRef<HTMLUListElement>(null)
  const press = (event: React.KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const rows = [...(list.current?.querySelectorAll('button') ?? [])]
    const here = rows.indexOf(document.activeElement as HTMLButtonElement)
    const step = steps[event.key]
    const target =
      event.key === 'Home' ? 0 : event.key === 'End' ? rows.length - 1 : step === undefined ? null : here + step
    if (here < 0 || target === null) return
    event.preventDefault()
    rows[Math.max(0, Math.min(rows.length - 1, target))]?.focus()
  }
  return { list, press }
}

/** The picture of the seven decisions; a row leads to its tension. */
export function DecisionsView({ onOpenTension }: { onOpenTension: (id: string) => void }) {
  const plan = usePlan()
  const [picture, width] = useContentWidth<HTMLDivElement>()
  const frame = width >= NARROWEST_WIDE ? OVERVIEW_FRAMES.wide : OVERVIEW_FRAMES.narrow
  const layout = useMemo(() => layoutOverview(plan, bundledContent, frame), [plan, frame])
  const { list, press } = useRowKeys()
  return (
    <>
      <Legend />
      <div ref={picture} className={styles.picture}>
        <svg viewBox={`0 0 ${layout.width} ${layout.height}`} style={{ maxWidth: layout.width }} aria-hidden="true">
          <Marks marks={layout.marks} />
        </svg>
        <ul ref={list} onKeyDown={press} aria-label={layout.title}>
          {layout.rows.map((row) => (
            <li key={row.id}>
              <button
                type="button"
                className={styles.row}
                style={{ top: `${(100 * row.y) / layout.height}%`, height: `${(100 * row.height) / layout.height}%` }}
                aria-label={row.text}
                onClick={() => onOpenTension(row.id)}
              />
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.foot}>
        <span>The thread joins the should-be marks. It stops where a mark is missing.</span>
        <span>Left and right carry no better or worse.</span>
      </div>
    </>
  )
}
