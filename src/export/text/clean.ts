/** What may not stand in XML, apart from lone surrogates: control characters and the two noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
const FORBIDDEN = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** A text that every file format takes: line ends are `\n`, and what XML forbids is removed or replaced. */
export function cleanText(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD').replace(LINE_END, '\n').replace(/\t/g, ' ').replace(FORBIDDEN, '')
}

/** A text on one line, for titles, captions and properties. */
export function oneLine(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}

const FIRST_STRONG = /[\p{Letter}]/u
/** Letters that are written from right to left, with their marks and digits. */
export const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** True where the first letter belongs to a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  const letter = FIRST_STRONG.exec(text)?.[0]
  return letter !== undefined && RIGHT_TO_LEFT.test(letter)
}

/** For elements and attributes of XML and HTML alike. */
export function escapeMarkup(text: string): string {
  return cleanText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}

/** The address where a link may lead, or null: only the web and mail, never a script or a file of this computer. */
export function safeAddress(url: string): string | null {
  try {
    const { protocol, href } = new URL(cleanText(url).trim())
    return protocol === 'http:' || protocol === 'https:' || protocol === 'mailto:' ? href : null
  } catch {
    return null
  }
}
