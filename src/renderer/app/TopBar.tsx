import { actionById, type OpenPlan } from '../../contract'
import { redo, showNotice, undo, useSaving } from '../store'
import { Brandmark, MenuIcon, RedoIcon, SearchIcon, UndoIcon } from '../ui'
import { takeAction } from './actions'
import { fileTrouble, keptWords } from './file/words'
import { isMac } from './platform'
import styles from './shell.module.css'
import { shortcutWords } from './shortcuts'

interface TopBarProps {
  open: OpenPlan
  railOpen: boolean
  onRail: () => void
}

const findShortcut = shortcutWords(actionById('find.open'), isMac)[0] ?? ''

/** The plan's name, undo and redo that say what they will undo, find, how it is saved. */
export function TopBar({ open, railOpen, onRail }: TopBarProps) {
  const saving = useSaving()
  const undoText = open.undoLabel === null ? 'Nothing to undo' : `Undo: ${open.undoLabel}`
  const redoText = open.redoLabel === null ? 'Nothing to redo' : `Redo: ${open.redoLabel}`
  return (
    <header className={styles.bar} data-print="never">
      <button type="button" className={styles.sections} aria-expanded={railOpen} onClick={onRail}>
        <MenuIcon />
        Sections
      </button>
      <button type="button" className={styles.brand} title="All plans" onClick={() => takeAction('plan.close')}>
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
        <button
          type="button"
          className={styles.find}
          title={actionById('find.open').label}
          onClick={() => takeAction('find.open')}
        >
          <SearchIcon />
          <span>Find</span>
          <kbd>{findShortcut}</kbd>
        </button>
        <div role="status">
          <button
            type="button"
            className={styles.saved}
            data-trouble={fileTrouble(open.file) === null ? undefined : true}
            title={actionById('plan.where').label}
            onClick={() => takeAction('plan.where')}
          >
            {keptWords(open, saving)}
          </button>
        </div>
      </div>
    </header>
  )
}
