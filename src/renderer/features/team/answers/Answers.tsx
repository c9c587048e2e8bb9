import { revealedRounds } from '../../../../core/rounds'
import { usePlan, useRevealedRounds } from '../../../store'
import { Section } from '../../../ui'

/** What was answered in the rounds that were revealed. */
export function Answers(_props: { onOpenTension: (id: string) => void }) {
  const plan = usePlan()
  const revealed = useRevealedRounds()
  return (
    <Section title="Answers">
      {revealedRounds(plan).length === 0 ? (
        <p>No round has been revealed yet.</p>
      ) : (
        <p>{revealed.reduce((sum, { answers }) => sum + answers.length, 0)} answers</p>
      )}
    </Section>
  )
}
