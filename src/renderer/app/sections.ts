import { actionById } from '../../contract'
import { sectionProgress } from '../../core/analysis/progress'
import { bundledContent } from '../../core/content'
import type { Plan } from '../../core/plan'
import type { Route } from './navigation'

export interface RailSection {
  screen: Exclude<Route['screen'], 'start' | 'tension' | 'board'>
  label: string
  /** How far the section is, in words or counts. */
  progress: string
}

/** The sections of the rail in the order of the walk. */
export function railSections(plan: Plan, today: string): RailSection[] {
  const progress = sectionProgress(plan, bundledContent, today)
  const section = (screen: RailSection['screen'], words: string): RailSection => ({
    screen,
    label: actionById(`go.${screen}`).label,
    progress: words,
  })
  return [
    section('ask', progress.ask),
    section('purpose', progress.purpose),
    section('overview', progress.tensions),
    section('team', progress.team),
    section('elements', progress.elements),
    section('initiatives', progress.initiatives),
    section('schools', progress.schools),
    section('coherence', progress.coherence),
    section('document', progress.document),
    section('history', ''),
  ]
}
