import { type IParagraphOptions, Paragraph } from 'docx'
import type { ListBlock, Passage } from '../../core/report'
import { isList } from '../../core/report/passages'
import type { ListPlace } from './design'
import { itemIndent, listDefinition } from './numbering'
import { bidirectional, writeRuns } from './runs'
import type { Target } from './target'

/** Where a passage stands, and in which style its paragraphs are set. */
export interface Setting {
  place: ListPlace
  style: string
  /** That of items, where it is another. */
  itemStyle?: string
  /** How many lists stand around it. */
  level?: number
}

type Part = Passage['paragraphs'][number]

/** The first paragraph of an item bears the mark; those after it stand under its text. */
export function writeList({ ordered, start, items }: ListBlock, target: Target, setting: Setting): Paragraph[] {
  const { place, style, itemStyle = style, level = 0 } = setting
  const instance = target.nextList()
  const reference = listDefinition(target.look, place, ordered, start)
  const inner: Setting = { ...setting, level: level + 1 }
  return items.flatMap(({ paragraphs }) => {
    const [first, ...more] = paragraphs
    // A list that begins an item stands below its mark.
    const [opening, rest] = first === undefined || isList(first) ? [[], paragraphs] : [first, more]
    const options: IParagraphOptions = { style: itemStyle, numbering: { reference, level, instance, custom: true } }
    return [
      new Paragraph({ ...options, ...bidirectional(opening), children: writeRuns(opening, target) }),
      ...rest.flatMap((part) =>
        isList(part)
          ? writeList(part, target, inner)
          : new Paragraph({
              style: itemStyle,
              indent: { left: itemIndent(target.look, place, ordered, level) },
              ...bidirectional(part),
              children: writeRuns(part, target),
            }),
      ),
    ]
  })
}

/** Paragraphs and lists one below the other. */
export function writeParts(parts: readonly Part[], target: Target, setting: Setting): Paragraph[] {
  return parts.flatMap((part) =>
    isList(part)
      ? writeList(part, target, setting)
      : new Paragraph({ style: setting.style, ...bidirectional(part), children: writeRuns(part, target) }),
  )
}
