import { type ParagraphChild, SequentialIdentifier, TextRun } from 'docx'
import { oneLine } from '../text/clean'

/** A caption whose number Word counts, so that cross references and lists of tables work: "Table 3. Goals". */
export function writeCaption(word: string, number: number | null, caption: string): ParagraphChild[] {
  const text = oneLine(caption)
  if (number === null) return text === '' ? [] : [new TextRun({ text })]
  return [
    new TextRun({ text: `${word}\u00A0` }),
    new SequentialIdentifier(word),
    new TextRun({ text: text === '' ? '.' : `. ${text}` }),
  ]
}
