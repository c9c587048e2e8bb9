// What a benchmark says of its samples.

/**
 * The quantile by the nearest-rank rule: the smallest sample that at least the share `share` of all samples does not
 * exceed. It is always one of the samples, so that nothing is told that was not measured.
 * @param {readonly number[]} samples at least one
 * @param {number} share more than 0, at most 1
 */
export function quantile(samples, share) {
  if (samples.length === 0) throw new RangeError('there are no samples')
  if (!(share > 0 && share <= 1)) throw new RangeError(`${share} is no share`)
  const sorted = samples.toSorted((one, other) => one - other)
  // Without rounding, 0.07 * 100 would be a little more than 7 and its rank 8.
  return sorted[Math.ceil(Number((share * sorted.length).toFixed(9))) - 1]
}

/** The middle sample, or the mean of the two in the middle. */
export function median(samples) {
  if (samples.length === 0) throw new RangeError('there are no samples')
  const sorted = samples.toSorted((one, other) => one - other)
  const upper = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2
}

/** The share of the samples for which `holds`, from 0 to 1. */
export function shareOf(samples, holds) {
  if (samples.length === 0) throw new RangeError('there are no samples')
  return samples.filter(holds).length / samples.length
}
