import type { OpenPlan, Theme } from '../../contract'
import { redo, showNotice, undo, useSaving } from '../store'
import { Brandmark, MenuIcon, RedoIcon, UndoIcon } from '../ui'
import { navigate } from './navigation'
import styles from './shell.module.css'

function savedWords(open: OpenPlan, saving: boolean): string {
  if (saving) return 'Saving…'
  if (open.savedAt === null) return 'Saved'
  const saved = new Date(open.savedAt)
  if (saved.toDateString() !== new Date().toDateString()) {
    return `Saved ${saved.toLocaleDateString('en-US', { month: 'short', day: 'numeric' })}`
  }
  return `Saved ${saved.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })}`
}

interface TopBarProps {
  open: OpenPlan
  theme: Theme
  onTheme: (theme: Theme) => void
  railOpen: boolean
  onRail: () => void
}

const themeWords: Record<Theme, string> = {
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  projector: 'Projector',
}

/** The plan's name, undo and redo that say what they will undo, how it is saved. */
export function TopBar({ open, theme, onTheme, railOpen, onRail }: TopBarProps) {
  const saving = useSaving()
  const undoText = open.undoLabel === null ? 'Nothing to undo' : `Undo: ${open.undoLabel}`
  const redoText = open.redoLabel === null ? 'Nothing to redo' : `Redo: ${open.redoLabel}`
  return (
    <header className={styles.bar}>
      <button type="button" className={styles.sections} aria-expanded={railOpen} onClick={onRail}>
        <MenuIcon />
        Sections
      </button>
      <button type="button" className={styles.brand} title="All plans" onClick={() => navigate({ screen: 'start' })}>
        <Brandmark />
        Throughline
      </button>
      <div className={styles.plan}>
        <span className={styles.planTitle} title={open.plan.title} dir="auto">
          {open.plan.title === '' ? 'Untitled plan' : open.plan.title}
        </span>
        {open.plan.sample && <span className={styles.sample}>Sample: a fictional district</span>}
      </div>
      <div className={styles.tools}>
        <button
          type="button"
          className={styles.undo}
          title={undoText}
          aria-label={undoText}
          aria-disabled={open.undoLabel === null}
          onClick={() => {
            if (open.undoLabel !== null) void undo()
            else if (open.undoBlocked !== null) showNotice(open.undoBlocked)
          }}
        >
          <UndoIcon />
          <span>{open.undoLabel === null ? 'Undo' : undoText}</span>
        </button>
        <button
          type="button"
          className={styles.undo}
          title={redoText}
          aria-label={redoText}
          aria-disabled={open.redoLabel === null}
          onClick={() => {
            if (open.redoLabel !== null) void redo()
          }}
        >
          <RedoIcon />
        </button>
        <select
          className={styles.theme}
          aria-label="Theme"
          value={theme}
          onChange={(event) => onTheme(event.target.value as Theme)}
        >
          {Object.entries(themeWords).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        <span className={styles.saved} role="status">
          {savedWords(open, saving)}
        </span>
      </div>
    </header>
  )
}
