import type { IRunStylePropertiesOptions } from 'docx'
import { type HouseStyle, sideColours } from '../../core/house'
import type { DocumentKind } from '../../core/report'
import { type Palette, paletteOf } from '../figure/palette'
import type { TemplateParts } from '../template'
import { LABEL } from './design'
import { type Orientation, type PageGeometry, plainPage } from './page'

type Font = NonNullable<IRunStylePropertiesOptions['font']>
type Colour = NonNullable<IRunStylePropertiesOptions['color']>

/** What the styles are made of, by the house style or by the district's own template. */
export interface Look {
  house: HouseStyle
  template: TemplateParts | null
  /** It is to stay on a page or two. */
  short: boolean
  /** Nothing where a template's own text says it. */
  headingFont: { font?: Font }
  ink: { color?: Colour }
  quiet: Colour
  sides: { a: Colour; b: Colour }
  palette: Palette
}

/**
 * Without a template, fonts and colours are those of the document's theme, so that a theme that is chosen in Word
 * changes them all. With one, what is ours alone follows its text, and only the two sides keep their colours.
 */
export function lookOf(house: HouseStyle, template: TemplateParts | null, kind: DocumentKind): Look {
  const { a, b } = sideColours(house)
  const palette = paletteOf(house)
  if (template) {
    return {
      house,
      template,
      short: kind !== 'strategy',
      headingFont: { font: { theme: 'headings' } },
      ink: {},
      quiet: { theme: 'dark1', lighter: 35 },
      sides: { a, b },
      palette,
    }
  }
  return {
    house,
    template,
    short: kind !== 'strategy',
    headingFont: { font: { theme: 'headings' } },
    ink: { color: { theme: 'dark1' } },
    quiet: { theme: 'dark2' },
    sides: { a: { theme: 'accent1' }, b: { theme: 'accent2' } },
    palette,
  }
}

const WIDE = new Set<string>([
  'Arial',
  'Book Antiqua',
  'Century Gothic',
  'Palatino Linotype',
  'Tahoma',
  'Trebuchet MS',
  'Verdana',
])

/** Where the text of a definition begins, right of its label, in twentieths of a point. Who knows what a template has. */
export function labelWidth({ house, template }: Look): number {
  return template || WIDE.has(house.bodyFace) ? LABEL.wide : LABEL.usual
}

export function pageOf({ house, template, short }: Look, orientation: Orientation): PageGeometry {
  return template?.page ?? plainPage(house.paper, orientation, short)
}
