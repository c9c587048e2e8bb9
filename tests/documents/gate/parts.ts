import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom'
import { unzipSync } from 'fflate'
import { type Finding, finding } from './finding'

/** A Word file taken apart: its parts by path, and those that are XML as trees. */
export interface Parts {
  files: Record<string, Uint8Array>
  /** Of every entry of the file, in its order: one may stand twice. */
  names: string[]
  trees: Map<string, Document>
}

function isXml(path: string): boolean {
  return /\.(xml|rels|svg)$/.test(path)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be there
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/

function parse(text: string): Document {
  const problems: string[] = []
  const parser = new DOMParser({ onError: (level, message) => level !== 'warning' && problems.push(message) })
  const tree = parser.parseFromString(text, 'text/xml')
  if (problems[0] !== undefined) throw new Error(problems[0])
  return tree
}

/** Opens the file and reads each XML part; one that is not well-formed is a finding. */
export function openParts(bytes: Uint8Array): { parts: Parts; findings: Finding[] } {
  const names: string[] = []
  const files = unzipSync(bytes, {
    filter({ name }) {
      names.push(name)
      return true
    },
  })
  const trees = new Map<string, Document>()
  const findings: Finding[] = []
  for (const [path, content] of Object.entries(files).filter(([name]) => isXml(name))) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
      if (FORBIDDEN.test(text)) findings.push(finding('well-formed', `${path} holds a character that XML forbids`))
      trees.set(path, parse(text))
    } catch (problem) {
      findings.push(finding('well-formed', `${path}: ${(problem as Error).message}`))
    }
  }
  return { parts: { files, names, trees }, findings }
}

/** Every element of this name, such as `w:p`, in the order of the document. */
export function all(from: Document | Element | undefined, name: string): Element[] {
  return from === undefined ? [] : Array.from(from.getElementsByTagName(name))
}

export function childElements(element: Node): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1)
}

/** The value of `w:val` of the first such element within. */
export function attributeOf(element: Element | undefined, name: string): string | null {
  return element?.getElementsByTagName(name)[0]?.getAttribute('w:val') ?? null
}

export function textOf(element: Element): string {
  return all(element, 'w:t')
    .map((node) => node.textContent ?? '')
    .join('')
}

/** The parts in which text stands. */
export function bodies(parts: Parts): [string, Document][] {
  return [...parts.trees].filter(([path]) =>
    /^word\/(document|header\d*|footer\d*|footnotes|comments)\.xml$/.test(path),
  )
}

/** What stands more than once, each named once. */
export function repeated<Value>(values: readonly Value[]): Value[] {
  const seen = new Set<Value>()
  return [...new Set(values.filter((value) => seen.has(value) || !seen.add(value)))]
}
