import { useRef, useState } from 'react'
import type { Position } from '../../core/plan'
import { dispatch } from '../store'

export const RESTING_POINT = 5

export interface MarkControl {
  /** What is on screen: it runs ahead of the plan while a move is on its way to the disk. */
  shown: Position | null
  set(value: Position | null): void
  /** Moves of one visit to the mark are undone together. */
  begin(): void
}

/** One mark on a scale: its value, and the way to change it by pointer and by key. */
export function useMark(path: string, stored: Position | null): MarkControl {
  const [ahead, setAhead] = useState<{ value: Position | null } | null>(null)
  const group = useRef(crypto.randomUUID())
  const latest = useRef(0)
  return {
    shown: ahead === null ? stored : ahead.value,
    begin() {
      group.current = crypto.randomUUID()
    },
    set(value) {
      if (value === (ahead === null ? stored : ahead.value)) return
      setAhead({ value })
      latest.current += 1
      const ticket = latest.current
      void dispatch('field.set', { path, value }, group.current).then(() => {
        if (latest.current === ticket) setAhead(null)
      })
    },
  }
}

const clamp = (value: number) => Math.max(1, Math.min(9, value))

/** What a key does to a mark; undefined where the mark does not take the key. Null clears. */
export function markAfterKey(key: string, value: Position | null): Position | null | undefined {
  const from = value ?? RESTING_POINT
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return clamp(from - 1)
    case 'ArrowRight':
    case 'ArrowUp':
      return clamp(from + 1)
    case 'PageDown':
      return clamp(from - 2)
    case 'PageUp':
      return clamp(from + 2)
    case 'Home':
      return 1
    case 'End':
      return 9
    case 'Enter':
    case ' ':
      return value === null ? RESTING_POINT : undefined
    case 'Delete':
    case 'Backspace':
      return null
    default:
      return undefined
  }
}
