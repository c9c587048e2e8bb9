import type { HouseStyle } from '../../core/house'
import type { Block, ContentsBlock, HeadingBlock, ReportDoc, TableBlock, WriterWords } from '../../core/report'
import { type Palette, paletteOf } from '../figure/palette'
import { drawingSvg } from '../figure/svg'
import { escapeMarkup, oneLine } from '../text/clean'
import { direction, writeList, writePassage, writeRuns } from './runs'

/** What a block needs to know of the page around it. */
interface Page {
  readonly headings: readonly HeadingBlock[]
  readonly words: WriterWords
  readonly palette: Palette
}

export function pageOf({ blocks, words }: ReportDoc, house: HouseStyle): Page {
  return { words, palette: paletteOf(house), headings: blocks.filter((block) => block.kind === 'heading') }
}

function headingText({ number, text }: HeadingBlock): string {
  return escapeMarkup(oneLine(number ? `${number} ${text}` : text))
}

function idOf(id: string | undefined): string {
  return id === undefined ? '' : ` id="${escapeMarkup(id)}"`
}

function writeTable({ id, caption, number, columns, rows, rowHeaders }: TableBlock, words: WriterWords): string {
  const title = escapeMarkup(oneLine(number === null ? caption : `${words.table} ${number}. ${caption}`))
  const end = (index: number) => (columns[index]?.align === 'end' ? ' class="end"' : '')
  const head = columns.map(({ header, pole }, index) => {
    const name = escapeMarkup(oneLine(header))
    return `<th scope="col"${end(index)}>${pole === undefined ? name : `<span class="${pole}">${name}</span>`}</th>`
  })
  const body = rows.map(({ cells, total, room }) => {
    const written = columns.map((_, index) => {
      const tag = rowHeaders && index === 0 ? 'th' : 'td'
      const scope = tag === 'th' ? ' scope="row"' : ''
      return `<${tag}${scope}${end(index)}>${writePassage(cells[index] ?? { paragraphs: [] })}</${tag}>`
    })
    return `<tr${total ? ' class="total"' : room ? ' class="room"' : ''}>${written.join('')}</tr>`
  })
  return [
    `<table${idOf(id)}>`,
    ...(title === '' ? [] : [`<caption>${title}</caption>`]),
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
  ].join('\n')
}

function writeContents({ title, deepest }: ContentsBlock, { headings }: Page): string {
  const entries = headings
    .filter(({ level }) => level <= deepest)
    .map(
      (heading) =>
        `<li${heading.level > 1 ? ' class="deeper"' : ''}><a href="#${escapeMarkup(heading.id)}">${headingText(heading)}</a></li>`,
    )
  const name = escapeMarkup(oneLine(title))
  return `<nav aria-label="${name}"><p class="lead">${name}</p><ol>${entries.join('\n')}</ol></nav>`
}

/** A block as HTML; an empty text where it has nothing to say. */
export function writeBlock(block: Block, page: Page): string {
  switch (block.kind) {
    case 'heading': {
      // The document's title is the only h1.
      const tag = `h${block.level + 1}`
      return `<${tag} id="${escapeMarkup(block.id)}">${headingText(block)}</${tag}>`
    }
    case 'paragraph': {
      const text = writeRuns(block.runs)
      const turned = direction(block.runs)
      if (block.role === 'title') return `<h1${turned}>${text}</h1>`
      if (block.role === 'callout') return `<blockquote${turned}>${text}</blockquote>`
      return `<p${block.role === 'body' ? '' : ` class="${block.role}"`}${turned}>${text}</p>`
    }
    case 'list':
      return writeList(block)
    case 'definitions':
      return `<dl>${block.rows.map((row) => `<dt>${writeRuns(row.label)}</dt><dd>${writePassage(row)}</dd>`).join('\n')}</dl>`
    case 'table':
      return writeTable(block, page.words)
    case 'figure': {
      const caption = escapeMarkup(oneLine(`${page.words.figure} ${block.number}. ${block.caption}`))
      return `<figure${idOf(block.id)}>${drawingSvg(block.drawing, { palette: page.palette })}<figcaption>${caption}</figcaption></figure>${block.table === null ? '' : `\n${writeTable(block.table, page.words)}`}`
    }
    case 'note':
      return `<p class="note"${direction(block.runs)}>${writeRuns(block.runs)}</p>`
    case 'sources':
      return `<ul class="sources">${block.items
        .map(({ id, mark, runs }) => `<li id="${escapeMarkup(id)}">${escapeMarkup(mark)} ${writeRuns(runs)}</li>`)
        .join('\n')}</ul>`
    case 'pageBreak':
      return '<div class="break"></div>'
    case 'contents':
      return writeContents(block, page)
  }
}
