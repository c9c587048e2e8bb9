import type { Document, Element } from '@xmldom/xmldom'
import { type Finding, finding } from './finding'
import { all, attributeOf, childElements, type Parts, repeated } from './parts'

/** Levels from the outermost, each with its mark, which counts no level within it. */
function checkLevels(list: Element): Finding[] {
  const id = list.getAttribute('w:abstractNumId')
  return all(list, 'w:lvl').flatMap((level, index) => {
    const mark = attributeOf(level, 'w:lvlText')
    const counted = [...(mark ?? '').matchAll(/%(\d)/g)].map(([, number]) => Number(number))
    return [
      ...(Number(level.getAttribute('w:ilvl')) === index && index < 9
        ? []
        : [finding('numbering', `the list ${id} has no level ${index} in its place`)]),
      ...(mark !== null && attributeOf(level, 'w:numFmt') !== null && counted.every((number) => number <= index + 1)
        ? []
        : [finding('numbering', `level ${index} of the list ${id} has no mark of its own`)]),
    ]
  })
}

/** Definitions come before the lists that are made of them, or Word takes neither. */
function checkOrder(numbering: Document | undefined): Finding[] {
  const root = numbering?.documentElement
  const names = root ? childElements(root).map((child) => child.nodeName) : []
  return names.lastIndexOf('w:abstractNum') > names.indexOf('w:num') && names.includes('w:num')
    ? [finding('numbering', 'a definition of a list comes after a list')]
    : []
}

/** Each list has a definition, and each paragraph in a list a level of one. */
export function checkLists({ trees }: Parts): Finding[] {
  const numbering = trees.get('word/numbering.xml')
  const definitions = new Map(
    all(numbering, 'w:abstractNum').map((list) => [list.getAttribute('w:abstractNumId'), list] as const),
  )
  const lists = all(numbering, 'w:num')
  const levels = new Map(
    lists.flatMap((list) => {
      const definition = definitions.get(attributeOf(list, 'w:abstractNumId'))
      return definition ? [[list.getAttribute('w:numId'), all(definition, 'w:lvl').length] as const] : []
    }),
  )
  const used = ['word/document.xml', 'word/styles.xml', 'word/footnotes.xml'].flatMap((path) =>
    all(trees.get(path), 'w:numPr'),
  )
  return [
    ...checkOrder(numbering),
    ...repeated(all(numbering, 'w:abstractNum').map((list) => list.getAttribute('w:abstractNumId'))).map((id) =>
      finding('numbering', `the definition ${id} stands twice`),
    ),
    ...repeated(lists.map((list) => list.getAttribute('w:numId'))).map((id) =>
      finding('numbering', `the list ${id} stands twice`),
    ),
    ...[...definitions.values()].flatMap(checkLevels),
    ...lists
      .filter((list) => !levels.has(list.getAttribute('w:numId')))
      .map((list) => finding('numbering', `the list ${list.getAttribute('w:numId')} has no definition`)),
    ...used.flatMap((place) => {
      const id = attributeOf(place, 'w:numId')
      const level = Number(attributeOf(place, 'w:ilvl') ?? 0)
      if (id === '0' || level < (levels.get(id) ?? 0)) return []
      return [finding('numbering', `level ${level} of the list ${id} is not defined`)]
    }),
  ]
}
