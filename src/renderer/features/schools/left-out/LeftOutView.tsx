import { useState } from 'react'
import {
  choiceWords,
  exclusionWords,
  leftOut,
  measureWords,
  type SchoolsTogether,
  type Standing,
  schoolName,
  toMakeReady,
} from '../../../../core/analysis/pilots'
import { bundledContent, statementById, tensionById } from '../../../../core/content'
import type { Plan } from '../../../../core/plan'
import { Button, Field, Section, Sourced, SourceList, SourceNumbers } from '../../../ui'
import styles from './left-out.module.css'

const { pilots } = bundledContent
const tension = tensionById(bundledContent, pilots.tension)
const statements = {
  excluded: statementById(tension, pilots.excluded),
  risk: statementById(tension, pilots.excludedRisk),
  ready: statementById(tension, pilots.ready),
}

function studentWords({ count, students, studentsMissing }: SchoolsTogether): string {
  if (studentsMissing === count) return 'the number of students is not set'
  const words = `${students.toLocaleString('en-US')} students`
  return studentsMissing === 0 ? words : `${words}, without ${studentsMissing} schools whose number is not set`
}

/** What the excluded schools and the others come to, side by side. */
function Together({ excluded, others }: { excluded: SchoolsTogether; others: SchoolsTogether }) {
  const row = (name: string, of: SchoolsTogether) => (
    <tr>
      <th scope="row">{name}</th>
      <td>{of.count.toLocaleString('en-US')}</td>
      <td>{of.count === 0 ? '–' : studentWords(of).replace(/ students/, '')}</td>
      <td>
        {of.meanNeed === null ? 'Not known' : of.meanNeed}
        {of.meanNeed !== null && of.needMissing > 0 && `, ${of.needMissing} not known`}
      </td>
    </tr>
  )
  return (
    <table className={styles.together}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Which</span>
          </th>
          <th scope="col">Schools</th>
          <th scope="col">Students</th>
          <th scope="col">Mean need</th>
        </tr>
      </thead>
      <tbody>
        {row('Excluded', excluded)}
        {row('All others', others)}
      </tbody>
    </table>
  )
}

/** Of a long list the first, until all are asked for. */
function useFirst<Item>(items: readonly Item[], first: number) {
  const [all, setAll] = useState(false)
  const hidden = all ? 0 : Math.max(0, items.length - first)
  const more =
    hidden === 0 ? null : (
      <Button onPress={() => setAll(true)}>{`Show all ${items.length.toLocaleString('en-US')}`}</Button>
    )
  return { shown: hidden === 0 ? items : items.slice(0, first), more }
}

function ExcludedTable({ schools }: { schools: readonly Standing[] }) {
  const { shown, more } = useFirst(schools, 25)
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">School</th>
            <th scope="col">Students</th>
            <th scope="col">Need</th>
            <th scope="col">Excluded because</th>
            <th scope="col">Choice</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, school, need, excludedBy }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {schoolName(school)}
              </th>
              <td>{school.enrolment?.toLocaleString('en-US') ?? 'Not set'}</td>
              <td>{measureWords(need)}</td>
              <td>{excludedBy.map(exclusionWords).join('; ')}</td>
              <td>{choiceWords(school.choice)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more && <div>{more}</div>}
    </>
  )
}

function ReadyRow({ standing: { id, school, need, readiness, excludedBy } }: { standing: Standing }) {
  const path = `schools/${id}`
  return (
    <li className={styles.ready}>
      <div>
        <b dir="auto">{schoolName(school)}</b>
        <p className={styles.quiet}>
          Need {measureWords(need)}; readiness {measureWords(readiness)}. {choiceWords(school.choice)}.
        </p>
        {excludedBy.length > 0 && (
          <p className={styles.quiet}>Excluded: {excludedBy.map(exclusionWords).join('; ')}.</p>
        )}
      </div>
      <Field path={`${path}/needed`} compact />
      <Field path={`${path}/owner`} />
      <Field path={`${path}/readyBy`} />
    </li>
  )
}

/** Whom the limits of the criteria leave out, and what would make schools of high need ready. */
export function LeftOutView({ plan, standings }: { plan: Plan; standings: readonly Standing[] }) {
  const { schools, excluded, others } = leftOut(plan)
  const unready = toMakeReady(plan)
  const without = unready.filter(({ school }) => school.needed.trim() === '').length
  const { shown, more } = useFirst(unready, 25)
  const known = standings.some(({ quarter }) => quarter !== null)
  const limits = Object.values(plan.criteria.byId).some(({ threshold }) => threshold !== null)
  return (
    <SourceNumbers statements={[statements.excluded, statements.risk, statements.ready]}>
      <section className={styles.part} aria-labelledby="left-out-excluded">
        <h2 id="left-out-excluded">Excluded by the criteria</h2>
        <p className={styles.question}>
          <Sourced {...statements.excluded} />
        </p>
        <p className={styles.quiet}>
          <Sourced {...statements.risk} />
        </p>
        {schools.length === 0 ? (
          <p className={styles.quiet}>
            {limits
              ? 'No school is excluded: all whose values are known meet the limits.'
              : 'No criterion has a limit, so none excludes a school. A limit is set with the criterion, as “Needs at least”.'}
          </p>
        ) : (
          <>
            <Together excluded={excluded} others={others} />
            <ExcludedTable schools={schools} />
          </>
        )}
      </section>
      <Section
        title="To be made ready"
        hint="Schools of high need that by these weights are not ready or are excluded, and whatever else is to be prepared; the highest need first."
      >
        <p className={styles.question}>
          <Sourced {...statements.ready} />
        </p>
        {unready.length === 0 ? (
          <p className={styles.quiet}>
            {known
              ? 'None. Every school of high need is ready by these weights, or pilots now.'
              : 'None yet. It takes schools whose need and readiness are known.'}
          </p>
        ) : (
          <>
            <p>
              {unready.length.toLocaleString('en-US')} {unready.length === 1 ? 'school' : 'schools'};{' '}
              {without === 0
                ? 'for each it is written what would make it ready.'
                : `for ${without.toLocaleString('en-US')} it is not written yet what would make it ready.`}
            </p>
            <ul className={styles.list}>
              {shown.map((standing) => (
                <ReadyRow key={standing.id} standing={standing} />
              ))}
            </ul>
            {more && <div>{more}</div>}
          </>
        )}
      </Section>
      <div className={styles.sources}>
        <SourceList />
      </div>
    </SourceNumbers>
  )
}
