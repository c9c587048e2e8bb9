import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import {
  isEmptyForm,
  openRound,
  ownerOfForm,
  type PaperCell,
  type PaperForm,
  paperProblems,
  paperRow,
  type RoundStanding,
  sheetOfForm,
} from '../../../../core/rounds'
import { RequestFailed, request, usePlan, useRoundStanding } from '../../../store'
import { type Goal, moveOfKey, type Place } from './moves'

const EMPTY: PaperForm = { who: '', rows: {} }
const FAILED = 'The form could not be kept. It is still here: try once more.'

type Problems = Readonly<Record<string, Partial<Record<PaperCell, string>>>>

export interface Paper {
  form: PaperForm
  /** How many forms were kept since this was opened. */
  kept: number
  /** What became of the last form. */
  said: string
  standing: RoundStanding | null
  sending: boolean
  problem: string | null
  ownerProblem: string | null
  /** By the ids of tensions. */
  problems: Problems
  typeOwner(who: string): void
  type(tension: string, cell: PaperCell | 'reason', text: string): void
  press(event: KeyboardEvent): void
  keep(): Promise<void>
}

/** One form at a time, as it is typed; once it is kept, nothing of it is left here but the code it came with. */
export function usePaper(id: string, container: RefObject<HTMLElement | null>): Paper {
  const plan = usePlan()
  const standing = useRoundStanding(id)
  const [form, setForm] = useState(EMPTY)
  const [kept, setKept] = useState(0)
  const [said, setSaid] = useState('')
  const [tried, setTried] = useState(false)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const codes = useRef(new Map<string, number>())
  const round = openRound(plan)
  const tensions = round?.tensions ?? []

  const owner = round ? ownerOfForm(plan, round, standing, form.who) : { problem: '' }
  const earlier = 'code' in owner && owner.code !== null ? codes.current.get(owner.code) : undefined
  const problems = Object.fromEntries(
    tensions.flatMap((tension) => {
      const row = paperRow(form, tension)
      const found = paperProblems(row)
      // Half a range is no mistake before the form is done.
      const told = tried
        ? found
        : Object.fromEntries(Object.entries(found).filter(([cell]) => row[cell as PaperCell] !== ''))
      return Object.keys(told).length === 0 ? [] : [[tension, told]]
    }),
  )

  function goTo(goal: Goal): void {
    const dialog = container.current?.closest('dialog')
    const selector =
      goal === 'who'
        ? '[data-cell="who"]'
        : goal === 'keep'
          ? 'footer button:last-of-type'
          : `[data-row="${tensions[goal.row]}"][data-cell="${goal.cell}"]`
    dialog?.querySelector<HTMLElement>(selector)?.focus()
  }

  function change(next: PaperForm): void {
    setForm(next)
    setProblem(null)
    setSaid('')
  }

  function type(tension: string, cell: PaperCell | 'reason', text: string): void {
    change({ ...form, rows: { ...form.rows, [tension]: { ...paperRow(form, tension), [cell]: text } } })
  }

  async function keep(): Promise<void> {
    if (sending || !round) return
    setTried(true)
    if (isEmptyForm(form)) {
      setProblem('Nothing is typed in yet.')
      goTo('who')
      return
    }
    if ('problem' in owner) return goTo('who')
    const wrong = tensions.findIndex((tension) => Object.keys(paperProblems(paperRow(form, tension))).length > 0)
    if (wrong >= 0) {
      const [cell] = Object.keys(paperProblems(paperRow(form, tensions[wrong] ?? '')))
      return goTo({ row: wrong, cell: cell as PaperCell })
    }
    setSending(true)
    try {
      const answer = await request('round.submit', { round: id, ...owner, sheet: sheetOfForm(form) })
      codes.current.set(answer.code, kept + 1)
      setForm(EMPTY)
      setTried(false)
      setProblem(null)
      setKept(kept + 1)
      setSaid(`Form ${kept + 1} kept. Nobody can read it again before the round is revealed.`)
      goTo('who')
    } catch (error) {
      setProblem(error instanceof RequestFailed ? error.message : FAILED)
    } finally {
      setSending(false)
    }
  }

  function press(event: KeyboardEvent): void {
    const { target, key } = event
    if (!(target instanceof HTMLInputElement) || event.nativeEvent.isComposing || event.altKey) return
    if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void keep()
      return
    }
    const { cell, row } = target.dataset
    if (cell === undefined || event.ctrlKey || event.metaKey) return
    if (cell === 'who') {
      if (key !== 'Enter' && key !== 'ArrowDown') return
      // An open list of names takes the arrow itself.
      if (key === 'ArrowDown' && target.list) return
      event.preventDefault()
      goTo({ row: 0, cell: 'today' })
      return
    }
    const move = moveOfKey(key, { row: tensions.indexOf(row ?? ''), cell: cell as Place['cell'] }, tensions.length)
    if (!move) return
    event.preventDefault()
    if (move.typed !== undefined) type(row ?? '', cell as PaperCell, move.typed)
    if (move.goal !== null) goTo(move.goal)
  }

  return {
    form,
    kept,
    said,
    standing,
    sending,
    problem,
    ownerProblem:
      earlier === undefined
        ? 'problem' in owner &&
          (tried || form.who.trim() !== '') &&
          !halfTyped(form.who, round?.showing !== 'names', tried)
          ? owner.problem
          : null
        : `Form ${earlier} had this code. Keeping this one takes its place.`,
    problems,
    typeOwner: (who) => change({ ...form, who }),
    type,
    press,
    keep,
  }
}

/** What is still being typed is no mistake yet. */
function halfTyped(who: string, isCode: boolean, tried: boolean): boolean {
  return !tried && (!isCode || who.replace(/[\s-]/g, '').length < 8)
}
