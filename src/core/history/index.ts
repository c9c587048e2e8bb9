/**
 * History: reversible patches, what undo and redo mean as readings of the change log, the log as people read it,
 * and what differs between two states of a plan.
 */
export * from './changed-places'
export * from './compare'
export * from './comparison-words'
export * from './days'
export * from './destination'
export * from './difference-clauses'
export * from './entries'
export * from './filter'
export * from './patches'
export * from './restore'
export * from './stacks'
export * from './touched-paths'
