const LIMIT = 40

/** A short number of a text, so that two long names that begin alike stay apart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}

/** The name of a bookmark as Word takes it: a letter first, then letters, digits and underscores, at most 40. */
export function bookmarkName(id: string): string {
  const safe = id.replace(/[^A-Za-z0-9_]/g, '_')
  const name = /^[A-Za-z]/.test(safe) ? safe : `b_${safe}`
  const changed = name !== id.replace(/-/g, '_')
  if (!changed && name.length <= LIMIT) return name
  return `${name.slice(0, LIMIT - 8)}_${fingerprint(id)}`
}
