// What one value of a file may hold, so that a hostile file cannot fill the memory. Ours stay far below.

/** How many bytes of UTF-8. */
export const LIMITS = {
  /** A label, a name, an actor. */
  words: 100_000,
  /** The patches or arguments of one change: an import of a large table is the longest. */
  patches: 64_000_000,
  /** A whole plan as JSON. */
  plan: 128_000_000,
} as const

/** How many changes a log may have. */
export const MOST_CHANGES = 1_000_000

/**
 * A column as it is selected: NULL where it is longer than `limit` bytes, whose hash then does not fit. SQLite knows
 * the length without reading the text.
 */
export function bounded(column: string, limit: number, name = column): string {
  return `iif(octet_length(${column}) > ${limit}, NULL, ${column}) AS "${name}"`
}
