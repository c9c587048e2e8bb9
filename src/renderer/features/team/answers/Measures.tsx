import { pointText, type TensionResults } from '../../../../core/analysis/rounds'
import { bundledContent } from '../../../../core/content'
import { Sourced, SourceList } from '../../../ui'
import styles from './answers.module.css'

const { limits, correct, measures } = bundledContent.agreement

function points(distance: number): string {
  return `${pointText(distance)} ${distance === 1 ? 'point' : 'points'}`
}

function flagWords(details: NonNullable<TensionResults['details']>): string {
  const { flag, flagByCount } = details
  const raised = flag.disagree ? 'Raised' : 'Not raised'
  const index = `${raised}: ${points(flag.range)}, where more than ${pointText(flag.widest)} would raise it`
  if (flagByCount === null) return `${index}.`
  return `${index}. The method’s older rule, by counting, ${flagByCount ? 'raises it' : 'does not raise it'}.`
}

/** The borrowed measures, for those who want them: none is a headline, and none is a position. */
export function Measures({ one: { details } }: { one: TensionResults }) {
  if (details === null) return null
  const { agreement, consensus, quartiles } = details
  const rows = [
    { name: 'Agreement A', value: agreement.toFixed(2), statement: measures.agreement },
    { name: 'Consensus', value: consensus.toFixed(2), statement: measures.consensus },
    {
      name: 'Middle half',
      value: `from ${pointText(quartiles.lower)} to ${pointText(quartiles.upper)}, ${points(quartiles.distance)} wide`,
      statement: measures.quartiles,
    },
    { name: 'Flag of disagreement', value: flagWords(details), statement: measures.flag },
  ]
  return (
    <details className={styles.measures}>
      <summary>Borrowed measures, with their sources</summary>
      <p>
        <Sourced text={correct.text} sources={correct.sources} />
      </p>
      <dl>
        {rows.map(({ name, value, statement }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <strong>{value}</strong>
              <p>
                <Sourced text={statement.text} sources={statement.sources} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Sourced text={measures.flagBetweenPoles.text} sources={measures.flagBetweenPoles.sources} />
      </p>
      <p>
        <Sourced text={limits.text} sources={limits.sources} />
      </p>
      <SourceList />
    </details>
  )
}
