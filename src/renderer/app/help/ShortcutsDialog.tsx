import { Fragment, type ReactNode } from 'react'
import { ACTIONS } from '../../../contract'
import { Button, Dialog } from '../../ui'
import { GROUP_NAMES } from '../commands/options'
import { closeOverlay } from '../overlays'
import { isMac } from '../platform'
import { shortcutWords } from '../shortcuts'
import styles from './help.module.css'
import { keyWord, LOCAL_KEYS } from './local-keys'

function Table({ name, rows }: { name: string; rows: readonly { what: string; keys: readonly string[] }[] }) {
  return (
    <table className={styles.table}>
      <caption>{name}</caption>
      <tbody>
        {rows.map(({ what, keys }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{joined(keys)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function joined(keys: readonly string[]): ReactNode {
  return keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && ' or '}
      <kbd className={styles.key}>{key}</kbd>
    </Fragment>
  ))
}

/** Every shortcut, made of the actions themselves, and the keys of single things on the screen. */
export function ShortcutsDialog() {
  const groups = Object.entries(GROUP_NAMES).map(([group, name]) => ({
    name,
    rows: ACTIONS.filter((action) => action.group === group)
      .map((action) => ({ what: action.label.replace(/…$/, ''), keys: shortcutWords(action, isMac) }))
      .filter(({ keys }) => keys.length > 0),
  }))
  const local = LOCAL_KEYS.map(({ place, keys }) => ({
    name: place,
    rows: keys.map((row) => ({ what: row.does, keys: row.keys.map((key) => keyWord(key, isMac)) })),
  }))
  return (
    <Dialog
      title="Keyboard shortcuts"
      reading
      onClose={closeOverlay}
      onSubmit={closeOverlay}
      actions={
        <Button kind="main" onPress={closeOverlay}>
          Close
        </Button>
      }
    >
      <div className={styles.columns}>
        {[...groups, ...local].map((group) => (
          <Table key={group.name} {...group} />
        ))}
      </div>
    </Dialog>
  )
}
