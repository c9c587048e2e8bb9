import { roleCounts } from '../../../../core/analysis/people'
import { usePlan } from '../../../store'
import { Section } from '../../../ui'
import styles from './people.module.css'

function words(role: string, people: number, isTold: boolean): string {
  if (role === '') return 'Their answers carry no role.'
  if (isTold) return 'Told with each answer in a round that shows roles.'
  return people === 1
    ? 'Not told: there is only one, so the role would be a name.'
    : `Not told: there are only ${people}, so the role would be nearly a name.`
}

/** How many have each role, and which are too few to be shown apart. */
export function Roles() {
  return (
    <Section
      title="Roles"
      hint="A round can show the role of who answered. A role is told only where at least three people on the list have it."
    >
      <table className={styles.roles}>
        <caption className="visually-hidden">People by role</caption>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">People</th>
            <th scope="col">In a round that shows roles</th>
          </tr>
        </thead>
        <tbody>
          {roleCounts(usePlan()).map(({ role, people, isTold }) => (
            <tr key={role}>
              <th scope="row" dir="auto">
                {role === '' ? <span className={styles.quiet}>No role</span> : role}
              </th>
              <td>{people}</td>
              <td className={isTold ? undefined : styles.quiet}>{words(role, people, isTold)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
