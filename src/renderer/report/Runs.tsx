import { isList, type ListBlock, type Paragraph, type Passage, type Run } from '../../core/report'
import { anchor } from './headings'
import styles from './sheet.module.css'

/** `within`: the field of what the run stands in; only a run that shows another one bears its own path. */
function RunView({ run, within }: { run: Run; within: string | undefined }) {
  const field = 'field' in run && run.field !== within ? run.field : undefined
  switch (run.kind) {
    case 'text': {
      const { text, strong, quiet, pole, empty } = run
      const look = [quiet && styles.quiet, empty && styles.empty, pole && styles[pole]].filter(Boolean).join(' ')
      const Tag = strong ? 'strong' : 'span'
      return (
        <Tag className={look || undefined} data-field={field}>
          {text}
        </Tag>
      )
    }
    case 'source':
      // Not a tab stop: a document has hundreds of marks, and the outline leads to the list of sources.
      return (
        <a className={styles.mark} href={`#${anchor(run.target)}`} tabIndex={-1} aria-label={`Source ${run.mark}`}>
          {run.mark}
        </a>
      )
    case 'reference':
      return (
        <a className={styles.link} href={`#${anchor(run.target)}`} tabIndex={-1}>
          {run.text}
        </a>
      )
    case 'link':
      return (
        <span className={styles.link} data-field={field}>
          {run.text}
        </span>
      )
  }
}

export function Runs({ runs, within }: { runs: Paragraph; within?: string | undefined }) {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity; their order is what they are
    <RunView key={index} run={run} within={within} />
  ))
}

export function ListView({ block, within }: { block: ListBlock; within?: string | undefined }) {
  const Tag = block.ordered ? 'ol' : 'ul'
  return (
    <Tag className={styles.list} start={block.ordered ? block.start : undefined}>
      {block.items.map((item, index) => {
        const field = item.field ?? block.field ?? within
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two items may say the same
          <li key={index} data-field={field === within ? undefined : field}>
            <Paragraphs paragraphs={item.paragraphs} within={field} />
          </li>
        )
      })}
    </Tag>
  )
}

/** The paragraphs and lists of a value, one under the other. */
export function Paragraphs({ paragraphs, within }: Pick<Passage, 'paragraphs'> & { within?: string | undefined }) {
  const [only] = paragraphs
  if (paragraphs.length === 1 && only && !isList(only)) return <Runs runs={only} within={within} />
  return paragraphs.map((part, index) => {
    if (isList(part)) {
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity; their order is what they are
      return <ListView key={index} block={part} within={within} />
    }
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity; their order is what they are
      <p key={index} className={index > 0 ? styles.further : undefined}>
        <Runs runs={part} within={within} />
      </p>
    )
  })
}
