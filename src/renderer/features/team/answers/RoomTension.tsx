import {
  acceptableWords,
  type RoundResults,
  sidesWords,
  spreadName,
  type TensionResults,
  waysWords,
} from '../../../../core/analysis/rounds'
import { DISTRIBUTION_FRAMES, layoutDistribution, layoutMovement } from '../../../../core/charts'
import { bundledContent } from '../../../../core/content'
import { roundName } from '../../../../core/rounds'
import { usePlan } from '../../../store'
import { Figure } from './Figure'
import styles from './room.module.css'

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** One tension on the projector. */
export function RoomTension({ results, one, moves }: { results: RoundResults; one: TensionResults; moves: boolean }) {
  const plan = usePlan()
  const { tension, shouldBe, asked, spread, movement } = one
  const place = results.tensions.indexOf(one) + 1
  const frame = DISTRIBUTION_FRAMES.room
  const names = movement && { before: capitalize(roundName(plan, movement.from)), after: capitalize(results.name) }
  const moved = moves && names ? layoutMovement(one, names, frame) : null
  const accepted = acceptableWords(one)
  const [where = '', howMany = 'all ranges meet here'] = accepted?.split(': ') ?? []
  return (
    <div className={styles.room}>
      <div className={styles.stage}>
        <header>
          <p className={styles.head}>
            <span>{`${tension.title}, ${results.name}. ${place} of ${results.tensions.length}, by disagreement`}</span>
            {plan.sample && <span>Sample: a fictional district</span>}
          </p>
          <h2>{tension.question.text}</h2>
        </header>
        <div className={styles.picture}>
          <Figure drawing={moved ?? layoutDistribution(one, frame)} />
        </div>
        <footer>
          <div>
            <strong>{`${shouldBe.answered} of ${asked}`}</strong>
            <span>answered</span>
          </div>
          <div>
            <strong>
              {spreadName(bundledContent, spread) ?? 'Too few for a word'}
              {spread !== 'few' && <small>our word</small>}
            </strong>
            <span>{sidesWords(one)}</span>
          </div>
          {moved && movement ? (
            <div>
              <strong>{`${movement.moves.length} moved since ${roundName(plan, movement.from)}`}</strong>
              <span>{waysWords(tension, movement) || 'Nobody stands elsewhere'}</span>
            </div>
          ) : (
            accepted !== null && (
              <div>
                <strong>{where}</strong>
                <span>{howMany}</span>
              </div>
            )
          )}
        </footer>
      </div>
    </div>
  )
}
