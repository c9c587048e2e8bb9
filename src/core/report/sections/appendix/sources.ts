import type { Source } from '../../../content/schema'
import type { Block, Run } from '../../blocks'
import { ownReadingMark, ownReadingTarget, type ReportContext, sourceTarget } from '../../context'
import { appendixHeading } from '../../headings'
import { quiet, text } from '../../runs'
import { WORDS } from '../../words'

const words = WORDS.appendix

function reference({ reference: words, limits, url }: Source): Run[] {
  return [
    text(words),
    ...(url === undefined ? [] : [text(' '), { kind: 'link', text: url, url } as const]),
    ...(limits === undefined ? [] : [quiet(` ${limits}`)]),
  ]
}

/**
 * Every source that was cited, in the order of its number, with its limits; nothing where none was.
 * @param dense below a document of a page or two
 */
export function sourceBlocks({ cited, own, content }: ReportContext, dense = false): Block[] {
  const items = cited.flatMap((id, index) => {
    const source = content.sources.find((candidate) => candidate.id === id)
    return source ? [{ id: sourceTarget(id), mark: String(index + 1), runs: reference(source) }] : []
  })
  const reasoning = own.marked ? [{ id: ownReadingTarget, mark: ownReadingMark, runs: [text(words.ownReading)] }] : []
  const all = [...items, ...reasoning]
  return all.length === 0 ? [] : [{ kind: 'sources', ...(dense ? { dense } : {}), items: all }]
}

export function sources(context: ReportContext): Block[] {
  const blocks = sourceBlocks(context)
  return blocks.length === 0 ? [] : [appendixHeading(words.sources, 'sources'), ...blocks]
}
