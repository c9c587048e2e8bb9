import type { Element } from '@xmldom/xmldom'
import { type Finding, finding } from './finding'
import { all, childElements, type Parts } from './parts'

/** Twentieths of a point: Word's largest page is 22 inches. */
const WIDEST = 31_680

function numberOf(element: Element | undefined, name: string): number {
  return Number(element?.getAttribute(name) ?? Number.NaN)
}

/** Between the margins, in twentieths of a point; NaN where the section does not say. */
export function textWidthOf(section: Element): number {
  const [size, margins] = [all(section, 'w:pgSz')[0], all(section, 'w:pgMar')[0]]
  return numberOf(size, 'w:w') - numberOf(margins, 'w:left') - numberOf(margins, 'w:right')
}

function checkSection(section: Element, kinds: ReadonlyMap<string, string>): Finding[] {
  const [size] = all(section, 'w:pgSz')
  const width = textWidthOf(section)
  const lying = size?.getAttribute('w:orient') === 'landscape'
  const wrong = ['header', 'footer'].flatMap((kind) =>
    all(section, `w:${kind}Reference`).filter((one) => kinds.get(one.getAttribute('r:id') ?? '') !== kind),
  )
  const places = all(section, 'w:footerReference').map((one) => one.getAttribute('w:type'))
  return [
    ...(width > 2000 && width < WIDEST ? [] : [finding('section', `the text is ${width} wide`)]),
    ...(lying === numberOf(size, 'w:w') > numberOf(size, 'w:h')
      ? []
      : [finding('section', 'the paper lies otherwise')]),
    ...(places.includes('default') ? [] : [finding('section', 'pages have no foot')]),
    ...wrong.map((one) => finding('section', `${one.nodeName} ${one.getAttribute('r:id')} is something else`)),
  ]
}

/** The paper of each stretch of pages; what stands last in the body is that of the last one. */
export function checkSections({ trees }: Parts): Finding[] {
  const document = trees.get('word/document.xml')
  const body = all(document, 'w:body')[0]
  const kinds = new Map(
    all(trees.get('word/_rels/document.xml.rels'), 'Relationship').map((one) => [
      one.getAttribute('Id') ?? '',
      one.getAttribute('Type')?.split('/').at(-1) ?? '',
    ]),
  )
  const last = body && childElements(body).at(-1)
  return [
    ...(last?.nodeName === 'w:sectPr' ? [] : [finding('section', 'the body does not end with its paper')]),
    ...all(document, 'w:sectPr').flatMap((section) => checkSection(section, kinds)),
  ]
}
