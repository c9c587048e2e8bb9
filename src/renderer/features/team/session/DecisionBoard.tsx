import { type DecisionStanding, decisionStandings, roundsWords } from '../../../../core/analysis/retreat'
import { positionWords } from '../../../../core/charts'
import { bundledContent } from '../../../../core/content'
import { formatDayShort } from '../../../../core/text'
import { usePlan } from '../../../store'
import { LinkButton, Section } from '../../../ui'
import styles from './session.module.css'

function frozenWords({ frozen, last }: DecisionStanding): string {
  if (frozen === 'never' || last === null) return 'Not frozen'
  const on = formatDayShort(last.on)
  return frozen === 'asFrozen' ? `Frozen ${on}` : `Changed since ${on}`
}

/** Every tension with how far the team is: asked, position entered, frozen. */
export function DecisionBoard({ onDecide }: { onDecide: (tension: string) => void }) {
  const plan = usePlan()
  const standings = decisionStandings(plan, bundledContent)
  const entered = standings.filter(({ decision }) => decision.shouldBe !== null).length
  const frozen = standings.filter((standing) => standing.frozen === 'asFrozen').length
  return (
    <Section
      title="Decide"
      hint={`${entered} of ${standings.length} positions entered, ${frozen} frozen. The team enters its position; no round does.`}
    >
      <table className={styles.board}>
        <thead>
          <tr>
            <th scope="col">Tension</th>
            <th scope="col">Asked in</th>
            <th scope="col">The team’s position</th>
            <th scope="col">Record</th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => (
            <tr key={standing.tension.id}>
              <th scope="row">
                <LinkButton onPress={() => onDecide(standing.tension.id)} label={`Decide ${standing.tension.title}`}>
                  {standing.tension.title}
                </LinkButton>
              </th>
              <td>{roundsWords(plan, standing.rounds) ?? <span className={styles.quiet}>Not asked</span>}</td>
              <td>
                {standing.decision.shouldBe === null ? (
                  <span className={styles.quiet}>Not entered</span>
                ) : (
                  positionWords(standing.tension, standing.decision.shouldBe, 'Not entered')
                )}
              </td>
              <td className={standing.frozen === 'asFrozen' ? undefined : styles.quiet}>{frozenWords(standing)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
