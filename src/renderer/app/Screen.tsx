import { useEffect, useRef } from 'react'
import { formatDay, localDay } from '../../core/text'
import { AskScreen } from '../features/ask'
import { CoherenceScreen } from '../features/coherence'
import { DocumentScreen } from '../features/document'
import { ElementsScreen } from '../features/elements'
import { HistoryScreen } from '../features/history'
import { InitiativesScreen } from '../features/initiatives'
import { OverviewScreen } from '../features/overview'
import { PurposeScreen } from '../features/purpose'
import { SchoolsScreen } from '../features/schools'
import { TeamScreen } from '../features/team'
import { BoardScreen, TensionScreen } from '../features/tension'
import { showNotice, usePlan } from '../store'
import { revealField } from '../ui'
import { navigate, navigateToField, openTension, type Route, takeTargetField } from './navigation'
import { openOverlay } from './overlays'
import { selectText } from './select-text'
import styles from './shell.module.css'

function Feature({ route }: { route: Route }) {
  switch (route.screen) {
    case 'ask':
      return <AskScreen />
    case 'purpose':
      return <PurposeScreen onOpenChain={() => navigate({ screen: 'coherence', view: 'chain' })} />
    case 'overview':
      return (
        <OverviewScreen
          key={route.scenario}
          view={route.view ?? 'decisions'}
          scenario={route.scenario}
          onView={(view) => navigate({ screen: 'overview', view })}
          onGoTo={navigateToField}
          onOpenTension={openTension}
        />
      )
    case 'tension':
      return (
        <TensionScreen
          key={route.tension}
          id={route.tension}
          step={route.step}
          onStep={(step) => navigate({ ...route, step })}
          onGoTo={navigateToField}
          onOpenTension={openTension}
          onOverview={() => navigate({ screen: 'overview' })}
          onBoard={() => navigate({ screen: 'board', tension: route.tension })}
        />
      )
    case 'board':
      return (
        <BoardScreen
          key={route.tension}
          id={route.tension}
          onBoard={(tension) => navigate({ screen: 'board', tension })}
          onBothSides={() => openTension(route.tension, 'bothSides')}
        />
      )
    case 'elements':
      return <ElementsScreen onGoTo={navigateToField} />
    case 'initiatives':
      return <InitiativesScreen />
    case 'schools':
      return (
        <SchoolsScreen
          view={route.view ?? 'picture'}
          onView={(view) => navigate({ screen: 'schools', view })}
          onOpenTension={openTension}
        />
      )
    case 'team':
      return (
        <TeamScreen
          view={route.view ?? 'people'}
          onView={(view) => navigate({ screen: 'team', view })}
          onRoomHere={() => openOverlay('room')}
          onOpenTension={openTension}
        />
      )
    case 'coherence':
      return (
        <CoherenceScreen
          key={route.cell ?? route.arrow}
          view={route.view ?? 'grid'}
          cell={route.cell}
          arrow={route.arrow}
          onView={(view) => navigate({ screen: 'coherence', view })}
          onGoTo={navigateToField}
          onOpenTension={openTension}
        />
      )
    case 'document':
      return <DocumentScreen onGoTo={navigateToField} onFindInPlan={() => openOverlay('find')} />
    case 'history':
      return <HistoryScreen onGoTo={navigateToField} />
    case 'start':
      return null
  }
}

/** Only on paper: which plan a sheet belongs to, and whose eyes it is for. */
function PrintHead() {
  const { title, sample, document } = usePlan()
  const origin = sample ? 'Sample: a fictional district' : ''
  return (
    <div className="print-head" data-print="head" aria-hidden="true">
      <span>{[title, origin].filter(Boolean).join('. ')}</span>
      <span>{document.confidentiality}</span>
      <span>{formatDay(localDay(new Date()))}</span>
    </div>
  )
}

/** The screen of the route. On arrival the focus goes to its heading, or to the field that was asked for. */
export function Screen({ route }: { route: Route }) {
  const main = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: arrival at a route is what this is for
  useEffect(() => {
    const field = takeTargetField()
    const screen = main.current
    if (!screen) return
    const leaving = new AbortController()
    const toHeading = () => {
      screen.scrollTo(0, 0)
      const heading = screen.querySelector<HTMLElement>('[data-arrival]') ?? screen.querySelector('h1')
      heading?.focus({ preventScroll: true })
    }
    if (field === null) toHeading()
    else {
      void revealField(screen, field.path, leaving.signal).then((found) => {
        if (found && field.selection) selectText(screen, field.path, field.selection)
        if (found || leaving.signal.aborted) return
        if (field.selection) showNotice('This text is kept in the plan, but its screen does not show it now.')
        toHeading()
      })
    }
    return () => leaving.abort()
  }, [route])
  return (
    <main
      ref={main}
      className={styles.main}
      id="main"
      // The picture of all seven and the board are wide; every other screen is read like a letter.
      data-print={route.screen === 'overview' || route.screen === 'board' ? 'landscape' : undefined}
    >
      <PrintHead />
      <Feature route={route} />
    </main>
  )
}
