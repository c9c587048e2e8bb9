import type { FigureBlock, TableBlock, WriterWords } from '../../core/report'
import { Marks } from '../charts/Marks'
import { Paragraphs } from './Runs'
import styles from './sheet.module.css'

function captionOf(word: string, number: number | null, caption: string): string {
  return number === null ? caption : `${word} ${number}. ${caption}`
}

interface TableProps {
  block: TableBlock
  words: WriterWords
  /** In Word it has a page on its side, so here it may use the margins. */
  lying?: boolean
}

export function Table({ block, words, lying = false }: TableProps) {
  const whole = block.columns.reduce((sum, { width }) => sum + width, 0)
  return (
    <table className={styles.table} data-dense={block.columns.length > 6} data-lying={lying}>
      <caption>{captionOf(words.table, block.number, block.caption)}</caption>
      <colgroup>
        {block.columns.map(({ header, width }) => (
          <col key={header} style={{ width: `${(100 * width) / whole}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.columns.map(({ header, align, pole }) => {
            // A header cell that names nothing is no header.
            const Cell = header === '' ? 'td' : 'th'
            return (
              <Cell
                key={header}
                className={pole && styles[pole]}
                scope={header === '' ? undefined : 'col'}
                data-align={align}
              >
                {header}
              </Cell>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same
          <tr key={index} data-total={row.total} data-room={row.room !== undefined}>
            {row.cells.map((cell, place) => {
              const { header = '', align } = block.columns[place] ?? {}
              const Cell = block.rowHeaders && place === 0 ? 'th' : 'td'
              const field = cell.field ?? block.field
              return (
                <Cell key={header} scope={Cell === 'th' ? 'row' : undefined} data-align={align} data-field={field}>
                  <Paragraphs paragraphs={cell.paragraphs} within={field} />
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function Figure({ block, words }: { block: FigureBlock; words: WriterWords }) {
  const { width, height, marks } = block.drawing
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={block.alternative}>
        <Marks marks={marks} />
      </svg>
      <figcaption>{captionOf(words.figure, block.number, block.caption)}</figcaption>
      {block.table && <Table block={block.table} words={words} />}
    </figure>
  )
}
