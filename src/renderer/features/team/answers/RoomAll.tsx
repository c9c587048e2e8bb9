import { type RoundResults, spreadName } from '../../../../core/analysis/rounds'
import { layoutDistributionRow } from '../../../../core/charts'
import { bundledContent } from '../../../../core/content'
import { usePlan } from '../../../store'
import { Figure } from './Figure'
import styles from './room.module.css'

/** All tensions of a round on the projector, where it stands furthest apart first. */
export function RoomAll({ results }: { results: RoundResults }) {
  const plan = usePlan()
  const name = results.name.charAt(0).toUpperCase() + results.name.slice(1)
  return (
    <div className={styles.room}>
      <div className={styles.stage}>
        <header>
          <p className={styles.head}>
            <span>{`${name}, by disagreement. ${results.answered} of ${results.asked} answered. The words are ours`}</span>
            {plan.sample && <span>Sample: a fictional district</span>}
          </p>
        </header>
        <ol className={styles.rows}>
          {results.tensions.map((result) => {
            const { a, b } = result.tension.poles
            const { towardsA, middle, towardsB } = result.shouldBe.sides
            return (
              <li key={result.tension.id}>
                <div>
                  <h3>{result.tension.title}</h3>
                  <p className={styles.word}>{spreadName(bundledContent, result.spread) ?? 'Too few for a word'}</p>
                </div>
                <Figure drawing={layoutDistributionRow(result, 660, 'room')} />
                <p className={styles.camps}>
                  <span data-side="a">{`${towardsA} ${a.name}`}</span>
                  {middle > 0 && <span>{`${middle} in the middle`}</span>}
                  <span data-side="b">{`${towardsB} ${b.name}`}</span>
                </p>
              </li>
            )
          })}
        </ol>
        <p className={styles.legend}>Each block is one answer for today, each circle one for what should be.</p>
      </div>
    </div>
  )
}
