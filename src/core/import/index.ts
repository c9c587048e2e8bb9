/**
 * Tables of other programs become items of a list of the plan: which column means which field, what each cell
 * says, which rows do not fit and why, and the one command that lands the rest whole. Reading files is not here.
 */
export { INITIATIVES, INITIATIVES_SUBJECT } from './initiatives'
export { guessMapping, guessTable, type Mapping, numberColumns, unmappedColumns } from './mapping'
export { PEOPLE_SUBJECT } from './people'
export { plain, quoted } from './plain'
export { type CellRemark, type ImportRow, readRows } from './read-rows'
export { SCHOOLS_SUBJECT } from './schools'
export { EXISTING_CHOICES, type OnExisting, type RowProblem, type Settlement, settleImport } from './settle'
export { type Sheet, TABLE_LIMITS, type Table, type TableFile, tableOf } from './table'
export type { ImportSubject, ImportTarget, MadeField, TargetField } from './target'
