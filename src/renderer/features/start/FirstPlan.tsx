import styles from './start.module.css'

const steps = [
  {
    title: 'Say what is being scaled, and why',
    text: 'The problem, what changes for teacher and student, and what would prove you wrong.',
  },
  {
    title: 'Take a position on seven tensions',
    text: 'Where you are today, where you should be, and the reason. Left and right carry no better or worse.',
  },
  {
    title: 'Answer what the positions raise together',
    text: 'Some of them pull against each other. The app asks; your team decides.',
  },
  {
    title: 'Hand the board a strategy document',
    text: 'A Word file that grows with every answer, and can be exported at any time.',
  },
]

/** What stands in the place of recent plans while there are none: what the app is for, and where to begin. */
export function FirstPlan() {
  return (
    <div className={styles.first}>
      <p className={styles.firstLead}>
        No plans yet. A plan is one file in which your team works out its strategy for taking something that works in
        some schools to the others.
      </p>
      <ol>
        {steps.map(({ title, text }, index) => (
          <li key={title}>
            <span className={styles.stepNumber} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles.about}>
              <span className={styles.title}>{title}</span>
              <span className={styles.quiet}>{text}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.quiet}>
        Begin with New plan: it asks three questions, and only the name is needed. To look around first, open the
        sample, a complete plan of a fictional district.
      </p>
    </div>
  )
}
