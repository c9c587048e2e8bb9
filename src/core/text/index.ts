/**
 * How values are put into words, the same on screen and in documents: dates, amounts, counts.
 */
export * from './dates'
export * from './distances'
export * from './letters'
export * from './shorten'
export * from './text-difference'
export * from './typed'
