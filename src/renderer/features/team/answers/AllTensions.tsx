import type { RoundResults, TensionResults } from '../../../../core/analysis/rounds'
import { pointText, sidesWords, spreadName } from '../../../../core/analysis/rounds'
import { layoutDistributionRow } from '../../../../core/charts'
import { bundledContent } from '../../../../core/content'
import styles from './answers.module.css'
import { Figure } from './Figure'
import { Legend } from './Legend'

const ROW_WIDTH = 560

function Row({ result, onOpen }: { result: TensionResults; onOpen?: ((tension: string) => void) | undefined }) {
  const { tension, shouldBe, asked } = result
  const { a, b } = tension.poles
  const median = shouldBe.median === null ? '' : `, median ${pointText(shouldBe.median)}`
  return (
    <li>
      <div>
        <h3 className={styles.rowTitle}>
          {onOpen ? (
            <button type="button" onClick={() => onOpen(tension.id)}>
              {tension.title}
            </button>
          ) : (
            tension.title
          )}
        </h3>
        <p className={styles.quiet}>{`${shouldBe.answered} of ${asked}${median}`}</p>
      </div>
      <div className={styles.plot}>
        <Figure drawing={layoutDistributionRow(result, ROW_WIDTH, 'screen')} />
        <p className={styles.poles} aria-hidden="true">
          <span data-side="a">{a.name}</span>
          <span data-side="b">{b.name}</span>
        </p>
      </div>
      <div>
        <p className={styles.spread}>{spreadName(bundledContent, result.spread) ?? 'Too few answers for a word'}</p>
        <p className={styles.quiet}>{sidesWords(result)}</p>
      </div>
    </li>
  )
}

/** Every tension that the round asked about, where it stands furthest apart first. */
export function AllTensions({
  results,
  onOpen,
}: {
  results: RoundResults
  onOpen?: ((tension: string) => void) | undefined
}) {
  return (
    <>
      <Legend />
      <ol className={styles.rows} aria-label="Answers to each tension, the widest apart first">
        {results.tensions.map((result) => (
          <Row key={result.tension.id} result={result} onOpen={onOpen} />
        ))}
      </ol>
    </>
  )
}
