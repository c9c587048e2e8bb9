import { useCallback, useEffect, useRef, useState } from 'react'
import { registerPending } from './pending'
import { send } from './plan-store'

const PAUSE = 400
/** After a rest this long, further typing is undone apart from what came before. */
const REST = 5000

interface TextDraft {
  value: string
  error: string | null
  change(value: string): void
  flush(): Promise<void>
}

/**
 * A text that is being typed: it goes to the main process after a pause, on blur, and before anything that
 * must include it. A refused text stays on screen with the reason, so that nothing typed is lost.
 */
export function useTextDraft(path: string, stored: string): TextDraft {
  const [draft, setDraft] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const latest = useRef<string | null>(null)
  const group = useRef({ id: '', at: 0 })
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const unregister = useRef<(() => void) | null>(null)

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    const value = latest.current
    if (value === null) return
    latest.current = null
    const now = Date.now()
    if (now - group.current.at > REST) group.current.id = crypto.randomUUID()
    group.current.at = now
    const refusal = await send({ type: 'field.set', args: { path, value }, group: group.current.id })
    setError(refusal)
    if (latest.current !== null) return
    unregister.current?.()
    unregister.current = null
    if (refusal === null) setDraft(null)
  }, [path])

  const change = useCallback(
    (value: string) => {
      latest.current = value
      setDraft(value)
      unregister.current ??= registerPending(flush)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), PAUSE)
    },
    [flush],
  )

  // A field that leaves the screen, or comes to show another value, sends what it still holds.
  useEffect(() => () => void flush(), [flush])

  return { value: draft ?? stored, error, change, flush }
}
