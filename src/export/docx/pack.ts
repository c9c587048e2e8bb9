import { type Document, Packer } from 'docx'
import { zip } from './zip'

/** The parts of a Word file by their paths. */
export type Parts = Map<string, Uint8Array>

type Data = string | Uint8Array | ArrayBuffer

function bytesOf(data: Data): Uint8Array {
  return typeof data === 'string' ? Buffer.from(data) : new Uint8Array(data)
}

/**
 * A document as its parts. The library would zip them at once, in JavaScript and with the pictures once more, which
 * takes as long as writing them; what compiles them is not told to TypeScript, and its version is pinned.
 */
export function partsOf(document: Document): Parts {
  // biome-ignore lint/complexity/useLiteralKeys: only a key in brackets reaches what is private
  const compiled = Packer['compiler'] as unknown as { compile(document: Document): Map<string, Data> }
  return new Map([...compiled.compile(document)].map(([path, data]) => [path, bytesOf(data)]))
}

const TYPES = '[Content_Types].xml'

/** Parts as the bytes of a Word file. The kinds of the parts come first, where programs look for what a file is. */
export function pack(parts: Parts): Uint8Array {
  const types = [...parts].filter(([path]) => path === TYPES)
  return zip(new Map([...types, ...parts]))
}
