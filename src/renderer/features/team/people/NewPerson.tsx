import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { readPeople } from '../../../../core/analysis/people'
import { plain } from '../../../../core/import'
import { itemsOf } from '../../../../core/plan'
import { dismissNotice, dispatch, showNotice, undo, usePlan } from '../../../store'
import { Button } from '../../../ui'
import styles from './people.module.css'

function counted(count: number, one: string): string {
  return count === 1 ? one : `${count} people were`
}

/** The line in which people are typed one after another, or pasted as a list. `onEmpty` adds one with nothing typed yet. */
export function NewPerson({ roles, onEmpty }: { roles: string; onEmpty: () => void }) {
  const plan = usePlan()
  const [name, setName] = useState('')
  const [role, setRole] = useState('')
  const [said, setSaid] = useState('')
  const nameInput = useRef<HTMLInputElement>(null)
  const id = useId()

  async function add(): Promise<void> {
    const typed = name.trim()
    if (typed === '') {
      nameInput.current?.focus()
      return
    }
    const listed = itemsOf(plan.people).some((person) => plain(person.name) === plain(typed))
    const values = { name: typed, role: role.trim() }
    if (!(await dispatch('item.add', { list: 'people', id: crypto.randomUUID(), values }))) return
    setSaid(
      listed
        ? `${typed} was added, and was on the list already. Tell the two apart, so that each finds their own name.`
        : `${typed} was added.`,
    )
    setName('')
    nameInput.current?.focus()
  }

  /** Several lines are a list: each becomes a person, in one step that undo takes back. */
  async function paste(event: ClipboardEvent<HTMLInputElement>): Promise<void> {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\n\r\t]/.test(text.trim())) return
    event.preventDefault()
    const { add: people, known } = readPeople(text, plan)
    const left = known.length === 0 ? '' : ` Left out, already listed: ${known.join(', ')}.`
    if (people.length === 0) {
      setSaid(known.length === 0 ? 'There was no name in what was pasted.' : `Nobody was added.${left}`)
      return
    }
    const rows = people.map((values) => ({ values }))
    if (!(await dispatch('items.import', { list: 'people', add: rows, update: [] }))) return
    setSaid('')
    showNotice(`${counted(people.length, '1 person was')} added.${left}`, {
      label: 'Undo',
      run: () => {
        dismissNotice()
        void undo()
      },
    })
  }

  function press(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    void add()
  }

  return (
    <div className={styles.newPerson} data-print="never">
      <div>
        <label htmlFor={`${id}-name`}>New person</label>
        <input
          ref={nameInput}
          id={`${id}-name`}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={300}
          className={styles.control}
          placeholder="Name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          onPaste={(event) => void paste(event)}
          onKeyDown={press}
        />
      </div>
      <div>
        <label htmlFor={`${id}-role`}>Their role</label>
        <input
          id={`${id}-role`}
          type="text"
          list={roles}
          dir="auto"
          autoComplete="off"
          maxLength={300}
          className={styles.control}
          placeholder="Role"
          value={role}
          onChange={(event) => setRole(event.target.value)}
          onFocus={(event) => event.target.select()}
          onKeyDown={press}
        />
      </div>
      <Button adds="people" onPress={() => (name.trim() === '' ? onEmpty() : void add())}>
        Add
      </Button>
      <p className={styles.said} role="status">
        {said || 'Enter adds the person and is ready for the next. A pasted list adds everybody on it at once.'}
      </p>
    </div>
  )
}
