/** Readers of tables that other programs wrote: CSV, TSV and Excel, as sheets of text. What they mean is told in core/import. */
export { TableProblem } from './problem'
export { readPastedTable, readTableFile } from './read'
