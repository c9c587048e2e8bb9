import type { ContentsBlock, HeadingBlock, PageBreakBlock, SourcesBlock } from '../../core/report'
import { anchor, headingText } from './headings'
import { Runs } from './Runs'
import styles from './sheet.module.css'

interface ContentsProps {
  block: ContentsBlock
  headings: readonly HeadingBlock[]
  pageOf: ReadonlyMap<string, number>
}

export function Contents({ block, headings, pageOf }: ContentsProps) {
  return (
    <div className={styles.contents}>
      <p className={styles.lead}>{block.title}</p>
      <ul>
        {headings
          .filter(({ level }) => level <= block.deepest)
          .map((heading) => (
            <li key={heading.id} data-level={heading.level}>
              <a href={`#${anchor(heading.id)}`} tabIndex={-1}>
                {headingText(heading)}
              </a>
              {pageOf.has(heading.id) && <span>{pageOf.get(heading.id)}</span>}
            </li>
          ))}
      </ul>
    </div>
  )
}

export function Sources({ block }: { block: SourcesBlock }) {
  return (
    <ul className={styles.sources}>
      {block.items.map(({ id, mark, runs }) => (
        <li key={id} id={anchor(id)} tabIndex={-1}>
          <span>{mark}</span>
          <span>
            <Runs runs={runs} />
          </span>
        </li>
      ))}
    </ul>
  )
}

export function PageBreak({ block }: { block: PageBreakBlock }) {
  return (
    <p className={styles.pageBreak} aria-hidden="true">
      {block.orientation === 'landscape' ? 'Next page, lying on its side' : 'Next page'}
    </p>
  )
}
