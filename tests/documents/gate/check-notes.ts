import { type Finding, finding } from './finding'
import { all, type Parts, repeated } from './parts'

/** Above this, Word refuses the number of a note or comment. */
const HIGHEST = 32_767

function idsOf(parts: Parts, part: string, element: string): string[] {
  return all(parts.trees.get(part), element).map((one) => one.getAttribute('w:id') ?? '')
}

function checkNumbers(kind: string, ids: readonly string[]): Finding[] {
  return [
    ...repeated(ids).map((id) => finding('note', `the ${kind} ${id} stands twice`)),
    ...ids.filter((id) => !(Number(id) <= HIGHEST)).map((id) => finding('note', `the ${kind} ${id} is no number`)),
  ]
}

/** Word crashes on a note that two places name, and on one whose line above is missing. */
function checkFootnotes(parts: Parts): Finding[] {
  const { trees } = parts
  const ids = idsOf(parts, 'word/footnotes.xml', 'w:footnote')
  const used = idsOf(parts, 'word/document.xml', 'w:footnoteReference')
  const notes = all(trees.get('word/footnotes.xml'), 'w:footnote')
  const types = notes.map((note) => note.getAttribute('w:type'))
  const named = all(trees.get('word/settings.xml'), 'w:footnote').map((one) => one.getAttribute('w:id') ?? '')
  return [
    ...checkNumbers('note', ids),
    ...[...used, ...named]
      .filter((id) => !ids.includes(id))
      .map((id) => finding('note', `the note ${id} is not there`)),
    ...repeated(used).map((id) => finding('note', `two places name the note ${id}`)),
    ...notes
      .filter((note) => !note.getAttribute('w:type') && !used.includes(note.getAttribute('w:id') ?? ''))
      .map((note) => finding('note', `nothing names the note ${note.getAttribute('w:id')}`)),
    ...notes
      .filter((note) => all(note, 'w:p').length === 0)
      .map((note) => finding('note', `the note ${note.getAttribute('w:id')} has no paragraph`)),
    ...['separator', 'continuationSeparator']
      .filter((type) => notes.length > 0 && !types.includes(type))
      .map((type) => finding('note', `the notes have no ${type}`)),
  ]
}

/** A comment begins, ends and is named once each. */
function checkComments(parts: Parts): Finding[] {
  const ids = idsOf(parts, 'word/comments.xml', 'w:comment')
  const places = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'].map((element) =>
    idsOf(parts, 'word/document.xml', element),
  )
  return [
    ...checkNumbers('comment', ids),
    ...places.flatMap((place) =>
      place.filter((id) => !ids.includes(id)).map((id) => finding('note', `the comment ${id} is not there`)),
    ),
    ...ids
      .filter((id) => places.some((place) => place.filter((one) => one === id).length !== 1))
      .map((id) => finding('note', `the comment ${id} has no beginning, end or mark of its own`)),
  ]
}

export function checkNotes(parts: Parts): Finding[] {
  return [...checkFootnotes(parts), ...checkComments(parts)]
}
