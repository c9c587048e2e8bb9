import { descendants, elementsIn, type XmlElement, type XmlNode } from './xml'

/** Fields that only count pages. Others can read files, ask questions or start programs when a document is opened. */
const COUNTING = /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i

interface OpenField {
  marks: XmlElement[]
  code: string
}

/** The marks of fields that do more than count pages; the text that they last showed is not among them. */
function unsafeMarks(root: XmlElement): Set<XmlElement> {
  const unsafe = new Set<XmlElement>()
  const open: OpenField[] = []
  const close = ({ marks, code }: OpenField) => {
    if (!COUNTING.test(code)) for (const mark of marks) unsafe.add(mark)
  }
  for (const node of descendants(root)) {
    const type = node.name === 'w:fldChar' ? node.attributes.get('w:fldCharType') : undefined
    if (type === 'begin') open.push({ marks: [node], code: '' })
    else if (type !== undefined) open.at(-1)?.marks.push(node)
    if (node.name === 'w:instrText' || node.name === 'w:delInstrText') {
      const field = open.at(-1)
      if (!field) unsafe.add(node)
      else {
        field.marks.push(node)
        field.code += node.children.filter((child) => typeof child === 'string').join('')
      }
    }
    if (type === 'end') {
      const field = open.pop()
      if (field) close(field)
      else unsafe.add(node)
    }
  }
  // One that does not end would swallow the rest of the page.
  for (const { marks } of open) for (const mark of marks) unsafe.add(mark)
  return unsafe
}

/** Leaves of fields only those that count pages; of the others, what they last showed. True where one was changed. */
export function flattenFields(root: XmlElement): boolean {
  const unsafe = unsafeMarks(root)
  let changed = unsafe.size > 0
  const cleaned = (nodes: readonly XmlNode[]): XmlNode[] =>
    nodes.flatMap((node): XmlNode[] => {
      if (typeof node === 'string') return [node]
      if (unsafe.has(node)) return []
      node.children = cleaned(node.children)
      if (node.name !== 'w:fldSimple' || COUNTING.test(node.attributes.get('w:instr') ?? '')) return [node]
      changed = true
      return elementsIn(node)
    })
  root.children = cleaned(root.children)
  return changed
}

/** Whether a page number stands in it. */
export function countsPages(root: XmlElement): boolean {
  return descendants(root).some(
    (node) =>
      (node.name === 'w:instrText' && /\bPAGE\b/.test(node.children.join(''))) ||
      (node.name === 'w:fldSimple' && /\bPAGE\b/.test(node.attributes.get('w:instr') ?? '')),
  )
}
