/**
 * The report: a pure function from plan and content to a document as plain data. Word, the preview, the web page and
 * the text file are writers of this one tree, so that they cannot drift apart.
 */
export * from './blocks'
export { buildReport } from './build'
export { type DocumentChoice, documentKey, type ReportOptions } from './context'
export { type EmptyField, emptyFields } from './empty-fields'
export { type Naming, WITHHELD } from './names'
export { type PageStart, pagesOf, type ReportPage } from './pages'
export { everyParagraph, isList } from './passages'
export { plainText } from './runs'
export { LANGUAGES, WORDS as REPORT_WORDS, type Words } from './words'
