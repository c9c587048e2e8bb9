import type { Element } from '@xmldom/xmldom'
import { type Finding, finding } from './finding'
import { all, childElements, type Parts } from './parts'

function named(element: Element, name: string): Element[] {
  return childElements(element).filter((child) => child.nodeName === name)
}

function hasHeader(row: Element | undefined): boolean {
  return row !== undefined && all(row, 'w:tblHeader').some((mark) => mark.getAttribute('w:val') !== 'false')
}

function checkTable(table: Element): Finding[] {
  const rows = named(table, 'w:tr')
  const columns = all(table, 'w:gridCol').length
  const found: Finding[] = []
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

export function checkTables(parts: Parts): Finding[] {
  return [...all(parts.trees.get('word/document.xml'), 'w:tbl').flatMap(checkTable), ...checkNeighbours(parts)]
}
