import {
  measureWords,
  rankWords,
  schoolName,
  sturdinessOfChosen,
  sturdinessWords,
} from '../../../../core/analysis/pilots'
import { fieldSpec, type Plan } from '../../../../core/plan'
import { LinkButton, Section } from '../../../ui'
import styles from './picture.module.css'

/** The schools that are to pilot now, with why, and whether they would lie elsewhere if one weight were another. */
export function Chosen({ plan, onSelect }: { plan: Plan; onSelect: (id: string) => void }) {
  const chosen = sturdinessOfChosen(plan)
  return (
    <Section
      title="Chosen to pilot now"
      hint="Each weight was doubled and halved, one at a time. It says how much the picture of a school hangs on one weight, not whether the choice is right."
    >
      {chosen.length === 0 ? (
        <p className={styles.quiet}>None yet. Choose a school in the picture and set its choice to “Pilot now”.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">School</th>
              <th scope="col">Need</th>
              <th scope="col">Readiness</th>
              <th scope="col">Reason</th>
              <th scope="col">If one weight were another</th>
            </tr>
          </thead>
          <tbody>
            {chosen.map((one) => {
              const { id, school, need, readiness } = one.standing
              return (
                <tr key={id}>
                  <th scope="row">
                    <LinkButton printed onPress={() => onSelect(id)}>
                      {schoolName(school)}
                    </LinkButton>
                  </th>
                  <td>{measureWords(need)}</td>
                  <td>{measureWords(readiness)}</td>
                  <td className={school.reason.trim() === '' ? styles.quiet : undefined} dir="auto">
                    <span className={styles.clamped}>
                      {school.reason.trim() || fieldSpec('schools/*/reason')?.empty}
                    </span>
                  </td>
                  <td>
                    {sturdinessWords(one)} {rankWords(one)}.
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </Section>
  )
}
