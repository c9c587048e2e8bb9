import type { Match } from './find'

/**
 * Which of the matches (at least one) comes after the one that was gone to last, or before it, though texts may have
 * changed since; from the last it goes on to the first.
 */
export function neighbourIndex(
  matches: readonly Match[],
  last: (Match & { index: number }) | null,
  step: 1 | -1,
): number {
  const count = matches.length
  if (last === null) return step === 1 ? 0 : count - 1
  const same = matches.findIndex(({ path, start }) => path === last.path && start === last.start)
  if (same >= 0) return (same + step + count) % count
  // The match itself is gone, so what stands in its place now is the next one.
  return step === 1 ? last.index % count : (Math.min(last.index, count) - 1 + count) % count
}
