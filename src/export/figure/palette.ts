import type { ColourRole } from '../../core/charts'
import { type HouseStyle, sideColours } from '../../core/house'

export type Palette = Record<ColourRole, string>

/** The light theme's colours on a white page: paper is what the page is printed on. */
export const PALETTE: Palette = {
  paper: '#FFFFFF',
  sheet: '#FFFFFF',
  wash: '#EEE9DD',
  ink: '#1D1B18',
  ink2: '#5A5348',
  a: '#1A5FA3',
  b: '#955300',
  onpole: '#FFFFFF',
  edge: '#857C6C',
  thread: '#948974',
  rule: '#DED7C9',
  none: 'none',
}

/** The same with the colours that a house has for the two sides. */
export function paletteOf(house: HouseStyle): Palette {
  const { a, b } = sideColours(house)
  return { ...PALETTE, a: `#${a}`, b: `#${b}` }
}
