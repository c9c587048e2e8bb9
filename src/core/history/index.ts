/**
 * History: reversible patches, and what undo and redo mean as readings of the change log.
 */
export * from './patches'
export * from './stacks'
export * from './touched-paths'
