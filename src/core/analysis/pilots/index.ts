/**
 * Where to pilot: need and readiness of schools by criteria that the district defines and weighs, what other weights
 * would change, and whom limits leave out. Nothing here picks a school. See docs/spec/pilots.md.
 */
export * from './left-out'
export * from './other-weights'
export * from './scores'
export * from './standings'
export * from './table'
export * from './words'
