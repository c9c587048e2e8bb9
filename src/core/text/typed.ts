const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
/** Word writes a line break within a paragraph as a vertical tab; a page break of a web page is a form feed. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

/** At the start of a line a tab nests an item of a list, as two spaces do. */
function withoutTabs(text: string): string {
  return text.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  ')).replace(/\t/g, ' ')
}

/**
 * A text as a plan keeps it: line ends are `\n`, a tab is a space (two where it begins a line), control characters are gone, and half of a
 * surrogate pair is the replacement character. Marks that scripts need (joiners, directions, combining
 * characters) stay. A field of one line takes no line ends: each is a space.
 */
export function cleanTyped(text: string, kind: 'line' | 'text'): string {
  const lines = text.replace(LONE_SURROGATE, '\uFFFD').replace(LINE_END, '\n')
  const clean = (kind === 'line' ? lines.replace(/\t/g, ' ') : withoutTabs(lines)).replace(CONTROL, '')
  return kind === 'line' ? clean.replace(/\s*\n\s*/g, ' ') : clean
}
