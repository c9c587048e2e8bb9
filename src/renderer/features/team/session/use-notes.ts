import { useCallback, useEffect, useRef, useState } from 'react'
import { attempt, registerPending, request } from '../../../store'

const PAUSE = 400

interface Notes {
  /** Null until they are there. */
  text: string | null
  change(text: string): void
}

/** The facilitator's private notes. They are kept after a pause, and before anything leaves them behind. */
export function useNotes(plan: string): Notes {
  const [text, setText] = useState<string | null>(null)
  const typed = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const unregister = useRef<(() => void) | null>(null)

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    const sending = typed.current
    if (sending === null) return
    typed.current = null
    const kept = await attempt(() => request('notes.keep', { text: sending }))
    // What was not kept stays to be sent with the next word.
    if (!kept) typed.current ??= sending
    if (typed.current !== null) return
    unregister.current?.()
    unregister.current = null
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan has other notes
  useEffect(() => {
    let current = true
    void attempt(() => request('notes.read', {})).then((found) => {
      if (current && found) setText((before) => before ?? found.text)
    })
    return () => {
      current = false
      void flush()
    }
  }, [plan, flush])

  const change = useCallback(
    (next: string) => {
      typed.current = next
      setText(next)
      unregister.current ??= registerPending(flush)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), PAUSE)
    },
    [flush],
  )
  return { text, change }
}
