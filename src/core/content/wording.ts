const doubleMarks = /["\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\uFF02\u300C\u300D\u301D\u301E\u301F]/
/** A single mark that opens a word; between or after letters it is an apostrophe. */
const openingSingleMark = /(^|[\s([\u2013\u2014-])['\u2018\u2019\u201A\u201B]\S/

/** Paths of all strings within a value, keys included, that hold a quotation mark: "file: key: what is wrong". */
export function quotationMarkProblems(file: string, value: unknown): string[] {
  return stringsWithin(value)
    .filter(({ text }) => doubleMarks.test(text) || openingSingleMark.test(text))
    .map(({ path, text }) => `${file}: ${path || 'the file'}: quotation marks outside quotations.json: ${text}`)
}

function stringsWithin(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const innerPath = path ? `${path}.${key}` : key
    return [{ path: innerPath, text: key }, ...stringsWithin(inner, innerPath)]
  })
}
