/**
 * The report: a pure function from plan and content to a document as plain data. Word, the preview, the web page and
 * the text file are writers of this one tree, so that they cannot drift apart.
 */
export * from './blocks'
export { buildReport } from './build'
export { type DocumentChoice, documentKey, type ReportOptions } from './context'
export { type EmptyField, emptyFields } from './empty-fields'
export { OPEN_KINDS, type OpenGroup, type OpenKind, type OpenPlace, type OpenPoint, openPoints } from './open-points'
export { everyParagraph, isList, ledBy, passagesOf } from './passages'
export { plainText } from './runs'
export { LANGUAGES, WORDS as REPORT_WORDS, type Words } from './words'
