import { useCallback, useEffect, useRef, useState } from 'react'
import { dropDraft, keepDraft, keptDraft } from './kept-drafts'
import { registerPending } from './pending'
import { draftKey, planHas, send, showNotice } from './plan-store'

const PAUSE = 400
/** After a rest this long, further typing is undone apart from what came before. */
const REST = 5000

/** What was typed as the value of its field, or why it is none. */
export type Reading = { value: unknown } | { problem: string }

interface Draft {
  /** What is typed and not yet as the plan has it; null where the plan's own value is shown. */
  text: string | null
  error: string | null
  change(text: string): void
  /** Sends what waits. `final` when the person leaves the field: only then is a problem named. */
  flush(final?: boolean): Promise<void>
  /** Lets go of what was typed and shows what is saved. */
  discard(): void
}

function tellKept(problem: string): void {
  showNotice(`Not saved, and kept in its field: ${problem}`)
}

const asText = (text: string): Reading => ({ value: text })

/** The change that a value makes, as a command. */
type ChangeFor = (path: string, value: unknown) => { type: string; args: Record<string, unknown> }

const setsField: ChangeFor = (path, value) => ({ type: 'field.set', args: { path, value } })

/**
 * What is being typed into a field: it goes to the main process after a pause, on blur, and before anything
 * that must include it. What is refused stays on screen with the reason, so that nothing typed is lost.
 */
export function useDraft(
  path: string,
  read: (text: string) => Reading = asText,
  changeFor: ChangeFor = setsField,
): Draft {
  const [key] = useState(() => draftKey(path))
  const [text, setText] = useState<string | null>(() => keptDraft(key)?.text ?? null)
  const [error, setError] = useState<string | null>(() => keptDraft(key)?.problem ?? null)
  const latest = useRef<string | null>(null)
  const group = useRef({ id: '', at: 0 })
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const unregister = useRef<(() => void) | null>(null)
  const onScreen = useRef(true)

  const settle = useCallback(
    (problem: string | null, typed: string) => {
      setError(problem)
      unregister.current?.()
      unregister.current = null
      if (problem === null) {
        setText(null)
        dropDraft(key)
        return
      }
      keepDraft(key, { text: typed, problem })
      if (!onScreen.current) tellKept(problem)
    },
    [key],
  )

  const flush = useCallback(
    async (final = true) => {
      clearTimeout(timer.current)
      const typed = latest.current
      if (typed === null) return
      const reading = read(typed)
      // Half a number is no mistake while it is being typed.
      if ('problem' in reading && !final) return
      latest.current = null
      if ('problem' in reading) return settle(reading.problem, typed)
      const now = Date.now()
      if (now - group.current.at > REST) group.current.id = crypto.randomUUID()
      group.current.at = now
      const refusal = await send({ ...changeFor(path, reading.value), group: group.current.id })
      if (latest.current === null) settle(refusal, typed)
    },
    [path, read, changeFor, settle],
  )

  const change = useCallback(
    (typed: string) => {
      latest.current = typed
      setText(typed)
      setError(null)
      unregister.current ??= registerPending(flush)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(false), PAUSE)
    },
    [flush],
  )

  const discard = useCallback(() => {
    clearTimeout(timer.current)
    latest.current = null
    settle(null, '')
  }, [settle])

  // A field that leaves the screen sends what it still holds, and says what it could not send.
  useEffect(() => {
    onScreen.current = true
    return () => {
      onScreen.current = false
      const refused = latest.current === null ? keptDraft(key) : undefined
      if (!refused) void flush()
      else if (planHas(path)) tellKept(refused.problem)
      else dropDraft(key)
    }
  }, [flush, key, path])

  return { text, error, change, flush, discard }
}
