import { useEffect, useState } from 'react'
import type { Theme } from '../../contract'
import { Start } from '../features/start'
import { connectPlanStore, onEvent, request, setOpenPlan, showNotice, useOpenPlan } from '../store'
import { carryOut, choiceOfKey } from './actions'
import { Notices } from './Notices'
import { navigate, useRoute } from './navigation'
import { Rail } from './Rail'
import { Screen } from './Screen'
import styles from './shell.module.css'
import { TopBar } from './TopBar'
import { useTheme } from './theme'

export function App() {
  const [start, setStart] = useState<{ theme: Theme } | null>(null)
  useEffect(() => {
    connectPlanStore()
    void request('app.start', {}).then(({ theme, open, problem }) => {
      setOpenPlan(open)
      if (problem !== null) showNotice(problem)
      if (open) navigate({ screen: 'overview' })
      setStart({ theme })
    })
  }, [])
  return start && <Shell theme={start.theme} />
}

function Shell({ theme: initialTheme }: { theme: Theme }) {
  const open = useOpenPlan()
  const route = useRoute()
  const [theme, setTheme] = useTheme(initialTheme)
  const [railOpen, setRailOpen] = useState(false)
  const [creating, setCreating] = useState(false)

  useEffect(() => {
    const host = { askForNewPlan: () => setCreating(true) }
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setRailOpen(false)
      const choice = document.querySelector('dialog[open]') ? null : choiceOfKey(event)
      if (choice === null) return
      event.preventDefault()
      carryOut(choice, host)
    }
    window.addEventListener('keydown', press)
    const stopMenu = onEvent('menu.chosen', ({ choice }) => carryOut(choice, host))
    return () => {
      window.removeEventListener('keydown', press)
      stopMenu()
    }
  }, [])

  if (!open || route.screen === 'start') {
    return (
      <>
        <Start creating={creating} onCreatingChange={setCreating} onOpened={() => navigate({ screen: 'overview' })} />
        <Notices />
      </>
    )
  }
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <TopBar open={open} theme={theme} onTheme={setTheme} railOpen={railOpen} onRail={() => setRailOpen(!railOpen)} />
      <Rail open={railOpen} onChosen={() => setRailOpen(false)} />
      <Screen route={route} />
      <Notices />
    </div>
  )
}
