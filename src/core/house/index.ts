/** How the documents of a plan look. */
export * from './contrast'
export * from './problems'
export * from './values'
