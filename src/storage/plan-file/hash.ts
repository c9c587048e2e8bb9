import { createHash } from 'node:crypto'

/**
 * SHA-256 over some short values and some long texts. The short ones go in as a JSON array together with the
 * lengths of the texts, so that no two lists of values run together to the same bytes; escaping the long texts
 * too would cost more than hashing them.
 * @returns 32 bytes as hexadecimal digits: reading a long log makes thousands, and strings are cheaper than buffers.
 */
export function hashOf(values: readonly (string | number | null)[], texts: readonly (string | null)[]): string {
  const lengths = texts.map((text) => text?.length ?? null)
  return createHash('sha256')
    .update(JSON.stringify([...values, ...lengths]) + texts.join(''))
    .digest('hex')
}

/** The column as the digits that `hashOf` gives; `unhex` writes them. */
export const HASH = 'lower(hex(hash)) AS hash'

/** SQLite keeps UTF-8, which has no lone surrogates: what would come back changed is changed before hashing. */
export function wellFormed<Text extends string | null>(text: Text): Text {
  return (text === null ? null : Buffer.from(text).toString()) as Text
}
