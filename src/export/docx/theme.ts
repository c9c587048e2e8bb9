import type { IThemeOptions } from 'docx'
import { readTheme } from 'docx'
import { type Face, sideColours } from '../../core/house'
import { COLOURS } from './design'
import type { Look } from './look'

const SERIF = new Set<Face>([
  'Book Antiqua',
  'Cambria',
  'Constantia',
  'Garamond',
  'Georgia',
  'Palatino Linotype',
  'Times New Roman',
])

/** Faces of Latin letters have neither Arabic nor Chinese ones; these are what Office has for them. */
function fonts(face: Face) {
  return {
    latin: face,
    eastAsia: 'Microsoft YaHei',
    complexScript: SERIF.has(face) ? 'Times New Roman' : 'Arial',
    scripts: { Jpan: 'Yu Gothic', Hang: 'Malgun Gothic', Hans: 'Microsoft YaHei' },
  }
}

/** The theme of the Word file: what its styles name as headings, text, ink and the two sides. */
export function themeOf({ house, template }: Look): IThemeOptions {
  if (template) return template.theme === null ? {} : readTheme(template.theme)
  const { a, b } = sideColours(house)
  return {
    name: 'Throughline',
    fonts: { headings: fonts(house.headingFace), body: fonts(house.bodyFace) },
    colors: {
      dark1: COLOURS.ink,
      light1: 'FFFFFF',
      dark2: COLOURS.quiet,
      light2: COLOURS.wash,
      accent1: a,
      accent2: b,
      accent3: COLOURS.edge,
      accent4: COLOURS.quiet,
      accent5: COLOURS.rule,
      accent6: COLOURS.ink,
      hyperlink: COLOURS.ink,
      followedHyperlink: COLOURS.quiet,
    },
  }
}
