// Where to pilot: schools by the district's own criteria of need and readiness, and whom the criteria leave out.
export { SchoolsScreen } from './SchoolsScreen'
