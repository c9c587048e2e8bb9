/**
 * What a room sees of a round once it is revealed: every answer as a dot, what lies around them, words for how far
 * they stand apart, and who moved since the round before. Nothing of it becomes a position of the team.
 */

export type { Details } from './details'
export * from './distribution'
export type { ArrowOfMoves, Moved, Movement } from './movement'
export type { Reason, ReasonsBySide } from './reasons'
export * from './results'
export type { ByRole } from './roles'
export * from './shapes'
export * from './words'
