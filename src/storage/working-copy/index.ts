// A plan that is open is edited in a copy of its own and written to the person's file from time to time. Everything
// that happens between the two is in this folder: the copy, publishing, conflicts, the note that says who has it open.

export type { FileEdge } from './file-edge'
export type { LeftOver } from './left-overs'
export { type LockNote, otherHolder } from './lock-note'
export { problemOf as publishProblemOf } from './problems'
export type { Settled } from './publication'
export { PublishSchedule } from './schedule'
export { type Opened, PlanInUse, WorkingCopies } from './working-copies'
export type { FileState, WorkingCopy } from './working-copy'
