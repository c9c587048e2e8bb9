import { useEffect } from 'react'
import { createStore } from 'zustand/vanilla'

/** What a command, a key or a menu may ask of the session, which knows what stands open in it. */
export type SessionAsk = 'openRound' | 'handOver' | 'paper' | 'phones' | 'reveal'

const asked = createStore<{ ask: SessionAsk | null }>(() => ({ ask: null }))

/** Asks the session, also where its view is only about to be drawn. */
export function askSession(ask: SessionAsk): void {
  asked.setState({ ask })
}

/** Hears what is asked of the session, each time once. */
export function useSessionAsk(hear: (ask: SessionAsk) => void): void {
  useEffect(() => {
    const take = () => {
      const { ask } = asked.getState()
      if (ask === null) return
      asked.setState({ ask: null })
      hear(ask)
    }
    take()
    return asked.subscribe(take)
  }, [hear])
}

/** Hears that something is asked of the session, and leaves it to whoever takes it. */
export function useSessionCalled(hear: () => void): void {
  useEffect(() => {
    const look = () => {
      if (asked.getState().ask !== null) hear()
    }
    look()
    return asked.subscribe(look)
  }, [hear])
}
