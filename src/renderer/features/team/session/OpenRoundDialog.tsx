import { useState } from 'react'
import { bundledContent } from '../../../../core/content'
import { ROUND_SHOWINGS, type RoundShowing } from '../../../../core/plan'
import { whoSees } from '../../../../core/rounds'
import { localDay } from '../../../../core/text'
import { attempt, dispatch, request, usePlan } from '../../../store'
import { Button, Dialog, LinkButton } from '../../../ui'
import styles from './session.module.css'

const SHOWING_NAMES: Record<RoundShowing, string> = {
  nothing: 'Nothing of who answered',
  roles: 'Roles',
  names: 'Names',
}

/** The most private first: it is the one that is chosen where nobody chooses. */
export const SHOWINGS: readonly RoundShowing[] = [...ROUND_SHOWINGS].reverse()

interface ShowingChoiceProps {
  value: RoundShowing
  options: readonly RoundShowing[]
  onChange: (value: RoundShowing) => void
}

/** What is shown of who answered, each with the sentence that people will read before they answer. */
export function ShowingChoice({ value, options, onChange }: ShowingChoiceProps) {
  return (
    <fieldset className={styles.choices}>
      <legend>What is shown of who answered</legend>
      {options.map((showing) => (
        <label key={showing} className={styles.choice}>
          <input type="radio" name="showing" checked={value === showing} onChange={() => onChange(showing)} />
          <span>
            <b>{SHOWING_NAMES[showing]}</b>
            <span className={styles.quiet}>{whoSees(showing)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface OpenRoundDialogProps {
  /** Ids of the tensions that are chosen to begin with. */
  tensions: readonly string[]
  onClose: () => void
  onPeople: () => void
}

/** What a round asks and what it shows, said before anybody answers. */
export function OpenRoundDialog({ tensions, onClose, onPeople }: OpenRoundDialogProps) {
  const plan = usePlan()
  const people = plan.people.order.length
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(tensions))
  const [showing, setShowing] = useState<RoundShowing>('nothing')
  const [asked, setAsked] = useState(false)
  const all = bundledContent.tensions.map(({ id }) => id)

  function toggle(id: string): void {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }

  async function open(): Promise<void> {
    if (chosen.size === 0) return setAsked(true)
    const id = crypto.randomUUID()
    const opening = { id, tensions: all.filter((tension) => chosen.has(tension)), showing, on: localDay(new Date()) }
    if (!(await dispatch('round.open', opening))) return
    await attempt(() => request('room.show', { show: { what: 'round' } }))
    onClose()
  }

  return (
    <Dialog
      title={`Open round ${plan.rounds.order.length + 1}`}
      table
      onClose={onClose}
      onSubmit={() => void open()}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" onPress={() => void open()}>
            Open the round
          </Button>
        </>
      }
    >
      {people === 0 && (
        <p className={styles.told}>
          Nobody is on the list of people yet, so nobody could choose a name. Only forms of paper without one could be
          typed in. <LinkButton onPress={onPeople}>List the people first</LinkButton>
        </p>
      )}
      <div className={styles.openRound}>
        <fieldset className={styles.choices}>
          <legend>What it asks about</legend>
          {bundledContent.tensions.map(({ id, number, title }) => (
            <label key={id} className={styles.choice}>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              <span>
                {number}. {title}
              </span>
            </label>
          ))}
          <span className={styles.inline}>
            <LinkButton quiet onPress={() => setChosen(new Set(all))}>
              All seven
            </LinkButton>
            <LinkButton quiet onPress={() => setChosen(new Set())}>
              None
            </LinkButton>
          </span>
          {asked && chosen.size === 0 && <p role="alert">! Choose at least one tension.</p>}
        </fieldset>
        <ShowingChoice value={showing} options={SHOWINGS} onChange={setShowing} />
      </div>
      <p>
        Once it is open, it can be made to show less and never more, and undo does not take the opening back: people
        answer under this word.
      </p>
    </Dialog>
  )
}
