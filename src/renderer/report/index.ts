// The document on screen: the blocks of a report, drawn as the Word file is written from them.
export { anchor, headingsOf, headingText } from './headings'
export { pagesOfHeadings, Sheet } from './Sheet'
export { useDocumentClicks } from './use-document-clicks'
export { focusText, leadingTexts, useDocumentKeys } from './use-document-keys'
