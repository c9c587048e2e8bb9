/** Lines and fills of the page, as six hex digits. */
export const COLOURS = {
  ink: '1D1B18',
  quiet: '5A5348',
  edge: '857C6C',
  rule: 'DED7C9',
  wash: 'EEE9DD',
} as const

/** The character styles of the two poles, the one use of hue. */
export const POLE_STYLES = { a: 'FirstPole', b: 'SecondPole' } as const

/** Where the text of a definition begins, right of its label: the longest label fits in a face of usual width. */
export const LABEL = { usual: 1500, wide: 1720 } as const

/** Where lists stand: in the text itself, beside a label, in a cell of a table. */
export type ListPlace = 'body' | 'definition' | 'cell'

/** Pixels of a screen at 96 to the inch, in which pictures are measured. */
export const PIXEL = 15
