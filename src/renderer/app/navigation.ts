import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { CoherenceView } from '../../core/analysis/coherence-views'
import type { OverviewView } from '../../core/analysis/overview-views'
import type { PilotsView } from '../../core/analysis/pilots/views'
import { stepOfField, type TensionStep } from '../../core/analysis/tension-steps'
import { bundledContent } from '../../core/content'
import type { TeamView } from '../../core/rounds/views'
import { flushPending } from '../store'

/** Which screen is shown. This is never part of a plan. */
export type Route =
  | {
      screen: 'start' | 'ask' | 'purpose' | 'elements' | 'initiatives' | 'document' | 'history'
    }
  /** `scenario`: the one that is shown beside the plan. */
  | { screen: 'overview'; view?: OverviewView; scenario?: string }
  | { screen: 'schools'; view?: PilotsView }
  | { screen: 'team'; view?: TeamView }
  /** `cell`: the cell of the grid that is opened; `arrow`: the arrow of the chain. */
  | { screen: 'coherence'; view?: CoherenceView; cell?: string; arrow?: string }
  | { screen: 'tension'; tension: string; step: TensionStep }
  /** The parts of a tension, part by part. */
  | { screen: 'board'; tension: string }

/** A piece of a field's text, in UTF-16 units. */
export interface TextSelection {
  start: number
  end: number
}

/** A field to put the focus on, and the piece of its text to select there. */
interface TargetField {
  path: string
  selection?: TextSelection
}

const routeStore = createStore<{ route: Route; field: TargetField | null }>(() => ({
  route: { screen: 'start' },
  field: null,
}))

export function currentRoute(): Route {
  return routeStore.getState().route
}

export function useRoute(): Route {
  return useStore(routeStore, (state) => state.route)
}

/** The field that the screen should put the focus on, where one was asked for. */
export function takeTargetField(): TargetField | null {
  const { field } = routeStore.getState()
  if (field !== null) routeStore.setState({ field: null })
  return field
}

export function navigate(route: Route): void {
  void flushPending()
  routeStore.setState({ route, field: null })
}

const screens: ReadonlySet<string> = new Set<Route['screen']>([
  'ask',
  'purpose',
  'overview',
  'elements',
  'initiatives',
  'team',
  'coherence',
  'document',
  'history',
])

/** The route that was kept as text; null where it is none that this version knows. */
export function readRoute(text: string | null): Route | null {
  try {
    const { screen, tension, view } = JSON.parse(text ?? 'null') as Record<string, unknown>
    if (
      screen === 'tension' &&
      typeof tension === 'string' &&
      bundledContent.tensions.some(({ id }) => id === tension)
    ) {
      return { screen, tension, step: 'position' }
    }
    if (screen === 'coherence') return view === 'questions' ? { screen, view } : { screen }
    return typeof screen === 'string' && screens.has(screen) ? ({ screen } as Route) : null
  } catch {
    return null
  }
}

/** Says where the person goes, from now on. */
export function tellRoutes(tell: (route: Route) => void): void {
  routeStore.subscribe(({ route }, before) => {
    if (route !== before.route) tell(route)
  })
}

/** Opens a tension at the first of its steps. */
export function openTension(tension: string, step: TensionStep = 'position'): void {
  navigate({ screen: 'tension', tension, step })
}

/** The screen on which the field at a path stands. */
export function routeOf(path: string): Route {
  const [section, id] = path.split('/')
  if (section === 'tensions' && id !== undefined) return { screen: 'tension', tension: id, step: stepOfField(path) }
  if (section === 'ask' || section === 'purpose' || section === 'elements' || section === 'initiatives')
    return { screen: section }
  if (section === 'environment') return { screen: 'elements' }
  if (section === 'refusals') return { screen: 'initiatives' }
  if (section === 'scenarios')
    return { screen: 'overview', view: 'scenarios', ...(id === undefined ? {} : { scenario: id }) }
  if (section === 'schools') return { screen: 'schools', view: 'table' }
  if (section === 'criteria' || section === 'piloting') return { screen: 'schools', view: 'criteria' }
  if (section === 'people') return { screen: 'team', view: 'people' }
  if (section === 'agenda') return { screen: 'team', view: 'session' }
  if (section === 'rounds') return { screen: 'team', view: 'answers' }
  if (section === 'parkingLot' || section === 'actions') return { screen: 'team', view: 'next' }
  if (section === 'fits') return { screen: 'coherence', view: 'grid', ...(id === undefined ? {} : { cell: id }) }
  if (section === 'arrows') return { screen: 'coherence', view: 'chain', ...(id === undefined ? {} : { arrow: id }) }
  if (section === 'promptResponses' || section === 'switchedOff' || section === 'ownQuestions')
    return { screen: 'coherence', view: 'questions' }
  if (section === 'document') return { screen: 'document' }
  return { screen: 'purpose' }
}

/** Opens the screen on which a field stands, with the focus in it. */
export function navigateToField(path: string, selection?: TextSelection): void {
  void flushPending()
  routeStore.setState({ route: routeOf(path), field: selection ? { path, selection } : { path } })
}
