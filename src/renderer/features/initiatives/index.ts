// What the district does already: keep, change, stop or pause, and what it will not do.
export { InitiativesScreen } from './InitiativesScreen'
