// The team and its retreat: people, the session with its rounds, what was answered, and what comes of it.
export { ParkDialog } from './next/ParkDialog'
export { RoomHere } from './room/RoomHere'
export { RoomWindow } from './room/RoomWindow'
export { askSession, type SessionAsk } from './session/ask'
export { goToNextStep } from './session/steps'
export { TeamScreen } from './TeamScreen'
