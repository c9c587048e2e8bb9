import { contrastOnWhite, distance, LEAST_CONTRAST, LEAST_DISTANCE, readableOnWhite } from './contrast'
import { type HouseStyle, sideColours } from './values'

/** Why a colour cannot serve, in words, with one that could where there is one. */
export interface ColourProblem {
  side: 'a' | 'b'
  words: string
  suggestion: string | null
}

/** "4.5", never rounded up to what it does not reach. */
export function contrastWords(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1)
}

/** What speaks against the two colours: each must be read on white, and the two must be told apart. */
export function colourProblems(style: Pick<HouseStyle, 'colourA' | 'colourB'>): ColourProblem[] {
  const colours = sideColours(style)
  const sides = ['a', 'b'] as const
  const faint = sides
    .filter((side) => contrastOnWhite(colours[side]) < LEAST_CONTRAST)
    .map((side) => ({
      side,
      words: `Too faint to be read on white: its contrast is ${contrastWords(contrastOnWhite(colours[side]))}, and it takes ${LEAST_CONTRAST}.`,
      suggestion: readableOnWhite(colours[side]),
    }))
  if (faint.length > 0 || distance(colours.a, colours.b) >= LEAST_DISTANCE) return faint
  return [
    {
      side: 'b',
      words: 'The two colors are too much alike to be told apart. Choose another for one of them.',
      suggestion: null,
    },
  ]
}
