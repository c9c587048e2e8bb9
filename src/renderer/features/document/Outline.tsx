import type { HeadingBlock } from '../../../core/report'
import { anchor, headingText } from '../../report'
import styles from './document.module.css'

const DEEPEST = 2

/** The headings of the document as links into it. */
interface OutlineProps {
  headings: readonly HeadingBlock[]
  /** The pages on which they stand, by their ids; empty where they are not known. */
  pageOf: ReadonlyMap<string, number>
}

export function Outline({ headings, pageOf }: OutlineProps) {
  return (
    <nav aria-label="Headings of the document" className={styles.outline}>
      <h2>Contents</h2>
      <ul>
        {headings
          .filter(({ level }) => level <= DEEPEST)
          .map((heading) => (
            <li key={heading.id} data-level={heading.level}>
              <a href={`#${anchor(heading.id)}`}>{headingText(heading)}</a>
              {pageOf.has(heading.id) && <span>{pageOf.get(heading.id)}</span>}
            </li>
          ))}
      </ul>
    </nav>
  )
}
