/**
 * The quantile of type 7 of Hyndman and Fan (1996): linear between the two values around (n − 1)·p, as spreadsheets
 * and R reckon by default. Below ten values the choice of the rule shows, so there is one rule for the whole product.
 * @param values numbers in any order, at least one
 * @param probability from 0 to 1
 * @returns in the unit of the values
 */
export function quantile(values: readonly number[], probability: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  const place = (sorted.length - 1) * probability
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new RangeError('a quantile needs at least one value')
  return below + (above - below) * (place - Math.floor(place))
}

/** The value in the middle: half of the values are at most this. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** From the first quartile to the third, and the distance between them. */
export function quartiles(values: readonly number[]): { lower: number; upper: number; distance: number } {
  const lower = quantile(values, 0.25)
  const upper = quantile(values, 0.75)
  return { lower, upper, distance: upper - lower }
}
