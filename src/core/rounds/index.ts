// Rounds of private answers: what is asked, what may be shown of it, and how answers of two rounds belong together.
// Nothing here stores anything; the answers themselves stand in the private rows of the plan file.
export * from './agenda'
export * from './answer'
export * from './code'
export * from './filling'
export * from './movement'
export * from './paper'
export * from './room'
export * from './round'
export * from './values'
export * from './who-sees'
