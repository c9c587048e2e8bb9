import { useEffect, useState } from 'react'
import type { RoomView } from '../../contract'
import { onEvent, request } from './bridge'
import { attempt } from './plan-store'

/** What the room sees, as the facilitator chose it; null until that is known. */
export function useRoom(): RoomView | null {
  const [room, setRoom] = useState<RoomView | null>(null)
  useEffect(() => {
    let current = true
    const stop = onEvent('room.changed', setRoom)
    void attempt(() => request('room.read', {})).then((found) => {
      if (current && found) setRoom((known) => known ?? found)
    })
    return () => {
      current = false
      stop()
    }
  }, [])
  return room
}
