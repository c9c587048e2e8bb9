import { useId, useRef } from 'react'
import {
  type EntryKind,
  type FilterChoice,
  type FilterChoices,
  type HistoryFilter,
  isFiltered,
  NO_FILTER,
} from '../../../core/history'
import { localDay } from '../../../core/text'
import { LinkButton } from '../../ui'
import styles from './history.module.css'

interface FiltersProps {
  filter: HistoryFilter
  choices: FilterChoices
  /** How many changes the filter lets through, of how many. */
  shown: number
  all: number
  onChange: (filter: HistoryFilter) => void
}

interface ChoiceProps<Value extends string> {
  label: string
  everything: string
  value: Value | null
  choices: readonly FilterChoice<Value>[]
  onChange: (value: Value | null) => void
}

function Choice<Value extends string>({ label, everything, value, choices, onChange }: ChoiceProps<Value>) {
  const id = useId()
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : (event.target.value as Value))}
      >
        <option value="">{everything}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label} ({choice.count.toLocaleString('en-US')})
          </option>
        ))}
      </select>
    </div>
  )
}

function narrowedWords(shown: number, all: number, filter: HistoryFilter): string {
  if (!isFiltered(filter)) return ''
  if (shown === 0) return 'No change matches all of these.'
  return `${shown.toLocaleString('en-US')} of ${all.toLocaleString('en-US')} changes`
}

/** Narrows the list: by part of the plan, by kind, by day, and by who where anybody is known. */
export function Filters({ filter, choices, shown, all, onChange }: FiltersProps) {
  const id = useId()
  const container = useRef<HTMLDivElement>(null)
  const set = (part: Partial<HistoryFilter>) => onChange({ ...filter, ...part })
  const clear = () => {
    onChange(NO_FILTER)
    // The button goes away with the filter; the focus stays near.
    container.current?.querySelector('select')?.focus()
  }
  return (
    <div className={styles.filters} ref={container}>
      <Choice
        label="Part of the plan"
        everything="The whole plan"
        value={filter.part}
        choices={choices.parts}
        onChange={(part) => set({ part })}
      />
      <Choice<EntryKind>
        label="Kind of change"
        everything="Every kind"
        value={filter.kind}
        choices={choices.kinds}
        onChange={(kind) => set({ kind })}
      />
      <div className={styles.filter}>
        <label htmlFor={id}>Up to the day</label>
        <input
          id={id}
          type="date"
          max={localDay(new Date())}
          value={filter.until ?? ''}
          onChange={(event) => set({ until: event.target.value === '' ? null : event.target.value })}
        />
      </div>
      {choices.actors.length > 0 && (
        <Choice
          label="Who"
          everything="Everyone"
          value={filter.actor}
          choices={choices.actors}
          onChange={(actor) => set({ actor })}
        />
      )}
      <p className={styles.narrowed}>
        <span role="status">{narrowedWords(shown, all, filter)}</span>
        {isFiltered(filter) && <LinkButton onPress={clear}>Show all changes</LinkButton>}
      </p>
    </div>
  )
}
