import { STATUS_WORDS } from '../../core/charts'
import { bundledContent } from '../../core/content'
import { decisionsInOrder } from '../../core/plan'
import { usePlan, useToday } from '../store'
import { StatusGlyph } from '../ui'
import { navigate, type Route, useRoute } from './navigation'
import { railSections } from './sections'
import styles from './shell.module.css'

/** The sections with how far each one is; below 1200 pixels it is a drawer. */
export function Rail({ open, onChosen }: { open: boolean; onChosen: () => void }) {
  const plan = usePlan()
  const today = useToday()
  const route = useRoute()
  const go = (target: Route) => {
    navigate(target)
    onChosen()
  }
  return (
    <nav className={styles.rail} data-open={open} data-print="never" aria-label="Sections">
      <ul>
        {railSections(plan, today).map((section) => (
          <li key={section.screen}>
            <button
              type="button"
              className={styles.railItem}
              aria-current={route.screen === section.screen ? 'page' : undefined}
              onClick={() => go({ screen: section.screen })}
            >
              {section.label}
              <span className={styles.progress}>{section.progress}</span>
            </button>
            {section.screen === 'overview' && (
              <ul className={styles.tensions} aria-label="The seven tensions">
                {decisionsInOrder(plan, bundledContent).map(({ tension, decision }) => (
                  <li key={tension.id}>
                    <button
                      type="button"
                      className={`${styles.railItem} ${styles.railTension}`}
                      aria-current={'tension' in route && route.tension === tension.id ? 'page' : undefined}
                      onClick={() => go({ screen: 'tension', tension: tension.id, step: 'position' })}
                    >
                      <span>
                        <span aria-hidden="true">{tension.number}</span>
                        {tension.title}
                      </span>
                      <StatusGlyph status={decision.status} word={STATUS_WORDS[decision.status]} />
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
