import { flattenFields } from './fields'
import type { WordPackage } from './package'
import { descendants, elementsIn, type XmlElement, type XmlNode } from './xml'

export interface Picture {
  /** `png`, `jpeg` or `gif`. */
  extension: string
  bytes: Uint8Array
}

/** A header or footer that is safe to print, with its pictures by the ids that it names them by. */
export interface RunningPart {
  root: XmlElement
  pictures: Map<string, Picture>
}

/** What a header cannot do without the rest of its document, or should not do at all. */
const DROPPED = new Set([
  'w:altChunk',
  'w:annotationRef',
  'w:bookmarkEnd',
  'w:bookmarkStart',
  'w:commentRangeEnd',
  'w:commentRangeStart',
  'w:commentReference',
  'w:control',
  'w:customXmlPr',
  'w:del',
  'w:endnoteReference',
  'w:footnoteReference',
  'w:moveFrom',
  'w:numPr',
  'w:object',
  'w:permEnd',
  'w:permStart',
  'w:pPrChange',
  'w:proofErr',
  'w:rPrChange',
  'w:sdtEndPr',
  'w:sdtPr',
  'w:sectPr',
  'w:smartTagPr',
  'w:subDoc',
  'a:hlinkClick',
  'a:hlinkHover',
  'a:hlinkMouseOver',
  'a:extLst',
])

/** What only wraps: its content stays. */
const UNWRAPPED = new Set(['w:customXml', 'w:hyperlink', 'w:ins', 'w:moveTo', 'w:sdt', 'w:sdtContent', 'w:smartTag'])

const SIGNATURES: readonly [extension: string, bytes: readonly number[]][] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
]

/** What kind of picture the bytes are, whatever their name says; null where it is none that every program draws. */
export function pictureOf(bytes: Uint8Array | undefined): Picture | null {
  const found = bytes && SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  return found ? { extension: found[0], bytes } : null
}

function cleaned(nodes: readonly XmlNode[]): XmlNode[] {
  return nodes.flatMap((node): XmlNode[] => {
    if (typeof node === 'string') return [node]
    if (DROPPED.has(node.name)) return []
    node.children = cleaned(node.children)
    return UNWRAPPED.has(node.name) ? elementsIn(node) : [node]
  })
}

/** The ids of relationships that an element and what is in it names. */
function relationshipsIn(holder: XmlElement): string[] {
  return [holder, ...descendants(holder)].flatMap(({ attributes }) =>
    [...attributes].filter(([name]) => name.startsWith('r:')).map(([, value]) => value),
  )
}

/** Takes away drawings that need what is not a picture of this file: links, charts, diagrams, programs. */
function withoutForeign(nodes: readonly XmlNode[], known: ReadonlyMap<string, Picture>): [XmlNode[], boolean] {
  let changed = false
  const kept = nodes.flatMap((node): XmlNode[] => {
    if (typeof node === 'string') return [node]
    const whole = node.name === 'w:drawing' || node.name === 'w:pict' || node.name === 'mc:AlternateContent'
    if (whole && relationshipsIn(node).some((id) => !known.has(id))) {
      changed = true
      return []
    }
    for (const name of [...node.attributes.keys()]) {
      if (name.startsWith('r:') && !known.has(node.attributes.get(name) ?? '')) node.attributes.delete(name)
    }
    const [children, inner] = withoutForeign(node.children, known)
    node.children = children
    changed ||= inner
    return [node]
  })
  return [kept, changed]
}

/** A header or footer of the package, made safe; null where the package has none, or nothing of it is left. */
export function readRunningPart(source: WordPackage, path: string): { part: RunningPart; notes: string[] } | null {
  const root = source.tree(path)
  if (!root || (root.name !== 'w:hdr' && root.name !== 'w:ftr')) return null
  const pictures = new Map<string, Picture>()
  for (const { id, type, target, external } of source.relationships(path)) {
    const picture = type === 'image' && !external ? pictureOf(source.files[target]) : null
    if (picture) pictures.set(id, picture)
  }
  root.children = cleaned(root.children)
  const flattened = flattenFields(root)
  const [children, foreign] = withoutForeign(root.children, pictures)
  root.children = children
  const used = new Set(relationshipsIn(root))
  for (const id of [...pictures.keys()]) if (!used.has(id)) pictures.delete(id)
  const where = root.name === 'w:hdr' ? 'header' : 'footer'
  return {
    part: { root, pictures },
    notes: [
      ...(flattened ? [`A field in its ${where} stands as the text that it last showed.`] : []),
      ...(foreign ? [`A drawing in its ${where} is left out: it is no PNG, JPEG or GIF of the file itself.`] : []),
    ],
  }
}
