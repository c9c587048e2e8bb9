import { useMemo } from 'react'
import { chainBreaks } from '../../../core/analysis/chain'
import { chainProgress } from '../../../core/analysis/chain-words'
import { COHERENCE_VIEWS, type CoherenceView } from '../../../core/analysis/coherence-views'
import { gridCells, gridCounts } from '../../../core/analysis/grid'
import { openCount } from '../../../core/analysis/prompt-states'
import { bundledContent } from '../../../core/content'
import { chainOf } from '../../../core/plan'
import { usePlan, useToday } from '../../store'
import { Views } from '../../ui'
import styles from './coherence.module.css'

const VIEW_WORDS: Record<CoherenceView, string> = { grid: 'Grid', questions: 'Questions', chain: 'Chain' }

interface HeadProps {
  lead: string
  view: CoherenceView
  onView: (view: CoherenceView) => void
}

/** The screen's heading, and the way between its views with how far each one is. */
export function Head({ lead, view: current, onView }: HeadProps) {
  const plan = usePlan()
  const today = useToday()
  // The grid is drawn with every key that moves in it, and the plan stays the same.
  const cells = useMemo(() => gridCells(plan, bundledContent), [plan])
  const chain = useMemo(() => chainOf(plan), [plan])
  const open = useMemo(() => openCount(plan, bundledContent, today), [plan, today])
  const progress: Record<CoherenceView, string> = {
    grid: `${cells.length - gridCounts(cells).blank} of ${cells.length}`,
    questions: open === 0 ? 'none open' : `${open} open`,
    chain: chainProgress(chain, chainBreaks(chain, plan)),
  }
  return (
    <header data-print="head">
      <h1 tabIndex={-1}>Coherence</h1>
      <p className={styles.lead}>{lead}</p>
      <Views
        label="Views of this screen"
        views={COHERENCE_VIEWS.map((id) => ({ id, name: VIEW_WORDS[id], progress: progress[id] }))}
        current={current}
        onView={onView}
      />
    </header>
  )
}
