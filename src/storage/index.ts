// Storage: what is kept on the disk. The plan file with its log, the library of recent plans, and the one way
// to write any other file so that a crash leaves either the old one or the new one.
export { placeOver, writeFileAtomically } from './atomic-file'
export * from './library'
export { temporaryBeside } from './own-files'
export * from './plan-file'
export { systemClock } from './system-clock'
export * from './versions'
export * from './working-copy'
