/**
 * What a plan is: its shape, its fields with their names and empty words, and how a path finds a value.
 * A plan is never changed here; only a command changes it.
 */
export * from './chain'
export * from './empty'
export * from './fields'
export * from './fits'
export * from './grid'
export * from './links'
export * from './paths'
export * from './references'
export * from './scenarios'
export * from './schema'
export * from './sections'
export * from './selectors'
export * from './subjects'
export { FIT_STANDINGS, LINE_LIMIT, LINK_LIMIT, LONG_TEXT_LIMIT, NAMINGS, ROUND_SHOWINGS } from './values'
