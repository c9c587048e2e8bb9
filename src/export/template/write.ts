import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { PLACES, type TemplateParts } from './read'
import type { RunningPart } from './running'
import { descendants, element, elementsIn, parseXml, writeXml, XML_DECLARATION, type XmlElement } from './xml'

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

type Files = Record<string, Uint8Array>

function xml(root: XmlElement): Uint8Array {
  return strToU8(`${XML_DECLARATION}${writeXml(root)}`)
}

function relationships(rows: readonly { id: string; type: string; target: string }[]): Uint8Array {
  const children = rows.map(({ id, type, target }) =>
    element('Relationship', { Id: id, Type: `${OFFICE}/${type}`, Target: target }),
  )
  return xml(element('Relationships', { xmlns: RELATIONSHIPS }, children))
}

function relationshipsPath(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
}

/** The files of a header or footer: itself, its pictures, and what leads to them. */
function runningFiles(path: string, root: XmlElement, { pictures }: RunningPart): Files {
  const named = [...pictures].map(([id, { extension, bytes }]) => {
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
    return { id, target: `media/template-${name}.${extension}`, bytes }
  })
  return {
    [path]: xml(root),
    ...Object.fromEntries(named.map(({ target, bytes }) => [`word/${target}`, bytes])),
    ...(named.length === 0
      ? {}
      : { [relationshipsPath(path)]: relationships(named.map(({ id, target }) => ({ id, type: 'image', target }))) }),
  }
}

const PICTURES = { png: 'image/png', jpeg: 'image/jpeg', gif: 'image/gif' } as const
const EXTENSIONS = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  ...PICTURES,
} as const

function contentTypes(files: Files): Uint8Array {
  const kinds: [RegExp, string][] = [
    [/^word\/document\.xml$/, 'document.main'],
    [/^word\/styles\.xml$/, 'styles'],
    [/^word\/settings\.xml$/, 'settings'],
    [/^word\/header\d+\.xml$/, 'header'],
    [/^word\/footer\d+\.xml$/, 'footer'],
  ]
  const overrides = Object.keys(files).flatMap((path) => {
    if (path === 'word/theme/theme1.xml') {
      return element('Override', {
        PartName: `/${path}`,
        ContentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
      })
    }
    const kind = kinds.find(([pattern]) => pattern.test(path))?.[1]
    return kind === undefined ? [] : element('Override', { PartName: `/${path}`, ContentType: `${WORD}.${kind}+xml` })
  })
  const defaults = Object.entries(EXTENSIONS).map(([Extension, ContentType]) =>
    element('Default', { Extension, ContentType }),
  )
  return xml(element('Types', { xmlns: TYPES }, [...defaults, ...overrides]))
}

function pageElements({ page }: TemplateParts): XmlElement[] {
  if (!page) return []
  const { width, height, ...margins } = page
  const sides = Object.entries({ ...margins, gutter: 0 }).map(([name, value]) => [`w:${name}`, String(value)])
  return [
    element('w:pgSz', { 'w:w': String(width), 'w:h': String(height) }),
    element('w:pgMar', Object.fromEntries(sides)),
  ]
}

/** A Word file that holds what was taken from a template and nothing else: it is read again as any template is. */
export function packTemplate(parts: TemplateParts): Uint8Array {
  const files: Files = {}
  const rows = [{ id: 'styles', type: 'styles', target: 'styles.xml' }]
  const references: XmlElement[] = []
  for (const kind of ['header', 'footer'] as const) {
    for (const [index, place] of PLACES.entries()) {
      const part = parts[`${kind}s`][place]
      if (!part) continue
      const target = `${kind}${index + 1}.xml`
      const id = `${kind}${index + 1}`
      Object.assign(files, runningFiles(`word/${target}`, part.root, part))
      rows.push({ id, type: kind, target })
      references.push(element(`w:${kind}Reference`, { 'w:type': place, 'r:id': id }))
    }
  }
  files['word/styles.xml'] = strToU8(`${XML_DECLARATION}${parts.styles}`)
  if (parts.theme !== null) {
    files['word/theme/theme1.xml'] = strToU8(parts.theme)
    rows.push({ id: 'theme', type: 'theme', target: 'theme/theme1.xml' })
  }
  if (parts.evenAndOdd) {
    files['word/settings.xml'] = xml(element('w:settings', { 'xmlns:w': MAIN }, [element('w:evenAndOddHeaders')]))
    rows.push({ id: 'settings', type: 'settings', target: 'settings.xml' })
  }
  const section = element('w:sectPr', {}, [
    ...references,
    ...pageElements(parts),
    ...(parts.firstPage ? [element('w:titlePg')] : []),
  ])
  files['word/document.xml'] = xml(
    element('w:document', { 'xmlns:w': MAIN, 'xmlns:r': OFFICE }, [element('w:body', {}, [element('w:p'), section])]),
  )
  files['word/_rels/document.xml.rels'] = relationships(rows)
  files['_rels/.rels'] = relationships([{ id: 'document', type: 'officeDocument', target: 'word/document.xml' }])
  files['[Content_Types].xml'] = contentTypes(files)
  return zipSync(files, { level: 9 })
}

/** Stands in a written header or footer where the template's own goes. */
export function markerOf(kind: 'header' | 'footer', place: string): string {
  return `\ue000${kind}-${place}\ue001`
}

const MARKER = /\ue000(header|footer)-(default|first|even)\ue001/

function textOf(node: XmlElement): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** Pictures have numbers of their own in the whole document, and words for those who do not see them. */
function describePictures(root: XmlElement, from: number, words: string): void {
  const pictures = descendants(root).filter(({ name }) => name === 'wp:docPr')
  for (const [index, { attributes }] of pictures.entries()) {
    attributes.set('id', String(from + index))
    if ((attributes.get('descr') ?? '').trim() === '') attributes.set('descr', attributes.get('title') || words)
  }
}

/** The template's part with ours below it, under all the names that both declare. */
function joined(own: XmlElement, theirs: XmlElement): XmlElement {
  const rest = elementsIn(own).filter((child) => !MARKER.test(textOf(child)))
  const names = [...own.attributes].filter(([name]) => name.startsWith('xmlns') && !theirs.attributes.has(name))
  return { ...theirs, attributes: new Map([...theirs.attributes, ...names]), children: [...theirs.children, ...rest] }
}

/** Every copy of a header has pictures of its own numbers, above those that the text has. */
const FIRST_PICTURE = 900_000

/** The parts of a written Word file with the template's headers and footers where their markers stand. */
export function withTemplate(
  written: ReadonlyMap<string, Uint8Array>,
  parts: TemplateParts,
  pictureWords: string,
): Map<string, Uint8Array> {
  const files: Files = Object.fromEntries(written)
  let pictures = FIRST_PICTURE
  for (const [path, bytes] of Object.entries(files)) {
    if (!/^word\/(header|footer)\d+\.xml$/.test(path)) continue
    const text = strFromU8(bytes)
    const [, kind, place] = MARKER.exec(text) ?? []
    const part = kind && parts[`${kind}s` as 'headers' | 'footers'][place as 'default']
    if (!part) continue
    // A copy, since the same header stands in several sections.
    const root = joined(parseXml(text), parseXml(writeXml(part.root)))
    describePictures(root, pictures, pictureWords)
    pictures += 1000
    Object.assign(files, runningFiles(path, root, part))
  }
  files['[Content_Types].xml'] = withPictureTypes(files['[Content_Types].xml'] as Uint8Array)
  return new Map(Object.entries(files))
}

function withPictureTypes(bytes: Uint8Array): Uint8Array {
  const types = parseXml(strFromU8(bytes))
  const known = new Set(elementsIn(types).map(({ attributes }) => attributes.get('Extension')))
  const missing = (Object.keys(PICTURES) as (keyof typeof PICTURES)[])
    .filter((extension) => !known.has(extension))
    .map((Extension) => element('Default', { Extension, ContentType: PICTURES[Extension] }))
  types.children.unshift(...missing)
  return xml(types)
}
