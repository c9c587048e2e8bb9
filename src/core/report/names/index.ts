// Names, roles or neither: what documents tell of who somebody is.
export { type Naming, planWithNames, WITHHELD } from './redact'
export { withoutDashes } from './withheld'
