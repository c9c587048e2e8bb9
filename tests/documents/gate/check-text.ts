import { type Finding, finding } from './finding'
import { all, attributeOf, bodies, type Parts, textOf } from './parts'

interface Heading {
  level: number
  text: string
}

/** The headings with their levels, read from the outline levels of the styles, as screen readers do. */
export function headingsOf({ trees }: Parts): Heading[] {
  const levels = new Map(
    all(trees.get('word/styles.xml'), 'w:style').flatMap((style) => {
      const level = attributeOf(style, 'w:outlineLvl')
      return level === null ? [] : [[style.getAttribute('w:styleId') ?? '', Number(level) + 1] as const]
    }),
  )
  return all(trees.get('word/document.xml'), 'w:p').flatMap((paragraph) => {
    const level = levels.get(attributeOf(paragraph, 'w:pStyle') ?? '')
    return level === undefined ? [] : [{ level, text: textOf(paragraph) }]
  })
}

function checkHeadings(parts: Parts): Finding[] {
  const headings = headingsOf(parts)
  const styled = all(parts.trees.get('word/document.xml'), 'w:p').filter((paragraph) =>
    attributeOf(paragraph, 'w:pStyle')?.startsWith('Heading'),
  )
  return [
    ...(headings.length === 0 ? [finding('heading-order', 'the document has no headings')] : []),
    ...(styled.length === headings.length ? [] : [finding('outline', 'a heading style has no outline level')]),
    ...headings.flatMap(({ level, text }, index) => {
      const before = headings[index - 1]?.level ?? 0
      const found: Finding[] = []
      if (level > before + 1) found.push(finding('heading-order', `“${text}” goes from ${before} to ${level}`))
      if (text.trim() === '') found.push(finding('heading-text', 'a heading is empty'))
      return found
    }),
  ]
}

function checkAlternatives(parts: Parts): Finding[] {
  return bodies(parts)
    .flatMap(([, tree]) => all(tree, 'wp:docPr'))
    .filter((picture) => (picture.getAttribute('descr') ?? '').trim() === '')
    .map(() => finding('alt-text', 'a picture has no words for those who do not see it'))
}

function checkAbout({ trees }: Parts): Finding[] {
  const title = all(trees.get('docProps/core.xml'), 'dc:title')[0]?.textContent ?? ''
  const creator = all(trees.get('docProps/core.xml'), 'dc:creator')[0]?.textContent ?? ''
  const days = ['dcterms:created', 'dcterms:modified'].map((name) => all(trees.get('docProps/core.xml'), name)[0])
  const language = all(trees.get('word/styles.xml'), 'w:docDefaults').flatMap((one) => all(one, 'w:lang'))[0]
  return [
    ...(title.trim() === '' ? [finding('title', 'the document has no title')] : []),
    ...(creator.trim() === '' ? [finding('title', 'the document has no author')] : []),
    ...(days.every((day) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(day?.textContent ?? ''))
      ? []
      : [finding('title', 'the document has no day')]),
    ...(language?.getAttribute('w:val') ? [] : [finding('language', 'the document has no language')]),
  ]
}

/** What nobody sees in print is seen by whoever shows hidden text. */
function checkVisible(parts: Parts): Finding[] {
  return bodies(parts).flatMap(([path, tree]) =>
    all(tree, 'w:vanish').map(() => finding('hidden', `${path} has text that is hidden`)),
  )
}

/** Word drops the spaces at the ends of a text that does not ask to keep them, and joins two words. */
function checkSpaces(parts: Parts): Finding[] {
  return bodies(parts).flatMap(([path, tree]) =>
    all(tree, 'w:t')
      .filter((text) => /^\s|\s$/.test(text.textContent ?? '') && text.getAttribute('xml:space') !== 'preserve')
      .map((text) => finding('space', `${path} loses a space of “${text.textContent}”`)),
  )
}

export function checkText(parts: Parts): Finding[] {
  return [checkHeadings, checkAlternatives, checkAbout, checkVisible, checkSpaces].flatMap((check) => check(parts))
}
