import type { CoherenceView } from '../../../core/analysis/coherence-views'
import { addAndOpen } from './add-and-open'
import styles from './coherence.module.css'
import { GridView } from './grid/GridView'
import { Head } from './Head'
import { QuestionsView } from './questions/QuestionsView'

interface CoherenceScreenProps {
  view: CoherenceView
  /** The cell of the grid that is opened on arrival. */
  cell: string | undefined
  onView: (view: CoherenceView) => void
  onGoTo: (path: string) => void
  onOpenTension: (id: string) => void
}

/** How seven decisions become one strategy: each against what must fit it, and what they raise together. */
export function CoherenceScreen({ view, cell, onView, onGoTo, onOpenTension }: CoherenceScreenProps) {
  const ask = (subject: string) =>
    void addAndOpen({ list: 'ownQuestions', id: crypto.randomUUID(), values: { about: subject } }, 'text', onGoTo)
  const head = (lead: string) => <Head lead={lead} view={view} onView={onView} />
  const shared = { onOpenTension, onAsk: ask, children: head }
  return (
    <div className={styles.screen} data-scrolls>
      {view === 'grid' ? <GridView cell={cell} {...shared} /> : <QuestionsView onGoTo={onGoTo} {...shared} />}
    </div>
  )
}
