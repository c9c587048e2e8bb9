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
    const target =
      field === null ? null : main.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(field)}"]`)
    if (target) {
      target.scrollIntoView({ block: 'center' })
      target.focus()
      return
    }
    main.current?.scrollTo(0, 0)
    const heading = main.current?.querySelector<HTMLElement>('[data-arrival]') ?? main.current?.querySelector('h1')
    heading?.focus({ preventScroll: true })
  }, [route])
  return (
    <main ref={main} className={styles.main} id="main">
      <Feature route={route} />
    </main>
  )
}
