import { useState } from 'react'
import type { ActionId } from '../../../contract'
import { useOpenPlan, useSettings } from '../../store'
import { Picker, type PickerOption } from '../../ui'
import { actionStateOf, runAction } from '../actions'
import { closeOverlay } from '../overlays'
import { isMac } from '../platform'
import { shortcutWords } from '../shortcuts'
import styles from './commands.module.css'
import { allCommands, type CommandOption, commandsFor, GROUP_NAMES } from './options'

function optionOf({ action, label, unavailable, checked }: CommandOption, showGroup: boolean): PickerOption {
  const [shortcut] = shortcutWords(action, isMac)
  return {
    id: action.id,
    unavailable: unavailable !== null,
    content: (
      <span className={styles.command}>
        <span className={styles.label}>{label}</span>
        <span className={styles.aside}>
          {unavailable ?? (checked ? 'Chosen now' : showGroup ? GROUP_NAMES[action.group] : '')}
        </span>
        {shortcut && <kbd className={styles.shortcut}>{shortcut}</kbd>}
      </span>
    ),
  }
}

/** Every screen, tension and action in one list. */
export function CommandPalette() {
  const [query, setQuery] = useState('')
  const state = actionStateOf(useOpenPlan(), useSettings())
  const asked = query.trim() !== ''
  const groups = asked
    ? [{ name: '', options: commandsFor(query, state).map((option) => optionOf(option, true)) }]
    : allCommands(state).map(({ name, options }) => ({
        name,
        options: options.map((option) => optionOf(option, false)),
      }))
  const found = groups.reduce((count, { options }) => count + options.length, 0)
  return (
    <Picker
      label="A screen, a tension or a command"
      query={query}
      onQuery={setQuery}
      groups={groups}
      status={found === 0 ? '' : `${found} ${found === 1 ? 'entry' : 'entries'}`}
      statusUnseen
      empty={<p>Nothing here is called “{query.trim()}”. To look in the texts of the plan, use Find in the plan.</p>}
      onClose={closeOverlay}
      onChoose={(id) => {
        closeOverlay()
        runAction(id as ActionId)
      }}
    />
  )
}
