import type { Document } from '@xmldom/xmldom'
import { type Finding, finding } from './finding'
import { all, bodies, type Parts } from './parts'

/** The rest can start programs, read files or ask questions when the document is opened. */
const SAFE = new Set(['TOC', 'PAGE', 'NUMPAGES', 'PAGEREF', 'HYPERLINK'])

function codesIn(tree: Document): string[] {
  const simple = all(tree, 'w:fldSimple').map((field) => field.getAttribute('w:instr') ?? '')
  return [...all(tree, 'w:instrText').map((code) => code.textContent ?? ''), ...simple]
}

function isClosed(tree: Document): boolean {
  let open = 0
  for (const mark of all(tree, 'w:fldChar')) {
    const type = mark.getAttribute('w:fldCharType')
    if (type === 'begin') open += 1
    if (type === 'end') open -= 1
    if (open < 0) return false
  }
  return open === 0
}

function checkBody([path, tree]: [string, Document]): Finding[] {
  return [
    ...(isClosed(tree) ? [] : [finding('field', `${path} has a field that does not end`)]),
    ...codesIn(tree)
      .filter((code) => !SAFE.has(code.trim().split(/\s+/)[0] ?? ''))
      .map((code) => finding('unsafe-field', `${path} has the field “${code.trim()}”`)),
  ]
}

export function checkFields(parts: Parts): Finding[] {
  const dirty = bodies(parts).flatMap(([, tree]) =>
    all(tree, 'w:fldChar').filter((mark) => mark.hasAttribute('w:dirty')),
  )
  const asking = all(parts.trees.get('word/settings.xml'), 'w:updateFields').length + dirty.length
  return [
    ...bodies(parts).flatMap(checkBody),
    ...(asking > 0 ? [finding('update-question', 'Word would ask to update fields on opening')] : []),
  ]
}
