import type { DefinitionsBlock, HeadingBlock, NoteBlock, ParagraphBlock } from '../../core/report'
import { anchor, headingText } from './headings'
import { Paragraphs, Runs } from './Runs'
import styles from './sheet.module.css'

const TAGS = { 1: 'h2', 2: 'h3', 3: 'h4' } as const

/** A heading, with the one button of its section that leads to what stands there. */
export function Heading({ block, onEdit }: { block: HeadingBlock; onEdit: (() => void) | null }) {
  const Tag = TAGS[block.level]
  return (
    <div className={styles.heading} data-level={block.level}>
      <Tag id={anchor(block.id)} tabIndex={-1}>
        {headingText(block)}
      </Tag>
      {onEdit && (
        <button type="button" className={styles.edit} aria-label={`Edit: ${block.text}`} onClick={onEdit}>
          Edit
        </button>
      )}
    </div>
  )
}

export function ParagraphView({ block }: { block: ParagraphBlock }) {
  return (
    <p className={styles[block.role]} data-field={block.field}>
      <Runs runs={block.runs} within={block.field} />
    </p>
  )
}

export function Definitions({ block }: { block: DefinitionsBlock }) {
  return (
    <dl className={styles.definitions}>
      {block.rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same
        <div key={index} data-field={row.field}>
          <dt>
            <Runs runs={row.label} />
          </dt>
          <dd>
            <Paragraphs paragraphs={row.paragraphs} within={row.field} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function Note({ block }: { block: NoteBlock }) {
  return (
    <p className={styles.note}>
      <Runs runs={block.runs} />
    </p>
  )
}
