// The plan file: one SQLite file that holds a plan as an append-only log of changes, and its one writer.
// Everything that opens, checks, changes or reads such a file is in this folder.

export type { HistoryRow } from './change-log'
export { PlanFileError, type PlanFileErrorCode } from './errors'
export { endsRound, overRounds } from './forget'
export { PlanFile } from './plan-file'
export { type Recovery, recoverable, recoverInto } from './recover'
export type { Applied, Change, ContentMark, NewPlanFile, OpenOptions, Origin, Restored, Reverted } from './shapes'
export { shareCopy } from './share'
export type { NamedVersion } from './snapshots'
export type { Verification } from './verify'
