/** Letters and digits that nobody takes for another when they are read aloud or copied from paper. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** How many signs a code has, and how many random bytes it is made of. */
export const CODE_LENGTH = 8

/** The most forms of paper that are printed at once. */
export const MOST_FORMS = 120

/** A code that joins what one person answers in several rounds, short enough to be written down: eight of 31 signs. */
export function codeFrom(bytes: Uint8Array): string {
  return [...bytes.subarray(0, CODE_LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join('')
}

/** A code as it is shown, in two halves. */
export function spacedCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)} ${code.slice(CODE_LENGTH / 2)}`
}

/** A code as somebody types it, in capitals and without spaces; null where it is none. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '')
  return code.length === CODE_LENGTH && [...code].every((sign) => SIGNS.includes(sign)) ? code : null
}
