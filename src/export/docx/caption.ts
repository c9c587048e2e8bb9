import { Bookmark, type ParagraphChild, SequentialIdentifier, TextRun } from 'docx'
import type { FigureBlock, TableBlock } from '../../core/report'
import { oneLine } from '../text/clean'
import { captionBookmark } from './references'
import type { Target } from './target'

/**
 * A caption whose number Word counts, so that cross references and lists of tables work: "Table 3. Goals". What is
 * referred to bears a name around its word and number, which is what a reference repeats.
 */
export function writeCaption(
  sequence: 'Table' | 'Figure',
  word: string,
  { id, number, caption }: Pick<TableBlock | FigureBlock, 'id' | 'number' | 'caption'>,
  target: Target,
): ParagraphChild[] {
  const text = oneLine(caption)
  if (number === null) return text === '' ? [] : [new TextRun({ text })]
  const label = [new TextRun({ text: `${word}\u00A0` }), new SequentialIdentifier(sequence)]
  const name = id === undefined ? null : target.bookmark(id)
  return [
    ...(name === null ? label : [new Bookmark({ id: captionBookmark(name), children: label })]),
    new TextRun({ text: text === '' ? '.' : `. ${text}` }),
  ]
}
