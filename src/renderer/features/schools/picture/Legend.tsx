import { choiceWords } from '../../../../core/analysis/pilots'
import { type SignState, signMarks } from '../../../../core/charts'
import { Marks } from '../../../charts/Marks'
import styles from './picture.module.css'

const signs: readonly [SignState, string][] = [
  [{ choice: 'pilot', lacking: false, excluded: false }, choiceWords('pilot')],
  [{ choice: 'prepare', lacking: false, excluded: false }, choiceWords('prepare')],
  [{ choice: 'notNow', lacking: false, excluded: false }, choiceWords('notNow')],
  [{ choice: null, lacking: false, excluded: false }, choiceWords(null)],
  [{ choice: null, lacking: true, excluded: false }, 'Something is not known'],
  [{ choice: null, lacking: false, excluded: true }, 'Excluded by a limit'],
]

/** The signs of the picture with their words. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label="The signs of the picture">
      {signs.map(([state, words]) => (
        <li key={words}>
          <svg width="24" height="24" aria-hidden="true">
            <Marks marks={signMarks(state, 11, 13)} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}
