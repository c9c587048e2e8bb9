/** A stretch of text that two versions share, or that only one of them has. */
export interface TextPiece {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** A longer way from one text to the other is not looked for: the texts have too little in common to be compared. */
const MOST_EDITS = 500

/**
 * The shortest way from `before` to `after` by removing and adding tokens (Myers, An O(ND) difference algorithm,
 * 1986), or null where it is longer than MOST_EDITS.
 */
export function shortestWay(before: readonly string[], after: readonly string[]): TextPiece[] | null {
  const offset = MOST_EDITS + 1
  const furthest = new Int32Array(2 * offset + 1)
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
    trace.push(furthest.slice(offset - edits - 1, offset + edits + 2))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const left = furthest[offset + diagonal - 1] ?? 0
      const above = furthest[offset + diagonal + 1] ?? 0
      let x = diagonal === -edits || (diagonal !== edits && left < above) ? above : left + 1
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1
      furthest[offset + diagonal] = x
      if (x >= before.length && x - diagonal >= after.length) return walkBack(before, after, trace)
    }
  }
  return null
}

function walkBack(before: readonly string[], after: readonly string[], trace: readonly Int32Array[]): TextPiece[] {
  const pieces: TextPiece[] = []
  let x = before.length
  let y = after.length
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const furthest = trace[edits] as Int32Array
    const at = (diagonal: number) => furthest[edits + 1 + diagonal] ?? 0
    const diagonal = x - y
    const fromAbove = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1))
    const previous = fromAbove ? diagonal + 1 : diagonal - 1
    const previousX = edits === 0 ? 0 : at(previous)
    const previousY = edits === 0 ? 0 : previousX - previous
    while (x > previousX && y > previousY) {
      x -= 1
      y -= 1
      pieces.push({ kind: 'same', text: before[x] ?? '' })
    }
    if (edits === 0) break
    pieces.push(
      fromAbove ? { kind: 'added', text: after[previousY] ?? '' } : { kind: 'removed', text: before[previousX] ?? '' },
    )
    x = previousX
    y = previousY
  }
  return pieces.reverse()
}
