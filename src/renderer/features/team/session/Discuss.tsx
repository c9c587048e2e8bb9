import { toDiscuss } from '../../../../core/analysis/retreat'
import { roundResults, sidesWords } from '../../../../core/analysis/rounds'
import { bundledContent } from '../../../../core/content'
import { type NamedRound, roundName } from '../../../../core/rounds'
import { usePlan, useRevealedRounds } from '../../../store'
import { Button, LinkButton, Section } from '../../../ui'
import { showRoom } from './RoomControl'
import styles from './session.module.css'

interface DiscussProps {
  /** The round that was revealed last. */
  round: NamedRound
  /** Asks about these tensions again. */
  onAskAgain: (tensions: readonly string[]) => void
  onDecide: (tension: string) => void
  onAnswers: () => void
}

/** What the room talks about first, after a reveal: where the answers lie furthest apart. */
export function Discuss({ round, onAskAgain, onDecide, onAnswers }: DiscussProps) {
  const plan = usePlan()
  const revealed = useRevealedRounds()
  const results = roundResults(plan, bundledContent, revealed, round.id)
  if (results === null) return null
  const found = toDiscuss(results)
  const first = found ?? []
  const name = roundName(plan, round.id)
  return (
    <Section
      title="Discuss first"
      hint={
        found === null
          ? `In ${name} fewer than five people answered: look at each dot, and choose what to discuss yourselves.`
          : first.length === 0
            ? `In ${name} the answers stand close together on everything it asked about. ${results.answered} of ${results.asked} answered.`
            : `Where ${name} lies furthest apart. ${results.answered} of ${results.asked} answered.`
      }
    >
      {first.length > 0 && (
        <ol className={styles.discuss}>
          {first.map((result) => (
            <li key={result.tension.id}>
              <div>
                <h3>{result.tension.title}</h3>
                <p>{result.words}</p>
                {result.spread !== 'camps' && <p className={styles.quiet}>{sidesWords(result)}</p>}
              </div>
              <span className={styles.inline}>
                <LinkButton
                  label={`Show the room ${result.tension.title}`}
                  onPress={() => showRoom({ what: 'results', round: round.id, tension: result.tension.id })}
                >
                  Show the room
                </LinkButton>
                <LinkButton label={`Decide ${result.tension.title}`} onPress={() => onDecide(result.tension.id)}>
                  Decide
                </LinkButton>
              </span>
            </li>
          ))}
        </ol>
      )}
      <div className={styles.actions}>
        <Button onPress={() => onAskAgain(first.length > 0 ? first.map(({ tension }) => tension.id) : round.tensions)}>
          {first.length > 0
            ? first.length === 1
              ? 'Ask about this one again'
              : `Ask about these ${first.length} again`
            : 'Ask again'}
        </Button>
        <Button onPress={onAnswers}>Look at every answer</Button>
      </div>
    </Section>
  )
}
