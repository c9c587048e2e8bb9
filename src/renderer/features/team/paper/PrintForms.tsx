import { useId, useState } from 'react'
import type { Round } from '../../../../core/plan'
import { CODE_LENGTH, codeFrom, MOST_FORMS } from '../../../../core/rounds'
import { RequestFailed, request, usePlan } from '../../../store'
import { Button, LinkButton } from '../../../ui'
import styles from './paper.module.css'

function newCodes(count: number): string[] {
  return Array.from({ length: count }, () => codeFrom(crypto.getRandomValues(new Uint8Array(CODE_LENGTH))))
}

/** Writes the forms to print, one for each person, as a Word document. */
export function PrintForms({ round, id, isOpen }: { round: Round; id: string; isOpen: boolean }) {
  const listed = usePlan().people.order.length
  const control = useId()
  const [open, setOpen] = useState(isOpen)
  const [copies, setCopies] = useState(String(Math.max(1, Math.min(listed, MOST_FORMS))))
  const [writing, setWriting] = useState(false)
  const [said, setSaid] = useState<{ text: string; isSaved: boolean } | null>(null)
  const named = round.showing === 'names'
  const count = Number(copies)
  const isCount = Number.isInteger(count) && count >= 1 && count <= MOST_FORMS
  const problem = named
    ? listed === 0 && 'Nobody is on the list of people yet.'
    : !isCount && `A number from 1 to ${MOST_FORMS}.`

  async function write(): Promise<void> {
    if (writing || problem !== false) return
    setWriting(true)
    setSaid(null)
    try {
      const choice = { kind: 'form', round: id, codes: named ? [] : newCodes(count) } as const
      const written = await request('document.export', { choice })
      if (written) setSaid({ text: `Saved as ${written.fileName}. Print it from Word.`, isSaved: true })
    } catch (error) {
      const text = error instanceof RequestFailed ? error.message : 'The forms could not be written. Try again.'
      setSaid({ text, isSaved: false })
    } finally {
      setWriting(false)
    }
  }

  return (
    <details className={styles.print} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Print the forms</summary>
      <p>
        {named
          ? `One form for each person on the list (${listed}), with the name on it.`
          : 'No name stands on a form. Each has a code of its own, which nobody can tell a person from.'}
      </p>
      <div className={styles.printing}>
        {!named && (
          <>
            <label htmlFor={control}>Forms</label>
            <input
              id={control}
              type="text"
              inputMode="numeric"
              maxLength={3}
              aria-invalid={!isCount}
              value={copies}
              onChange={(event) => setCopies(event.target.value)}
            />
          </>
        )}
        <Button unavailable={writing || problem !== false} onPress={() => void write()}>
          {writing ? 'Writing' : 'Save the forms for Word'}
        </Button>
        <p role="status" className={styles.quiet}>
          {problem || said?.text}{' '}
          {said?.isSaved && <LinkButton onPress={() => void request('document.reveal', {})}>Show in folder</LinkButton>}
        </p>
      </div>
    </details>
  )
}
