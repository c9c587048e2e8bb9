// Every change of the plan: what it changed, the plan as it was then, and what differs between two points.
export { HistoryScreen } from './HistoryScreen'
export { NameVersionDialog } from './NameVersionDialog'
