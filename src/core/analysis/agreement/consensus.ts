/**
 * Consensus, from 0 (one half at each end) to 1 (all in one category):
 * 1 + Σ p_k · log2(1 − |k − mean| / (K − 1)), over the categories that have answers.
 * Source: W. Tastle and M. Wierman, International Journal of Approximate Reasoning 45 (2007), 531–545.
 * @param counts answers per category, in order; at least two categories and one answer
 */
export function consensus(counts: readonly number[]): number {
  const total = counts.reduce((all, count) => all + count, 0)
  if (total === 0) throw new RangeError('consensus needs at least one answer')
  const mean = counts.reduce((all, count, index) => all + index * count, 0) / total
  return counts.reduce((all, count, index) => {
    if (count === 0) return all
    return all + (count / total) * Math.log2(1 - Math.abs(index - mean) / (counts.length - 1))
  }, 1)
}
