import type { CoherenceView } from '../../../core/analysis/coherence-views'
import { dispatch } from '../../store'
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
  async function ask(subject: string) {
    const id = crypto.randomUUID()
    const added = await dispatch('item.add', { list: 'ownQuestions', id, values: { about: subject } })
    if (added) onGoTo(`ownQuestions/${id}/text`)
  }
  const head = (lead: string) => <Head lead={lead} view={view} onView={onView} />
  const shared = { onOpenTension, onAsk: (subject: string) => void ask(subject), children: head }
  return (
    <div className={styles.screen} data-scrolls>
      {view === 'grid' ? <GridView cell={cell} {...shared} /> : <QuestionsView onGoTo={onGoTo} {...shared} />}
    </div>
  )
}
