import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { SearchIcon } from './icons'
import { useModal } from './modal'
import styles from './picker.module.css'

export interface PickerOption {
  id: string
  content: ReactNode
  /** It stands in the list, with its reason in the content, and cannot be chosen. */
  unavailable?: boolean
}

export interface PickerGroup {
  /** Empty where the options stand without a heading. */
  name: string
  options: readonly PickerOption[]
}

interface PickerProps {
  /** What the words are for; the field's accessible name, and shown in it while it is empty. */
  label: string
  query: string
  onQuery: (query: string) => void
  /** Which option is chosen as the dialog opens, counted through all groups. */
  initial?: number
  groups: readonly PickerGroup[]
  /** How many there are; read out as it changes. */
  status: string
  /** Where the list says enough to those who see it. */
  statusUnseen?: boolean
  /** What stands in the place of the list while there are no options. */
  empty?: ReactNode
  onChoose: (id: string) => void
  onClose: () => void
}

const PAGE = 8

/** How far a key goes in the list; null where the key is not for the list. */
function stepOf(event: KeyboardEvent): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }
  if (event.key === 'F3') return event.shiftKey ? -1 : 1
  return steps[event.key] ?? null
}

/** A dialog of one field over a list: words narrow it, arrows go through it, Enter chooses, Escape goes back. */
export function Picker({
  label,
  query,
  onQuery,
  initial = 0,
  groups,
  status,
  statusUnseen = false,
  empty,
  onChoose,
  onClose,
}: PickerProps) {
  const dialog = useModal()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [active, setActive] = useState(initial)
  const options = groups.flatMap((group) => group.options)
  const current = options[Math.min(active, options.length - 1)]
  const optionId = (option: PickerOption) => `${id}-${option.id}`

  useEffect(() => input.current?.select(), [])
  const currentId = current?.id
  useEffect(() => {
    if (currentId !== undefined) document.getElementById(`${id}-${currentId}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, currentId])

  const choose = (option: PickerOption | undefined) => {
    if (option && !option.unavailable) onChoose(option.id)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = stepOf(event)
    if (event.key === 'Enter') choose(current)
    else if (step !== null && options.length > 0) {
      const from = Math.min(active, options.length - 1)
      // A single step goes round; a page stops at the ends.
      const round = Math.abs(step) === 1 ? (from + step + options.length) % options.length : from + step
      setActive(Math.max(0, Math.min(options.length - 1, round)))
    } else return
    event.preventDefault()
  }

  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog goes back, as Escape does
    <dialog
      ref={dialog}
      className={styles.picker}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className={styles.frame}>
        <div className={styles.search}>
          <SearchIcon />
          <input
            ref={input}
            type="text"
            role="combobox"
            aria-label={label}
            placeholder={label}
            aria-expanded={options.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={current && optionId(current)}
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => {
              setActive(0)
              onQuery(event.target.value)
            }}
            onKeyDown={press}
          />
        </div>
        <div className={styles.list} role="listbox" id={`${id}-list`} aria-label={label} hidden={options.length === 0}>
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
            <div key={group.name} role="group" aria-label={group.name || label}>
              {group.name !== '' && (
                <p className={styles.groupName} aria-hidden="true">
                  {group.name}
                </p>
              )}
              {group.options.map((option) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys of the list
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, as a combobox has it
                <div
                  key={option.id}
                  id={optionId(option)}
                  role="option"
                  className={styles.option}
                  aria-selected={option === current}
                  aria-disabled={option.unavailable}
                  // The list moving under a pointer that rests is no choice.
                  onPointerMove={(event) => {
                    if (event.movementX !== 0 || event.movementY !== 0) setActive(options.indexOf(option))
                  }}
                  onClick={() => choose(option)}
                >
                  {option.content}
                </div>
              ))}
            </div>
          ))}
        </div>
        {options.length === 0 && empty && <div className={styles.empty}>{empty}</div>}
        <p className={statusUnseen ? 'visually-hidden' : styles.status} role="status">
          {status}
        </p>
      </div>
    </dialog>,
    document.body,
  )
}
