// The plan file: one SQLite file that holds a plan as an append-only log of changes, and its one writer.
// Everything that opens, checks, changes or reads such a file is in this folder.

export type { HistoryRow } from './change-log'
export { PlanFileError, type PlanFileErrorCode } from './errors'
export { PlanFile } from './plan-file'
export type { Applied, Change, ContentMark, NewPlanFile, OpenOptions, Origin, Reverted } from './shapes'
export type { Verification } from './verify'
