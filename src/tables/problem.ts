/** Why a table could not be read, in words for the person. Nothing was changed. */
export class TableProblem extends Error {
  readonly code = 'table'
}
