import type { CoherenceView } from '../../../core/analysis/coherence-views'
import { addAndOpen } from './add-and-open'
import { ChainView } from './chain/ChainView'
import styles from './coherence.module.css'
import { GridView } from './grid/GridView'
import { Head } from './Head'
import { QuestionsView } from './questions/QuestionsView'

interface CoherenceScreenProps {
  view: CoherenceView
  /** The cell of the grid that is opened on arrival. */
  cell: string | undefined
  /** The arrow of the chain that is opened on arrival. */
  arrow: string | undefined
  onView: (view: CoherenceView) => void
  onGoTo: (path: string) => void
  onOpenTension: (id: string) => void
}

/** How seven decisions become one strategy: what each must fit, what they raise together, and the chain to what is wanted. */
export function CoherenceScreen({ view, cell, arrow, onView, onGoTo, onOpenTension }: CoherenceScreenProps) {
  const ask = (subject: string) =>
    void addAndOpen({ list: 'ownQuestions', id: crypto.randomUUID(), values: { about: subject } }, 'text', onGoTo)
  const head = (lead: string) => <Head lead={lead} view={view} onView={onView} />
  const shared = { onOpenTension, onAsk: ask, children: head }
  return (
    <div className={styles.screen} data-scrolls>
      {view === 'grid' && <GridView cell={cell} {...shared} />}
      {view === 'questions' && <QuestionsView onGoTo={onGoTo} {...shared} />}
      {view === 'chain' && (
        <ChainView arrow={arrow} onGoTo={onGoTo}>
          {head}
        </ChainView>
      )}
    </div>
  )
}
