import type {
  Block,
  DefinitionRow,
  DefinitionsBlock,
  ParagraphBlock,
  ParagraphRole,
  Passage,
  Run,
  TableBlock,
  TableColumn,
  TableRow,
} from './blocks'
import { emptyList, emptyListRun, leavesOut, passage, type ReportContext } from './context'
import { isList, mapRuns } from './passages'
import { quietly, strongly, text } from './runs'
import { requiredSpec } from './values'

/** A definition row for a field, under its own label or another; none where an adopted document leaves it out. */
export function fieldRow(context: ReportContext, path: string, label = requiredSpec(path).label): DefinitionRow[] {
  return leavesOut(context, path) ? [] : [{ label: [text(label)], ...passage(context, path) }]
}

/** A definition row that stays even where the field is empty: the document does not make sense without it. */
export function requiredRow(context: ReportContext, path: string, label = requiredSpec(path).label): DefinitionRow {
  return { label: [text(label)], ...passage(context, path) }
}

/** Rows for a list: one row with all its items, or the list's words for having none. */
export function listRow(
  context: ReportContext,
  path: string,
  label: string,
  items: readonly Passage[],
): DefinitionRow[] {
  if (items.length > 0)
    return [{ label: [text(label)], paragraphs: items.flatMap(({ paragraphs }) => paragraphs), field: path }]
  const none = emptyList(context, path)
  return none ? [{ label: [text(label)], ...none }] : []
}

/** A field as blocks of its own, its paragraphs in a role. */
export function fieldBlocks(context: ReportContext, path: string, role: ParagraphRole): Block[] {
  return passage(context, path).paragraphs.map((part) =>
    isList(part) ? { ...part, field: path } : { kind: 'paragraph', role, runs: part, field: path },
  )
}

export function definitions(rows: readonly DefinitionRow[]): DefinitionsBlock[] {
  return rows.length > 0 ? [{ kind: 'definitions', rows }] : []
}

/** A table whose number is given when the whole document is put together. */
export function table(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  { numbered = true, field }: { numbered?: boolean; field?: string } = {},
): TableBlock {
  return {
    kind: 'table',
    caption,
    number: numbered ? 0 : null,
    columns,
    rows,
    rowHeaders: true,
    ...(field === undefined ? {} : { field }),
  }
}

/** A table of the items of a list, or the list's words for having none. */
export function listTable(
  context: ReportContext,
  path: string,
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  options: { numbered?: boolean } = {},
): (TableBlock | ParagraphBlock)[] {
  if (rows.length > 0) return [table(caption, columns, rows, { ...options, field: path })]
  const none = emptyListRun(context, path)
  return none ? [{ kind: 'paragraph', role: 'body', runs: [text(`${caption}: `), none], field: path }] : []
}

/** One cell with several fields under one another: the first set as `lead` says, those after it quiet. */
export function fieldsCell(
  context: ReportContext,
  path: string,
  keys: readonly string[],
  lead: (run: Run) => Run = strongly,
): Passage {
  const paragraphs = keys.flatMap((key, index) =>
    mapRuns(passage(context, `${path}/${key}`).paragraphs, index === 0 ? lead : quietly),
  )
  return { paragraphs, field: `${path}/${keys[0]}` }
}

/** Cells that show the named fields of the thing at `path`. */
export function fieldCells(context: ReportContext, path: string, keys: readonly string[]): Passage[] {
  return keys.map((key) => passage(context, `${path}/${key}`))
}

/** Set smaller: where there is much to read at a glance, or a document of a page or two is to stay one. */
export function dense<Any extends Block>(block: Any): Any {
  return block.kind === 'table' || block.kind === 'definitions' ? { ...block, dense: true } : block
}
