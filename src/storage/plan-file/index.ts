// The plan file: one SQLite file that holds a plan as an append-only log of changes, and its one writer.
// Everything that opens, checks, changes or reads such a file is in this folder.

export type { HistoryRow } from './change-log'
export { PlanFileError, type PlanFileErrorCode } from './errors'
export {
  type Applied,
  type Change,
  type NewPlanFile,
  type OpenOptions,
  type Origin,
  PlanFile,
  type Reverted,
} from './plan-file'
export type { Verification } from './verify'
