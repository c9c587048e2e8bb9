import type { Element } from '@xmldom/xmldom'
import { textWidthOf } from './check-sections'
import { type Finding, finding } from './finding'
import { all, childElements, type Parts } from './parts'

function named(element: Element, name: string): Element[] {
  return childElements(element).filter((child) => child.nodeName === name)
}

function hasHeader(row: Element | undefined): boolean {
  return row !== undefined && all(row, 'w:tblHeader').some((mark) => mark.getAttribute('w:val') !== 'false')
}

/** Columns that do not add up to the table are set otherwise by each program; a table that is wider runs off the page. */
function checkWidth(table: Element, text: number): Finding[] {
  const columns = all(table, 'w:gridCol').map((column) => Number(column.getAttribute('w:w') ?? Number.NaN))
  const sum = columns.reduce((total, width) => total + width, 0)
  const stated = all(table, 'w:tblW')[0]
  const width = stated?.getAttribute('w:type') === 'dxa' ? Number(stated.getAttribute('w:w')) : sum
  return [
    ...(columns.every((one) => one > 0) ? [] : [finding('table-width', 'a column has no width')]),
    ...(Math.abs(sum - width) <= columns.length ? [] : [finding('table-width', `columns of ${sum} in ${width}`)]),
    ...(width <= text + 1 ? [] : [finding('table-width', `a table is ${width} wide where ${text} are`)]),
  ]
}

function checkTable(table: Element, text: number): Finding[] {
  const rows = named(table, 'w:tr')
  const columns = all(table, 'w:gridCol').length
  const found: Finding[] = checkWidth(table, text)
  if (rows.length === 0) found.push(finding('table-grid', 'a table has no rows'))
  if (!hasHeader(rows[0])) found.push(finding('header-row', 'a table has no row that repeats'))
  for (const row of rows) {
    const cells = named(row, 'w:tc')
    if (cells.length !== columns) found.push(finding('table-grid', `a row has ${cells.length} of ${columns} cells`))
    for (const cell of cells) {
      if (childElements(cell).at(-1)?.nodeName !== 'w:p')
        found.push(finding('cell-paragraph', 'a cell does not end with a paragraph'))
    }
  }
  return found
}

/** Word joins two tables that touch. */
function checkNeighbours({ trees }: Parts): Finding[] {
  const body = all(trees.get('word/document.xml'), 'w:body')[0]
  const children = body === undefined ? [] : childElements(body)
  return children.some((child, index) => child.nodeName === 'w:tbl' && children[index + 1]?.nodeName === 'w:tbl')
    ? [finding('table-grid', 'two tables touch')]
    : []
}

/** Each table of the text with the width that it has there: the paper of a stretch of pages comes at its end. */
function tablesWithWidth({ trees }: Parts): [table: Element, text: number][] {
  const body = all(trees.get('word/document.xml'), 'w:body')[0]
  const found: [Element, number][] = []
  let waiting: Element[] = []
  for (const child of body ? childElements(body) : []) {
    if (child.nodeName === 'w:tbl') waiting.push(child)
    const section = child.nodeName === 'w:sectPr' ? child : all(child, 'w:sectPr')[0]
    if (section === undefined || child.nodeName === 'w:tbl') continue
    found.push(...waiting.map((table): [Element, number] => [table, textWidthOf(section)]))
    waiting = []
  }
  return found
}

export function checkTables(parts: Parts): Finding[] {
  return [...tablesWithWidth(parts).flatMap(([table, text]) => checkTable(table, text)), ...checkNeighbours(parts)]
}
