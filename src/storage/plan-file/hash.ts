import { createHash } from 'node:crypto'

/**
 * SHA-256 over the values as a JSON array, so that no two lists of values run together to the same bytes.
 * @returns 32 bytes.
 */
export function hashOf(values: readonly (string | number | null)[]): Buffer {
  return createHash('sha256').update(JSON.stringify(values)).digest()
}

/** SQLite keeps UTF-8, which has no lone surrogates: what would come back changed is changed before hashing. */
export function wellFormed<Text extends string | null>(text: Text): Text {
  return (text === null ? null : Buffer.from(text).toString()) as Text
}
