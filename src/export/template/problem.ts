/** Why a file cannot serve as a template or a logo, in words for the person who chose it. */
export class HouseStyleProblem extends Error {
  readonly code = 'house-style'
}
