/** The place of an item in a list, counted from 1, before and after it was moved. */
export interface Move {
  from: number
  to: number
}

/**
 * The items of both orders that must have been moved: the fewest that explain the difference. Of several sets as
 * small as each other it takes the one that leaves the items with the earliest ids in place, so that reading the
 * two orders the other way round names the same items.
 */
export function movesBetween(before: readonly string[], after: readonly string[]): Map<string, Move> {
  const placeAfter = new Map(after.map((id, index) => [id, index]))
  const placeBefore = new Map(before.map((id, index) => [id, index]))
  const common = before.filter((id) => placeAfter.has(id))
  const there = common.map((id) => placeAfter.get(id) as number)
  if (there.every((place, index) => index === 0 || place > (there[index - 1] as number))) return new Map()
  // The longest run of items, from each one on, that stand in the same order in both lists.
  const longest = new Array<number>(common.length).fill(1)
  for (let one = common.length - 1; one >= 0; one -= 1) {
    for (let next = one + 1; next < common.length; next += 1) {
      if ((there[next] as number) > (there[one] as number)) {
        longest[one] = Math.max(longest[one] as number, 1 + (longest[next] as number))
      }
    }
  }
  const stays = new Set<string>()
  let last = -1
  for (let left = Math.max(...longest); left > 0; left -= 1) {
    let chosen = -1
    for (let index = last + 1; index < common.length; index += 1) {
      const follows = last < 0 || (there[index] as number) > (there[last] as number)
      const earlier = chosen < 0 || (common[index] as string) < (common[chosen] as string)
      if (longest[index] === left && follows && earlier) chosen = index
    }
    stays.add(common[chosen] as string)
    last = chosen
  }
  return new Map(
    common
      .filter((id) => !stays.has(id))
      .map((id) => [id, { from: (placeBefore.get(id) as number) + 1, to: (placeAfter.get(id) as number) + 1 }]),
  )
}
