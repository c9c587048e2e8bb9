import { type CSSProperties, useEffect, useState } from 'react'
import type { OpenPlan } from '../../contract'
import { NameVersionDialog } from '../features/history'
import { NewPlanDialog, Start } from '../features/start'
import { ParkDialog, RoomHere, RoomWindow } from '../features/team'
import {
  connectPlanStore,
  onEvent,
  remedyFor,
  request,
  setOpenPlan,
  showNotice,
  takeSettings,
  useOpenPlan,
  useSettings,
} from '../store'
import { Splitter, usePanel } from '../ui'
import { showPlan, takeAction, takeKey, takeOpened } from './actions'
import { CommandPalette } from './commands/CommandPalette'
import { DamageDialog } from './damage/DamageDialog'
import { ConflictDialog } from './file/ConflictDialog'
import { FileStrip } from './file/FileStrip'
import { PlaceDialog } from './file/PlaceDialog'
import { FindDialog } from './find/FindDialog'
import { ShortcutsDialog } from './help/ShortcutsDialog'
import { Notices } from './Notices'
import { navigate, readRoute, tellRoutes, useRoute } from './navigation'
import { closeOverlay, useOverlay } from './overlays'
import { connectPrinting } from './printing'
import { Rail } from './Rail'
import { connectRemedies } from './remedies'
import { Screen } from './Screen'
import { SettingsDialog } from './settings/SettingsDialog'
import { ShareDialog } from './share/ShareDialog'
import styles from './shell.module.css'
import { TopBar } from './TopBar'
import { useTheme } from './theme'

export function App() {
  const [started, setStarted] = useState<'plan' | 'room' | null>(null)
  useEffect(() => {
    connectPlanStore()
    connectPrinting()
    connectRemedies()
    onEvent('settings.changed', takeSettings)
    void request('app.start', {}).then(({ settings, open, problem, at, room }) => {
      takeSettings(settings)
      setOpenPlan(open)
      onEvent('plan.opened', room ? setOpenPlan : takeOpened)
      if (room) return setStarted('room')
      if (problem !== null) showNotice(problem.message, remedyFor(problem.code))
      if (open) navigate(readRoute(at) ?? { screen: 'overview' })
      tellRoutes((route) => void request('window.at', { at: JSON.stringify(route) }))
      setStarted('plan')
    })
  }, [])
  return started === 'room' ? <RoomShell /> : started === 'plan' && <Shell />
}

/** The window that the room looks at: no rail, no menu, nothing that could be typed into. */
function RoomShell() {
  const open = useOpenPlan()
  useTheme('projector')
  useEffect(() => {
    document.title = 'Throughline, room view'
  }, [])
  return open && <RoomWindow />
}

function Shell() {
  const open = useOpenPlan()
  useTheme(useSettings().theme)

  useEffect(() => {
    window.addEventListener('keydown', takeKey)
    const stopMenu = onEvent('menu.chosen', ({ action }) => takeAction(action))
    return () => {
      window.removeEventListener('keydown', takeKey)
      stopMenu()
    }
  }, [])
  const title = open === null ? null : open.plan.title.trim() || 'Untitled plan'
  useEffect(() => {
    document.title = title === null ? 'Throughline' : `${title} - Throughline`
  }, [title])

  return (
    <>
      {open ? <PlanShell open={open} /> : <Start onNewPlan={() => takeAction('plan.new')} onOpened={showPlan} />}
      <Notices />
      <Overlays />
    </>
  )
}

const RAIL = { usual: 208, min: 184, max: 360 }

function PlanShell({ open }: { open: OpenPlan }) {
  const route = useRoute()
  const rail = usePanel('rail', RAIL)
  const [drawer, setDrawer] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDrawer(false)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return (
    <div className={styles.shell} data-shell style={{ '--rail-chosen': `${rail.size}px` } as CSSProperties}>
      <a className={styles.skip} data-print="never" href="#main">
        Skip to the content
      </a>
      <TopBar open={open} railOpen={drawer} onRail={() => setDrawer(!drawer)} />
      <FileStrip file={open.file} />
      <Rail open={drawer} onChosen={() => setDrawer(false)} />
      <div className={styles.railEdge} data-print="never">
        <Splitter panel={rail} label="Width of the sections" />
      </div>
      <Screen route={route} />
    </div>
  )
}

/** The shell's own dialogs, over whatever screen stands there. */
function Overlays() {
  const overlay = useOverlay()
  const open = useOpenPlan()
  switch (overlay) {
    case 'commands':
      return <CommandPalette />
    case 'find':
      return open && <FindDialog />
    case 'settings':
      return <SettingsDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'place':
      return open && <PlaceDialog open={open} />
    case 'conflict':
      return open && <ConflictDialog file={open.file} />
    case 'nameVersion':
      return open && <NameVersionDialog onClose={closeOverlay} />
    case 'share':
      return open && <ShareDialog />
    case 'park':
      return open && <ParkDialog onClose={closeOverlay} />
    case 'room':
      return open && <RoomHere onClose={closeOverlay} />
    case 'damage':
      return <DamageDialog />
    case 'newPlan':
      return (
        <NewPlanDialog
          onClose={closeOverlay}
          onCreated={(plan) => {
            closeOverlay()
            showPlan(plan)
          }}
        />
      )
    case null:
      return null
  }
}
