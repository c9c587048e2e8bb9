import { type KeyboardEvent, useRef } from 'react'
import type { TensionContent } from '../../../../core/content'
import { answerTo, CONFIDENCE_WORDS, CONFIDENCES, REASON_LIMIT, type TensionAnswer } from '../../../../core/rounds'
import { Sourced, SourceNumbers } from '../../../ui'
import { Heading } from './Heading'
import styles from './hand-over.module.css'
import { deedOfKey, ROWS, type Row } from './keys'
import { PointRow } from './PointRow'
import { RangeRow } from './RangeRow'
import type { Step, Visit } from './steps'

interface QuestionProps {
  tension: TensionContent
  visit: Visit
  onStep: (step: Step) => void
}

/** The row in which the keyboard stands; what is typed before any is entered belongs to the first. */
function rowOf(target: EventTarget): Row {
  const name = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined
  return ROWS.find((row) => row === name) ?? 'today'
}

/** One tension on one screen: all of it in sight, each answer one press, and all of it by keys alone. */
export function Question({ tension, visit, onStep }: QuestionProps) {
  const container = useRef<HTMLDivElement>(null)
  /** The end of a range that was typed and waits for the other. */
  const begun = useRef<number | null>(null)
  const { id, poles, question } = tension
  const answer = answerTo(visit.sheet, id)
  const set = (change: Partial<TensionAnswer>) => onStep({ type: 'answer', tension: id, change })

  function focusRow(row: Row): void {
    const part = container.current?.querySelector(`[data-row="${row}"]`)
    const control =
      part?.querySelector<HTMLElement>('input:checked, [tabindex="0"]') ??
      part?.querySelector<HTMLElement>('input, textarea, button')
    control?.focus()
  }

  function press(event: KeyboardEvent): void {
    const { key, target } = event
    // What is typed into a dialog above this screen is not meant for it.
    if (!(target instanceof Node && container.current?.contains(target))) return
    if (event.altKey || event.nativeEvent.isComposing) return
    const row = rowOf(target)
    const withCtrl = event.ctrlKey || event.metaKey
    const goesOn = key === 'Enter' && (withCtrl || !(row === 'reason' || target instanceof HTMLButtonElement))
    if (goesOn) {
      event.preventDefault()
      onStep({ type: 'go', to: visit.place + 1 })
      return
    }
    if (withCtrl) return
    const deed = deedOfKey(key, row, begun.current)
    if (!deed) return
    event.preventDefault()
    begun.current = deed.begun
    set(deed.change)
    focusRow(deed.goTo)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the controls within take the keys
    <div
      ref={container}
      className={styles.question}
      onKeyDown={press}
      onBlur={({ target }) => {
        if (rowOf(target) === 'range') begun.current = null
      }}
    >
      <SourceNumbers statements={[question]}>
        <Heading>
          <Sourced text={question.text} sources={question.sources} />
        </Heading>
      </SourceNumbers>
      <div className={styles.poles} aria-hidden="true">
        <span data-pole="a">{poles.a.name}</span>
        <span data-pole="b">{poles.b.name}</span>
      </div>
      <PointRow
        row="today"
        label="Where we are today"
        tension={tension}
        value={answer.today}
        onChange={(today) => set({ today })}
      />
      <PointRow
        row="shouldBe"
        label="Where we should be"
        tension={tension}
        value={answer.shouldBe}
        onChange={(shouldBe) => set({ shouldBe })}
      />
      <RangeRow value={answer.range} onChange={(range) => set({ range })} />
      <div className={styles.last}>
        <fieldset data-row="confidence" className={styles.sure}>
          <legend>How sure are you?</legend>
          <div className={styles.levels}>
            {CONFIDENCES.map((level) => (
              <label key={level} className={styles.level}>
                <input
                  type="radio"
                  name="confidence"
                  checked={answer.confidence === level}
                  onChange={() => set({ confidence: level })}
                  onClick={() => {
                    if (answer.confidence === level) set({ confidence: null })
                  }}
                />
                <span>{CONFIDENCE_WORDS[level]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div data-row="reason" className={styles.why}>
          <label htmlFor="hand-over-reason">Why (optional)</label>
          <textarea
            id="hand-over-reason"
            dir="auto"
            rows={2}
            autoComplete="off"
            maxLength={REASON_LIMIT}
            value={answer.reason}
            onChange={(event) => set({ reason: event.target.value })}
          />
        </div>
      </div>
      <p className={styles.keys}>
        By keys: a digit answers and moves on, L, M and H say how sure, Delete clears, and Ctrl+Enter goes to the next
        question.
      </p>
    </div>
  )
}
