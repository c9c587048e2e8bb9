import type { Document } from '@xmldom/xmldom'
import { type Finding, finding } from './finding'
import { all, bodies, type Parts, textOf } from './parts'

/** The rest can start programs, read files or ask questions when the document is opened. */
const SAFE = new Set(['TOC', 'PAGE', 'NUMPAGES', 'PAGEREF', 'HYPERLINK', 'SEQ', 'REF'])

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

/** Captions count up from one as they are written, for programs that do not count for themselves. */
function checkSequences({ trees }: Parts): Finding[] {
  const last = new Map<string, number>()
  return all(trees.get('word/document.xml'), 'w:p').flatMap((paragraph) => {
    const code = all(paragraph, 'w:instrText').map((one) => /^\s*SEQ (\S+)/.exec(one.textContent ?? '')?.[1])[0]
    if (code === undefined) return []
    const expected = (last.get(code) ?? 0) + 1
    last.set(code, expected)
    const caption = textOf(paragraph)
    return new RegExp(`^${code}\\s${expected}\\.`).test(caption)
      ? []
      : [finding('sequence', `“${caption}” is not ${code} ${expected}`)]
  })
}

export function checkFields(parts: Parts): Finding[] {
  const dirty = bodies(parts).flatMap(([, tree]) =>
    all(tree, 'w:fldChar').filter((mark) => mark.hasAttribute('w:dirty')),
  )
  const asking = all(parts.trees.get('word/settings.xml'), 'w:updateFields').length + dirty.length
  return [
    ...bodies(parts).flatMap(checkBody),
    ...checkSequences(parts),
    ...(asking > 0 ? [finding('update-question', 'Word would ask to update fields on opening')] : []),
  ]
}
