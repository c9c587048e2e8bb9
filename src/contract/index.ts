/**
 * The contract between windows and the main process: one object of channels, from which all types come.
 * Requests are parsed by their schema in main; answers never throw across the bridge.
 */
export * from './action-state'
export * from './actions'
export * from './channels'
export * from './errors'
export * from './file-standing'
export * from './live'
export * from './names'
export { ROOM_CHANNELS, type RoomView } from './room'
export * from './settings'
export { type Damage, type KeptVersion, type NamedVersion, VERSION_NAME_LIMIT, type Versions } from './versions'
