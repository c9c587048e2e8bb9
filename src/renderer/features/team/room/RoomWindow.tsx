import { useEffect } from 'react'
import { attempt, request, useRoom } from '../../../store'
import { RoomStage } from './RoomStage'
import styles from './room.module.css'

/** The room's own window. It follows the facilitator's and changes nothing. */
export function RoomWindow() {
  const room = useRoom()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'F11') {
        event.preventDefault()
        void attempt(() => request('window.fullScreen', {}))
      }
      if (event.key === 'Escape') void attempt(() => request('room.close', {}))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return <main className={styles.window}>{room && <RoomStage room={room} />}</main>
}
