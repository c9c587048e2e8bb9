import { sectionProgress } from '../../core/analysis/progress'
import { bundledContent } from '../../core/content'
import type { Plan } from '../../core/plan'
import type { Route } from './navigation'

export interface RailSection {
  screen: Exclude<Route['screen'], 'start' | 'tension'>
  label: string
  /** How far the section is, in words or counts. */
  progress: string
}

/** The sections of the rail in the order of the walk. */
export function railSections(plan: Plan): RailSection[] {
  const progress = sectionProgress(plan, bundledContent)
  return [
    { screen: 'ask', label: 'The ask', progress: progress.ask },
    { screen: 'purpose', label: 'Purpose', progress: progress.purpose },
    { screen: 'overview', label: 'Seven tensions', progress: progress.tensions },
    { screen: 'elements', label: 'Elements', progress: progress.elements },
    { screen: 'initiatives', label: 'Initiatives', progress: progress.initiatives },
    { screen: 'coherence', label: 'Coherence', progress: progress.coherence },
    { screen: 'document', label: 'Document', progress: progress.document },
    { screen: 'history', label: 'History', progress: '' },
  ]
}
