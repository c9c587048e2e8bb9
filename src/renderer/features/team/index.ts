// The team and its retreat: people, the session with its rounds, what was answered, and what comes of it.
export { TeamScreen } from './TeamScreen'
