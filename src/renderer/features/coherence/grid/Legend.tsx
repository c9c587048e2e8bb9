import type { GridCounts } from '../../../../core/analysis/grid'
import { standingWords } from '../../../../core/analysis/grid-words'
import { FIT_STANDINGS } from '../../../../core/plan'
import styles from './grid.module.css'
import { StandingGlyph } from './StandingGlyph'

/** The four forms of a cell with their words, and how many there are of each. */
export function Legend({ counts }: { counts: GridCounts }) {
  return (
    <ul className={styles.legend} aria-label="How the cells stand">
      {[...FIT_STANDINGS, null].map((standing) => (
        <li key={standing ?? 'blank'}>
          <span className={styles.swatch} data-standing={standing ?? 'blank'}>
            <StandingGlyph standing={standing} />
          </span>
          {standingWords(standing)} {counts[standing ?? 'blank']}
        </li>
      ))}
    </ul>
  )
}
