import { useId, useState } from 'react'
import {
  actionById,
  DEFAULT_SETTINGS,
  NAME_LIMIT,
  TEXT_SIZES,
  type TextSize,
  THEMES,
  type Theme,
} from '../../../contract'
import { changeSettings, useSettings } from '../../store'
import { Button, Dialog } from '../../ui'
import { closeOverlay } from '../overlays'
import styles from './settings.module.css'

const themeNotes: Record<Theme, string> = {
  system: 'Light or dark, as this computer is set',
  light: 'Ink on warm paper',
  dark: 'For the evening',
  projector: 'The strongest contrast, for a room',
}

function ThemeChoice({ theme }: { theme: Theme }) {
  const id = useId()
  return (
    <fieldset className={styles.setting}>
      <legend>Theme</legend>
      {THEMES.map((value) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name={id}
            value={value}
            checked={theme === value}
            data-focus-first={theme === value || undefined}
            onChange={() => changeSettings({ theme: value })}
          />
          <span>{actionById(`theme.${value}`).label}</span>
          <span className={styles.note}>{themeNotes[value]}</span>
        </label>
      ))}
    </fieldset>
  )
}

function TextSizeChoice({ textSize }: { textSize: TextSize }) {
  const id = useId()
  return (
    <div className={styles.setting}>
      <label htmlFor={id}>Text size</label>
      <select
        id={id}
        className={styles.select}
        value={textSize}
        onChange={(event) => changeSettings({ textSize: Number(event.target.value) as TextSize })}
      >
        {TEXT_SIZES.map((size) => (
          <option key={size} value={size}>
            {size === DEFAULT_SETTINGS.textSize ? `${size}% (usual)` : `${size}%`}
          </option>
        ))}
      </select>
    </div>
  )
}

function NameField({ name }: { name: string }) {
  const id = useId()
  const [typed, setTyped] = useState(name)
  return (
    <div className={styles.setting}>
      <label htmlFor={id}>Your name</label>
      <input
        id={id}
        className={styles.name}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={NAME_LIMIT}
        placeholder="None recorded"
        aria-describedby={`${id}-note`}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          changeSettings({ name: event.target.value.trim() })
        }}
      />
      <p id={`${id}-note`} className={styles.note}>
        It stands beside your changes in a plan’s history, for whoever opens that plan. Leave it empty to record none.
        The setting itself stays on this computer.
      </p>
    </div>
  )
}

function ReopenChoice({ reopen }: { reopen: boolean }) {
  const id = useId()
  const words = ['Show all plans', 'Open what was open when the app was quit']
  return (
    <fieldset className={styles.setting}>
      <legend>At the start</legend>
      {[false, true].map((value) => (
        <label key={words[Number(value)]} className={styles.choice} data-wide>
          <input type="radio" name={id} checked={reopen === value} onChange={() => changeSettings({ reopen: value })} />
          <span>{words[Number(value)]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Choices about the app itself. Each takes effect at once and is kept. */
export function SettingsDialog() {
  const { theme, textSize, name, reopen } = useSettings()
  return (
    <Dialog
      title="Settings"
      onClose={closeOverlay}
      onSubmit={closeOverlay}
      actions={
        <Button kind="main" onPress={closeOverlay}>
          Done
        </Button>
      }
    >
      <ThemeChoice theme={theme} />
      <TextSizeChoice textSize={textSize} />
      <NameField name={name} />
      <ReopenChoice reopen={reopen} />
      <p className={styles.note}>
        Movement on the screen follows this computer: where it is set to reduce motion, nothing here moves by itself.
      </p>
    </Dialog>
  )
}
