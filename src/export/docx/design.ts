/** Georgia and Calibri have neither Arabic nor Chinese letters; these are what Office has for them. */
function face(name: string, complex: string) {
  return { ascii: name, hAnsi: name, cs: complex, eastAsia: 'Microsoft YaHei' }
}

/**
 * What the printed page looks like, in Word's units: sizes in half points, lengths in twentieths of a point.
 * Faces that Word has, so that nothing is substituted on a board member's computer.
 */
export const FACES = { heading: face('Georgia', 'Times New Roman'), body: face('Calibri', 'Arial') } as const

export const COLOURS = {
  ink: '1D1B18',
  quiet: '5A5348',
  edge: '857C6C',
  rule: 'DED7C9',
  a: '1A5FA3',
  b: '955300',
} as const

/** The character styles of the two poles, the one use of hue. */
export const POLE_STYLES = { a: 'FirstPole', b: 'SecondPole' } as const

const INCH = 1440

/** Where the text of a definition begins, right of its label. */
export const LABEL = 1500

/** Where lists stand: in the text itself, beside a label, in a cell of a table. */
export type ListPlace = 'body' | 'definition' | 'cell'

/** Pixels of a screen at 96 to the inch, in which pictures are measured. */
export const PIXEL = 15

const PAPER = {
  letter: { width: 12240, height: 15840 },
  a4: { width: 11906, height: 16838 },
} as const

export type PageSize = keyof typeof PAPER
export type Orientation = 'portrait' | 'landscape'

/** Word turns the paper itself, so both sides are given as for portrait. */
export function paperOf(size: PageSize): { width: number; height: number } {
  return PAPER[size]
}

/** The margins: a page that lies across holds one wide table, and is given more of the paper. */
export const MARGINS = {
  portrait: { side: INCH, head: 1220 },
  landscape: { side: 1080, head: 1000 },
} as const

/** Above and below the text of a document of one or two pages. */
export const SHORT_HEAD = 780

/** The width between the margins. */
export function textWidth(size: PageSize, orientation: Orientation): number {
  const { width, height } = PAPER[size]
  return (orientation === 'portrait' ? width : height) - 2 * MARGINS[orientation].side
}
