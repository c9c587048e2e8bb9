import type { Statement } from '../../../core/content'
import { Sourced } from '../../ui'
import styles from './tension.module.css'

/** Statements of the content behind one line, so that they help whoever looks for them and are in nobody's way. */
export function Statements({ summary, statements }: { summary: string; statements: readonly Statement[] }) {
  return (
    <details className={styles.more}>
      <summary>{summary}</summary>
      <ul>
        {statements.map(({ id, text, sources }) => (
          <li key={id}>
            <Sourced text={text} sources={sources} />
          </li>
        ))}
      </ul>
    </details>
  )
}
