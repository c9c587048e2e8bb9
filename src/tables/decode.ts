const UTF16_SAMPLE = 4096

/** Text without a byte order mark in two-byte units has its zeros on one side: Latin letters use one byte of two. */
function utf16Side(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, UTF16_SAMPLE)
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) if (byte === 0) index % 2 === 0 ? even++ : odd++
  const half = sample.length / 2
  if (half < 2) return null
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le'
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : null
}

/**
 * The text of a file, whichever program wrote it: UTF-8 and UTF-16 with or without a byte order mark, and
 * Windows-1252 for what is none of them. Never throws; bytes that mean nothing become replacement characters.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const side = utf16Side(bytes)
  if (side) return new TextDecoder(side).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
