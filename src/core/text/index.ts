/**
 * How values are put into words, the same on screen and in documents: dates, shortened texts, paragraphs and lists.
 */
export * from './dates'
export * from './distances'
export * from './letters'
export * from './sentences'
export * from './shorten'
export * from './text-blocks'
export * from './text-difference'
export * from './typed'
