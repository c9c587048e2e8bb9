import { type Block, type ListBlock, type Passage, REPORT_WORDS, type TableBlock } from '../../core/report'
import { plainLine, writeCellRuns, writeRuns } from './runs'

function paragraphsIn({ paragraphs }: Pick<Passage, 'paragraphs'>, indent: string): string {
  return paragraphs.map((runs) => writeRuns(runs).replace(/\n/g, `\n${indent}`)).join(`\n\n${indent}`)
}

function writeList({ ordered, items }: ListBlock): string {
  return items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}. ` : '- '
      return `${mark}${paragraphsIn(item, ' '.repeat(mark.length))}`
    })
    .join('\n')
}

function cell({ paragraphs }: Pick<Passage, 'paragraphs'>): string {
  return paragraphs.map(writeCellRuns).join('<br>')
}

function writeTable({ caption, number, columns, rows }: TableBlock): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const title = plainLine(number === null ? caption : `${REPORT_WORDS.table} ${number}. ${caption}`)
  const lines = [
    line(columns.map(({ header }) => plainLine(header))),
    line(columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
    ...rows.map(({ cells }) => line(columns.map((_, index) => cell(cells[index] ?? { paragraphs: [] })))),
  ]
  return `${title === '' ? '' : `**${title}**\n\n`}${lines.join('\n')}`
}

/** A block as Markdown; an empty text where it has nothing to say on a page without pages. */
export function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const text = plainLine(block.number ? `${block.number} ${block.text}` : block.text)
      // The document's title is the only heading of the first level.
      return `${'#'.repeat(block.level + 1)} ${text.replace(/^(\d+)\\\./, '$1.')}`
    }
    case 'paragraph': {
      const text = writeRuns(block.runs)
      if (block.role === 'title') return `# ${text}`
      return block.role === 'callout' ? `> ${text.replace(/\n/g, '\n> ')}` : text
    }
    case 'list':
      return writeList(block)
    case 'definitions':
      return block.rows
        .map(({ label, paragraphs }) => `- **${writeRuns(label)}:** ${paragraphsIn({ paragraphs }, '  ')}`)
        .join('\n')
    case 'table':
      return writeTable(block)
    case 'figure':
      return [
        `**${plainLine(`${REPORT_WORDS.figure} ${block.number}. ${block.caption}`)}**`,
        plainLine(block.alternative),
        writeTable(block.table),
      ].join('\n\n')
    case 'note':
      return writeRuns(block.runs)
    case 'sources':
      return block.items.map(({ mark, runs }) => `- \\[${plainLine(mark)}\\] ${writeRuns(runs)}`).join('\n')
    case 'pageBreak':
    case 'contents':
      return ''
  }
}
