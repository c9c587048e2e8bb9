/**
 * Commands: the only way to change a plan. Each is a pure function that Immer turns into forward and
 * inverse patches; the registry lists them all, and `runCommand` checks and runs one.
 */
export { CommandRefused, type RefusalCode } from './command'
export { fieldLabel, placeName } from './places'
export { COMMANDS, describeCommands } from './registry'
export * from './run'
