import type { Block, ListBlock, Paragraph, Passage, Run, TableBlock, WriterWords } from '../../core/report'
import { isList, ledBy } from '../../core/report/passages'
import { plainText } from '../../core/report/runs'
import { plainLine, writeCellRuns, writeRuns } from './runs'

function paragraphsIn({ paragraphs }: Pick<Passage, 'paragraphs'>, indent: string): string {
  return paragraphs
    .map((part) => (isList(part) ? writeList(part) : writeRuns(part)).replace(/\n/g, `\n${indent}`))
    .join(`\n\n${indent}`)
}

function writeList({ ordered, start = 1, items }: ListBlock): string {
  return items
    .map((item, index) => {
      const mark = ordered ? `${start + index}. ` : '- '
      return `${mark}${paragraphsIn(item, ' '.repeat(mark.length))}`
    })
    .join('\n')
}

/** A cell is one line, so the marks of its lists are mere letters. */
function listLines({ ordered, start = 1, items }: ListBlock, indent: string): string[] {
  return items.flatMap(({ paragraphs }, index) => {
    const mark: Paragraph = [{ kind: 'text', text: ordered ? `${start + index}. ` : '• ' }]
    const [first = mark, ...more] = ledBy(mark, paragraphs)
    return [...cellLines([first], indent), ...cellLines(more, `${indent}&emsp;`)]
  })
}

function cellLines(paragraphs: Passage['paragraphs'], indent: string): string[] {
  return paragraphs.flatMap((part) => (isList(part) ? listLines(part, indent) : [`${indent}${writeCellRuns(part)}`]))
}

function cell({ paragraphs }: Pick<Passage, 'paragraphs'>): string {
  return cellLines(paragraphs, '').join('<br>')
}

function writeTable({ caption, number, columns, rows }: TableBlock, words: WriterWords): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const title = plainLine(number === null ? caption : `${words.table} ${number}. ${caption}`)
  const lines = [
    line(columns.map(({ header }) => plainLine(header))),
    line(columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
    ...rows.map(({ cells }) => line(columns.map((_, index) => cell(cells[index] ?? { paragraphs: [] })))),
  ]
  return `${title === '' ? '' : `**${title}**\n\n`}${lines.join('\n')}`
}

/** A block as Markdown; an empty text where it has nothing to say on a page without pages. */
export function writeBlock(block: Block, words: WriterWords): string {
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
        .map(({ label, paragraphs }) => {
          const name: Run = { kind: 'text', text: `${plainText(label)}:`, strong: true }
          return `- ${paragraphsIn({ paragraphs: ledBy([name, { kind: 'text', text: ' ' }], paragraphs) }, '  ')}`
        })
        .join('\n')
    case 'table':
      return writeTable(block, words)
    case 'figure':
      return [
        `**${plainLine(`${words.figure} ${block.number}. ${block.caption}`)}**`,
        plainLine(block.alternative),
        ...(block.table === null ? [] : [writeTable(block.table, words)]),
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
