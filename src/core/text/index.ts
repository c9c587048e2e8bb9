/**
 * How values are put into words, the same on screen and in documents: dates, shortened texts, paragraphs and lists.
 */
export * from './dates'
export * from './shorten'
export * from './text-blocks'
