interface Layer {
  /** Which categories stand in the layer. */
  pattern: boolean[]
  /** Its share of all answers, from 0 to 1. */
  weight: number
  /** From −1 to 1. */
  agreement: number
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Of all ordered triples of categories: those that speak for one peak (110, 011), and those that speak against (101). */
function triples(pattern: readonly boolean[]): { forOnePeak: number; againstIt: number } {
  let forOnePeak = 0
  let againstIt = 0
  for (let first = 0; first < pattern.length; first += 1) {
    for (let second = first + 1; second < pattern.length; second += 1) {
      for (let third = second + 1; third < pattern.length; third += 1) {
        const [left, centre, right] = [pattern[first], pattern[second], pattern[third]]
        if (centre && left !== right) forOnePeak += 1
        if (!centre && left && right) againstIt += 1
      }
    }
  }
  return { forOnePeak, againstIt }
}

function unimodality(pattern: readonly boolean[]): number {
  const { forOnePeak, againstIt } = triples(pattern)
  const total = forOnePeak + againstIt
  if (total === 0) return 1
  const categories = pattern.length
  return ((categories - 2) * forOnePeak - (categories - 1) * againstIt) / ((categories - 2) * total)
}

/**
 * The layers of a distribution: the lowest count that is left is taken off every category that still has answers,
 * until none is left.
 * @param counts answers per category, in order; at least three categories
 */
export function layersOf(counts: readonly number[]): Layer[] {
  const total = sum(counts)
  const layers: Layer[] = []
  let left = [...counts]
  while (left.some((count) => count > 0)) {
    const pattern = left.map((count) => count > 0)
    const height = Math.min(...left.filter((count) => count > 0))
    const size = pattern.filter(Boolean).length
    layers.push({
      pattern,
      weight: (height * size) / total,
      agreement: unimodality(pattern) * (1 - (size - 1) / (counts.length - 1)),
    })
    left = left.map((count) => Math.max(0, count - height))
  }
  return layers
}

/**
 * Agreement A on an ordered scale, from −1 (one half at each end) over 0 (evenly spread) to 1 (all in one category):
 * the mean of the layers' agreement, weighted by their share of the answers.
 * Source: C. van der Eijk, "Measuring agreement in ordered rating scales", Quality and Quantity 35 (2001), 325–341.
 * @param counts answers per category, in order; at least three categories and one answer
 */
export function agreement(counts: readonly number[]): number {
  if (sum(counts) === 0) throw new RangeError('agreement needs at least one answer')
  return sum(layersOf(counts).map((layer) => layer.weight * layer.agreement))
}
