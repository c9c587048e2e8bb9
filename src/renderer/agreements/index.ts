// What a team agreed on and froze, to be read: in a session, and on the record of a tension.
export { Agreements } from './Agreements'
