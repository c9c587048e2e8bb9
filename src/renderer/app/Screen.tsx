import { useEffect, useRef } from 'react'
import { AskScreen } from '../features/ask'
import { CoherenceScreen } from '../features/coherence'
import { DocumentScreen } from '../features/document'
import { ElementsScreen } from '../features/elements'
import { HistoryScreen } from '../features/history'
import { InitiativesScreen } from '../features/initiatives'
import { OverviewScreen } from '../features/overview'
import { PurposeScreen } from '../features/purpose'
import { TensionScreen } from '../features/tension'
import { revealField } from '../ui'
import { navigate, navigateToField, openTension, type Route, takeTargetField } from './navigation'
import styles from './shell.module.css'

function Feature({ route }: { route: Route }) {
  switch (route.screen) {
    case 'ask':
      return <AskScreen />
    case 'purpose':
      return <PurposeScreen />
    case 'overview':
      return <OverviewScreen onOpenTension={openTension} />
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
        />
      )
    case 'elements':
      return <ElementsScreen />
    case 'initiatives':
      return <InitiativesScreen />
    case 'coherence':
      return <CoherenceScreen onOpenTension={openTension} />
    case 'document':
      return <DocumentScreen onGoTo={navigateToField} />
    case 'history':
      return <HistoryScreen onGoTo={navigateToField} />
    case 'start':
      return null
  }
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
    else void revealField(screen, field, leaving.signal).then((found) => found || leaving.signal.aborted || toHeading())
    return () => leaving.abort()
  }, [route])
  return (
    <main ref={main} className={styles.main} id="main">
      <Feature route={route} />
    </main>
  )
}
