/**
 * How the documents of a plan look: paper, typefaces, colours, letterhead, logo, or a Word file of the district as the
 * template. It belongs to the plan, so that it goes where the plan goes and one district's logo never comes out on
 * another's paper. It says nothing about the strategy, so it is no part of the catalogue of fields.
 */
export interface HouseStyle {
  paper: Paper
  /** The language of the fixed words, as a BCP 47 tag that names a catalogue of words. */
  language: string
  headingFace: Face
  bodyFace: Face
  /** The colours of the two sides, six hex digits; null for the usual ones. */
  colourA: string | null
  colourB: string | null
  /** Lines at the head of page one: an office, an address. */
  letterhead: string
  /** A line at the foot of every page, before the plan's own. */
  footer: string
  logo: Logo | null
  template: Template | null
}

/** A picture that the app itself has drawn anew from the file that was chosen. */
export interface Logo {
  /** Base64. */
  png: string
  /** In pixels of the picture. */
  width: number
  height: number
  /** What it shows, for people who do not see it. */
  words: string
}

/** What documents take from a Word file: its styles, headers and footers, and nothing of its text. */
export interface Template {
  /** The name of the file that was chosen. */
  name: string
  /** A Word file that holds just that, in base64. */
  file: string
  /** What it lacks, and what was left out when it was read, in sentences. */
  notes: string[]
}

export const PAPERS = ['letter', 'a4'] as const
export type Paper = (typeof PAPERS)[number]

/** Typefaces that Word brings on Windows and on the Mac. */
export const FACES = [
  'Arial',
  'Book Antiqua',
  'Calibri',
  'Cambria',
  'Candara',
  'Century Gothic',
  'Constantia',
  'Corbel',
  'Franklin Gothic Book',
  'Garamond',
  'Georgia',
  'Gill Sans MT',
  'Palatino Linotype',
  'Tahoma',
  'Times New Roman',
  'Trebuchet MS',
  'Verdana',
] as const
export type Face = (typeof FACES)[number]

/** The usual colours of the two sides on white paper. */
export const USUAL_COLOURS = { a: '1A5FA3', b: '955300' } as const

export const PLAIN_HOUSE_STYLE: HouseStyle = {
  paper: 'letter',
  language: 'en-US',
  headingFace: 'Georgia',
  bodyFace: 'Calibri',
  colourA: null,
  colourB: null,
  letterhead: '',
  footer: '',
  logo: null,
  template: null,
}

/** The most characters of the letterhead, and the most lines of it that are printed. */
export const LETTERHEAD_LIMIT = 300
export const LETTERHEAD_LINES = 4

/** The most bytes of a logo, and of what is kept of a template: each stands in the plan's log when it is set. */
export const LOGO_BYTES = 300_000
export const TEMPLATE_BYTES = 300_000

/** How many characters of base64 so many bytes take. */
export function base64Length(bytes: number): number {
  return 4 * Math.ceil(bytes / 3)
}

/** The letterhead as the lines that are printed. */
export function letterheadLines({ letterhead }: Pick<HouseStyle, 'letterhead'>): string[] {
  return letterhead
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LETTERHEAD_LINES)
}

/** The colours of the two sides in this house. */
export function sideColours({ colourA, colourB }: Pick<HouseStyle, 'colourA' | 'colourB'>): { a: string; b: string } {
  return { a: colourA ?? USUAL_COLOURS.a, b: colourB ?? USUAL_COLOURS.b }
}
