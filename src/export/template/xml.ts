// A small reader of XML for parts of Word files that strangers made: it takes elements, attributes and text, resolves
// the five named entities and numbers, and refuses whatever declares anything (a DTD, entities of its own).
import { escapeMarkup } from '../text/clean'

export interface XmlElement {
  /** With its prefix, as it was written. */
  name: string
  attributes: Map<string, string>
  children: XmlNode[]
}

export type XmlNode = XmlElement | string

export class XmlProblem extends Error {}

const DEEPEST = 200
const NAME = /[A-Za-z_][\w.:-]*/y
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const END_OF_TAG = /\s*(\/?)>/y
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function resolve(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) {
      const found = NAMED[name]
      if (found === undefined) throw new XmlProblem(`${whole} is not known`)
      return found
    }
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}

function sticky(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}

/** Where a comment, an instruction or a stretch of characters that begins at `from` ends, and its text. */
function aside(text: string, from: number): { end: number; characters: string } | null {
  const kinds = [
    ['<!--', '-->', false],
    ['<?', '?>', false],
    ['<![CDATA[', ']]>', true],
  ] as const
  for (const [opening, closing, isText] of kinds) {
    if (!text.startsWith(opening, from)) continue
    const end = text.indexOf(closing, from + opening.length)
    if (end < 0) throw new XmlProblem('it is cut off')
    return { end: end + closing.length, characters: isText ? text.slice(from + opening.length, end) : '' }
  }
  return null
}

function openTag(text: string, from: number): { element: XmlElement; end: number; closed: boolean } {
  const name = sticky(NAME, text, from + 1)?.[0]
  if (name === undefined) throw new XmlProblem('it declares something, or a tag has no name')
  const attributes = new Map<string, string>()
  let at = from + 1 + name.length
  for (let found = sticky(ATTRIBUTE, text, at); found; found = sticky(ATTRIBUTE, text, at)) {
    const [whole, key = '', double, single] = found
    if (attributes.has(key)) throw new XmlProblem(`${key} stands twice`)
    attributes.set(key, resolve(double ?? single ?? ''))
    at += whole.length
  }
  const end = sticky(END_OF_TAG, text, at)
  if (!end) throw new XmlProblem(`the tag ${name} does not end`)
  return { element: { name, attributes, children: [] }, end: at + end[0].length, closed: end[1] === '/' }
}

/** The root of an XML text. @throws XmlProblem where it is not well-formed, is very deep, or declares anything. */
export function parseXml(text: string): XmlElement {
  const holder: XmlElement = { name: '', attributes: new Map(), children: [] }
  const open = [holder]
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const current = open.at(-1) as XmlElement
    if (text[at] !== '<') {
      const next = text.indexOf('<', at)
      const end = next < 0 ? text.length : next
      current.children.push(resolve(text.slice(at, end)))
      at = end
      continue
    }
    const skipped = aside(text, at)
    if (skipped) {
      if (skipped.characters !== '') current.children.push(skipped.characters)
      at = skipped.end
    } else if (text.startsWith('</', at)) {
      const end = text.indexOf('>', at)
      const name = text.slice(at + 2, end).trim()
      if (end < 0 || open.length === 1 || name !== current.name) throw new XmlProblem(`</${name}> closes nothing`)
      open.pop()
      at = end + 1
    } else {
      const { element, end, closed } = openTag(text, at)
      current.children.push(element)
      if (!closed) open.push(element)
      if (open.length > DEEPEST) throw new XmlProblem('it is too deep')
      at = end
    }
  }
  const [root, ...more] = elementsIn(holder)
  if (open.length > 1 || !root || more.length > 0) throw new XmlProblem('it is cut off')
  return root
}

export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return escapeMarkup(node)
  const attributes = [...node.attributes].map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`).join('')
  const inner = node.children.map(writeXml).join('')
  return inner === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inner}</${node.name}>`
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export function elementsIn({ children }: Pick<XmlElement, 'children'>): XmlElement[] {
  return children.filter((child) => typeof child !== 'string')
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsIn(element).find((child) => child.name === name)
}

/** Every element below this one, in the order of the text. */
export function descendants(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((child) => [child, ...descendants(child)])
}

export function element(name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children }
}
