import type { INumberingOptions } from 'docx'
import type { ListPlace } from './design'
import { type Look, labelWidth } from './look'

type Definition = INumberingOptions['config'][number]

/** Items of the outermost list, of those within it, and so on: three levels of a text, within an item of the document. */
const LEVELS = [0, 1, 2, 3] as const

/** By how much for each level, and how wide the mark is: three digits fit, two in a cell. */
const INDENTS: Record<ListPlace, { step: number; bullet: number; number: number }> = {
  body: { step: 360, bullet: 280, number: 360 },
  definition: { step: 300, bullet: 240, number: 300 },
  cell: { step: 180, bullet: 160, number: 260 },
}

/** How far the text of an item stands from the margin; beside a label, the label's width is added. */
export function itemIndent(look: Look, place: ListPlace, ordered: boolean, level: number): number {
  const { step, number } = INDENTS[place]
  const from = place === 'definition' ? labelWidth(look) : 0
  return from + step * level + (ordered ? Math.max(step, number) : step)
}

/**
 * The definition of a list for the place in which it stands; each list of a document is its own instance of one, so
 * that numbers begin again. The indents belong to it and not to a style, because they would win over the style's.
 */
export function listDefinition(look: Look, place: ListPlace, ordered: boolean, start = 1): Definition {
  const { bullet, number } = INDENTS[place]
  return {
    reference: `${place}-${ordered ? `numbers-${start}` : 'bullets'}`,
    levels: LEVELS.map((level) => {
      const indent = { left: itemIndent(look, place, ordered, level), hanging: ordered ? number : bullet }
      return ordered
        ? {
            level,
            start,
            format: 'decimal',
            text: `%${level + 1}.`,
            alignment: 'left',
            style: { paragraph: { indent } },
          }
        : {
            level,
            format: 'bullet',
            text: level % 2 === 0 ? '•' : '–',
            alignment: 'left',
            style: { paragraph: { indent }, run: { color: look.quiet } },
          }
    }),
  }
}
