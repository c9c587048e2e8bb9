// Copies of plans that this computer keeps by itself, outside their folders, by a rule of its own.
export * from './version-copies'
