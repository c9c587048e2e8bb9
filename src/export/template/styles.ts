import { childOf, descendants, element, elementsIn, type XmlElement } from './xml'

type Kind = 'paragraph' | 'character'

/** Styles that every Word file may bring, by the ids that documents use: their names are the same in each language. */
const BUILT_IN: readonly [id: string, name: string, kind: Kind, shown: string][] = [
  ['Normal', 'Normal', 'paragraph', 'Normal'],
  ['Title', 'Title', 'paragraph', 'Title'],
  ['Subtitle', 'Subtitle', 'paragraph', 'Subtitle'],
  ['Heading1', 'heading 1', 'paragraph', 'Heading 1'],
  ['Heading2', 'heading 2', 'paragraph', 'Heading 2'],
  ['Heading3', 'heading 3', 'paragraph', 'Heading 3'],
  ['Caption', 'caption', 'paragraph', 'Caption'],
  ['Quote', 'Quote', 'paragraph', 'Quote'],
  ['ListParagraph', 'List Paragraph', 'paragraph', 'List Paragraph'],
  ['TOC1', 'toc 1', 'paragraph', 'TOC 1'],
  ['TOC2', 'toc 2', 'paragraph', 'TOC 2'],
  ['Footer', 'footer', 'paragraph', 'Footer'],
  ['FootnoteText', 'footnote text', 'paragraph', 'Footnote Text'],
  ['FootnoteReference', 'footnote reference', 'character', 'Footnote Reference'],
  ['Hyperlink', 'Hyperlink', 'character', 'Hyperlink'],
]

export interface CleanStyles {
  root: XmlElement
  /** The ids that documents use and the template brings. */
  ids: Set<string>
  /** From the template's ids to those that documents use. */
  renamed: Map<string, string>
  notes: string[]
}

function attributeOf(holder: XmlElement | undefined, name: string): string | undefined {
  return holder?.attributes.get(name)
}

function nameOf(style: XmlElement): string {
  return attributeOf(childOf(style, 'w:name'), 'w:val')?.toLowerCase() ?? ''
}

function kindOf(style: XmlElement): string {
  return style.attributes.get('w:type') ?? 'paragraph'
}

/** What the template's ids are to be called, so that names match and none stands twice. */
function renaming(
  styles: readonly XmlElement[],
  own: readonly (readonly [string, string, Kind])[],
): Map<string, string> {
  const renamed = new Map<string, string>()
  const wanted = new Map(own.map(([id, name, kind]) => [`${kind} ${name.toLowerCase()}`, id]))
  const taken = new Set(own.map(([id]) => id))
  const normal = styles.find((style) => kindOf(style) === 'paragraph' && nameOf(style) === 'normal')
  for (const style of styles) {
    const id = style.attributes.get('w:styleId') ?? ''
    // Where no style is called Normal, the one that paragraphs have by default is it.
    const standard = !normal && kindOf(style) === 'paragraph' && style.attributes.get('w:default') === '1'
    const match = standard ? 'Normal' : wanted.get(`${kindOf(style)} ${nameOf(style)}`)
    if (match !== undefined && ![...renamed.values()].includes(match)) renamed.set(id, match)
    else renamed.set(id, taken.has(id) ? `${id}Template` : id)
  }
  return renamed
}

/** Our documents write the numbers of headings themselves, and bring the lists that they use. */
function withoutNumbering(style: XmlElement): boolean {
  const properties = childOf(style, 'w:pPr')
  const before = properties?.children.length ?? 0
  if (properties) {
    properties.children = properties.children.filter((child) => typeof child === 'string' || child.name !== 'w:numPr')
  }
  return (properties?.children.length ?? 0) !== before
}

/** A heading without an outline level is none to screen readers and to the table of contents. */
function withOutline(style: XmlElement, level: number): void {
  let properties = childOf(style, 'w:pPr')
  if (!properties) {
    properties = element('w:pPr')
    const after = style.children.findIndex((child) => typeof child !== 'string' && child.name === 'w:rPr')
    style.children.splice(after < 0 ? style.children.length : after, 0, properties)
  }
  properties.children = properties.children.filter(
    (child) => typeof child === 'string' || child.name !== 'w:outlineLvl',
  )
  const end = properties.children.findIndex(
    (child) =>
      typeof child !== 'string' && ['w:divId', 'w:cnfStyle', 'w:rPr', 'w:sectPr', 'w:pPrChange'].includes(child.name),
  )
  properties.children.splice(
    end < 0 ? properties.children.length : end,
    0,
    element('w:outlineLvl', { 'w:val': String(level) }),
  )
}

function withLanguage(root: XmlElement, language: string): void {
  let defaults = childOf(root, 'w:docDefaults')
  if (!defaults) {
    defaults = element('w:docDefaults')
    root.children.unshift(defaults)
  }
  let holder = childOf(defaults, 'w:rPrDefault')
  if (!holder) {
    holder = element('w:rPrDefault')
    defaults.children.unshift(holder)
  }
  let properties = childOf(holder, 'w:rPr')
  if (!properties) {
    properties = element('w:rPr')
    holder.children.push(properties)
  }
  const lang = childOf(properties, 'w:lang')
  if (lang) lang.attributes.set('w:val', language)
  else properties.children.push(element('w:lang', { 'w:val': language }))
}

/** Our styles are based on Normal, so it has to be there. */
function plainNormal(): XmlElement {
  return element('w:style', { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': 'Normal' }, [
    element('w:name', { 'w:val': 'Normal' }),
    element('w:qFormat'),
  ])
}

const REFERENCES = ['w:basedOn', 'w:next', 'w:link']

/**
 * The template's styles under the ids that documents use, without lists, with what screen readers need; and what is
 * missing, in words. `own` are the other styles of our documents, by id, name and kind.
 */
export function cleanStyles(
  root: XmlElement,
  own: readonly (readonly [id: string, name: string, kind: Kind])[],
  language: string,
): CleanStyles {
  const isKept = (child: XmlElement) => child.name !== 'w:style' || kindOf(child) !== 'numbering'
  root.children = root.children.filter((child) => typeof child === 'string' || isKept(child))
  const styles = elementsIn(root).filter(({ name }) => name === 'w:style')
  const renamed = renaming(styles, [...BUILT_IN.map(([id, name, kind]) => [id, name, kind] as const), ...own])
  const known = new Set(renamed.values())
  const notes: string[] = []
  for (const style of styles) {
    const id = renamed.get(style.attributes.get('w:styleId') ?? '') ?? ''
    style.attributes.set('w:styleId', id)
    for (const reference of elementsIn(style).filter(({ name }) => REFERENCES.includes(name))) {
      const to = reference.attributes.get('w:val') ?? ''
      reference.attributes.set('w:val', renamed.get(to) ?? to)
    }
    style.children = style.children.filter(
      (child) =>
        typeof child === 'string' || !REFERENCES.includes(child.name) || known.has(child.attributes.get('w:val') ?? ''),
    )
    const heading = /^Heading([123])$/.exec(id)?.[1]
    const numbered = withoutNumbering(style)
    if (heading === undefined) continue
    withOutline(style, Number(heading) - 1)
    if (numbered) notes.push(`Its style Heading ${heading} counts by itself. The document’s own numbers stand instead.`)
  }
  withLanguage(root, language)
  if (!known.has('Normal')) root.children.push(plainNormal())
  const ids = new Set(styles.map((style) => style.attributes.get('w:styleId') ?? ''))
  for (const [id, , , shown] of BUILT_IN) {
    if (!ids.has(id)) notes.push(`It has no style ${shown}. The document’s own is used.`)
  }
  return { root, ids, renamed, notes }
}

/** Gives what a header or footer says of styles the ids that documents use, and takes away what names none. */
export function renameStylesIn(tree: XmlElement, { renamed }: Pick<CleanStyles, 'renamed'>): void {
  const names = ['w:pStyle', 'w:rStyle', 'w:tblStyle']
  for (const holder of [tree, ...descendants(tree)]) {
    holder.children = holder.children.filter((child) => {
      if (typeof child === 'string' || !names.includes(child.name)) return true
      const to = renamed.get(child.attributes.get('w:val') ?? '')
      if (to !== undefined) child.attributes.set('w:val', to)
      return to !== undefined
    })
  }
}
