import { useEffect, useState } from 'react'
import { type RevealedRound, type RoundStanding, revealedRounds } from '../../core/rounds'
import { onEvent, request } from './bridge'
import { attempt, usePlan } from './plan-store'

const NONE: readonly RevealedRound[] = []

/** What was read last: a screen that is opened again has it at once, and draws nothing twice. */
let lastRead: { plan: string; revealed: readonly RevealedRound[] } | null = null

/** The answers of every round that was revealed; empty until they are there. */
export function useRevealedRounds(): readonly RevealedRound[] {
  const plan = usePlan()
  const { id, rounds } = plan
  const [revealed, setRevealed] = useState(() => (lastRead?.plan === id ? lastRead.revealed : NONE))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round that is revealed brings new answers
  useEffect(() => {
    if (revealedRounds(plan).length === 0) {
      setRevealed(NONE)
      return
    }
    let current = true
    void attempt(() => request('rounds.revealed', {})).then((found) => {
      if (!current || !found) return
      const same = lastRead?.plan === id && JSON.stringify(lastRead.revealed) === JSON.stringify(found)
      if (!same) lastRead = { plan: id, revealed: found }
      setRevealed(lastRead?.revealed ?? found)
    })
    return () => {
      current = false
    }
  }, [id, rounds])
  return revealed
}

/** How far an open round is, as it changes; null until that is known. */
export function useRoundStanding(round: string): RoundStanding | null {
  const { people } = usePlan()
  const [standing, setStanding] = useState<RoundStanding | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever joins the list is asked as well
  useEffect(() => {
    let current = true
    void attempt(() => request('round.standing', { round })).then((found) => {
      if (current && found) setStanding(found)
    })
    const stop = onEvent('round.changed', (changed) => {
      if (changed.round === round) setStanding(changed)
    })
    return () => {
      current = false
      stop()
    }
  }, [round, people])
  return standing?.round === round ? standing : null
}
