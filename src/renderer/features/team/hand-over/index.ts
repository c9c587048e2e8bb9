// The laptop that is passed from person to person.
export { HandOver } from './HandOver'
