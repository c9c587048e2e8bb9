import { Button, Example } from '../../ui'
import styles from './schools.module.css'

/** What this screen is for, and the two ways to begin. */
export function EmptySchools({ onImport, onCriteria }: { onImport: () => void; onCriteria: () => void }) {
  return (
    <div className={styles.teach}>
      <p>
        Say what tells of a school’s need and what of its readiness, and how much each counts. Every school then has a
        place in one picture, and you see whom your criteria reach, whom they leave out, and what other weights would
        change. The choice stays yours.
      </p>
      <p>
        If the schools stand in a spreadsheet, import it: a column of numbers can become a criterion. Or write down the
        criteria first.
      </p>
      <Example place="schools" />
      <div className={styles.actions}>
        <Button onPress={onImport}>Import a table</Button>
        <Button onPress={onCriteria}>Write down criteria</Button>
      </div>
    </div>
  )
}
