import type { ListBlock, Passage, Run, Paragraph as Runs } from '../../core/report'
import { everyParagraph, isList } from '../../core/report/passages'
import { escapeMarkup, isRightToLeft, safeAddress } from '../text/clean'

function lines(text: string): string {
  return escapeMarkup(text).replace(/\n/g, '<br>')
}

function writeRun(run: Run): string {
  switch (run.kind) {
    case 'text': {
      const text = lines(run.text)
      if (run.pole) return `<span class="${run.pole}">${text}</span>`
      if (run.empty) return `<em class="empty">${text}</em>`
      if (run.strong) return `<strong>${text}</strong>`
      return run.quiet ? `<span class="quiet">${text}</span>` : text
    }
    case 'source':
      return `<sup><a href="#${escapeMarkup(run.target)}">${lines(run.mark)}</a></sup>`
    case 'reference':
      return `<a href="#${escapeMarkup(run.target)}">${lines(run.text)}</a>`
    case 'link': {
      const address = safeAddress(run.url)
      return address === null ? lines(run.text) : `<a href="${escapeMarkup(address)}">${lines(run.text)}</a>`
    }
  }
}

export function writeRuns(runs: Runs): string {
  return runs.map(writeRun).join('')
}

/** ` dir="rtl"` where a paragraph begins in a script that is written from right to left. */
export function direction(runs: Runs): string {
  return isRightToLeft(runs.map((run) => (run.kind === 'source' ? '' : run.text)).join('')) ? ' dir="rtl"' : ''
}

/** The mark of a list stands on the side on which its first item begins. */
export function writeList({ ordered, start, items }: ListBlock): string {
  const tag = ordered ? 'ol' : 'ul'
  const [first = []] = everyParagraph(items[0]?.paragraphs ?? [])
  const from = start === undefined ? '' : ` start="${start}"`
  const written = items.map((item) => `<li>${writePassage(item)}</li>`).join('\n')
  return `<${tag}${from}${direction(first)}>${written}</${tag}>`
}

export function writePassage({ paragraphs }: Pick<Passage, 'paragraphs'>): string {
  return paragraphs
    .map((part) => (isList(part) ? writeList(part) : `<p${direction(part)}>${writeRuns(part)}</p>`))
    .join('')
}
