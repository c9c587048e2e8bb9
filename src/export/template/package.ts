import { posix } from 'node:path'
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import { HouseStyleProblem } from './problem'
import { descendants, elementsIn, parseXml, type XmlElement, XmlProblem } from './xml'

/** What a Word file may weigh: the whole, each part as it is unpacked, and all parts that are read. */
const TEMPLATE_LIMITS = { file: 20_000_000, part: 6_000_000, parts: 30_000_000, count: 3000 } as const

const WANTED = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/.*\.(xml|rels|png|jpe?g|gif)|.*\/vbaProject\.bin)$/i

export interface Relationship {
  id: string
  /** The last word of its type: "image", "styles", "hyperlink". */
  type: string
  target: string
  external: boolean
}

/** What Word calls the languages of its parts. Parts are read by these prefixes, so that no other may stand for them. */
const PREFIXES = new Map([
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
])
const NAMESPACES = new Set(PREFIXES.values())

/** @throws XmlProblem where a prefix means something else than in Word, or another prefix means the same. */
function checkPrefixes(root: XmlElement): void {
  for (const { attributes } of [root, ...descendants(root)]) {
    for (const [name, value] of attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
      const prefix = name.slice('xmlns:'.length)
      const expected = PREFIXES.get(prefix)
      if (expected === undefined ? NAMESPACES.has(value) : expected !== value) {
        throw new XmlProblem(`${name} is not what Word calls it`)
      }
    }
  }
}

/** The parts of a Word file that somebody chose. */
export class WordPackage {
  constructor(readonly files: Readonly<Record<string, Uint8Array>>) {}

  /** Undefined where there is no such part. @throws XmlProblem where it is not XML that this app reads. */
  tree(path: string): XmlElement | undefined {
    const bytes = this.files[path]
    if (!bytes) return undefined
    const root = parseXml(strFromU8(bytes))
    checkPrefixes(root)
    return root
  }

  relationships(part: string): Relationship[] {
    const folder = posix.dirname(part)
    const tree = this.tree(posix.join(folder, '_rels', `${posix.basename(part)}.rels`))
    return (tree ? elementsIn(tree) : []).map(({ attributes }) => {
      const target = attributes.get('Target') ?? ''
      return {
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
        external: attributes.get('TargetMode') === 'External',
      }
    })
  }
}

/** Whether the file is one of Word's older ones, or is locked with a password: both are of another kind. */
function isCompound(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
}

/** Unpacks what templates need, within limits. @throws HouseStyleProblem where it is no Word file, or too large. */
export function openPackage(bytes: Uint8Array): WordPackage {
  if (isCompound(bytes)) {
    throw new HouseStyleProblem(
      'This file is locked with a password, or was made by an older Word. Save it in Word as a Word template (.dotx) without a password, and choose that.',
    )
  }
  const tooLarge = 'This file is too large for a template. Remove its pictures and pages in Word, and save it again.'
  if (bytes.length > TEMPLATE_LIMITS.file) throw new HouseStyleProblem(tooLarge)
  let [count, size] = [0, 0]
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    count += 1
    if (count > TEMPLATE_LIMITS.count) throw new HouseStyleProblem(tooLarge)
    if (!WANTED.test(name) || name.includes('..')) return false
    size += originalSize
    if (originalSize > TEMPLATE_LIMITS.part || size > TEMPLATE_LIMITS.parts) throw new HouseStyleProblem(tooLarge)
    return true
  }
  try {
    return new WordPackage(unzipSync(bytes, { filter }))
  } catch (error) {
    if (error instanceof HouseStyleProblem) throw error
    throw new HouseStyleProblem('This is not a Word file, or it is damaged. Choose a .docx or .dotx.')
  }
}
