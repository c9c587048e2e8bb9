import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

type Files = Record<string, Uint8Array>

/** A copy of a Word file in which one part has been changed. */
export function plant(bytes: Uint8Array, part: string, change: (text: string) => string | Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const before = files[part]
  if (before === undefined) throw new Error(`there is no ${part}`)
  const changed = change(strFromU8(before))
  const after = typeof changed === 'string' ? strToU8(changed) : changed
  if (after.length === before.length && after.every((byte, index) => byte === before[index])) {
    throw new Error(`nothing was planted in ${part}`)
  }
  return zipSync({ ...files, [part]: after }, { level: 1 })
}

/** A copy with other parts. */
export function plantParts(bytes: Uint8Array, change: (files: Files) => Files): Uint8Array {
  return zipSync(change(unzipSync(bytes)), { level: 1 })
}

/** A copy in which a second part bears the name of the styles, as no library would write it. */
export function plantTwice(bytes: Uint8Array): Uint8Array {
  const [other, own] = ['word/stylez.xml', 'word/styles.xml']
  const zipped = plantParts(bytes, (files) => ({ ...files, [other]: files[own] as Uint8Array }))
  return Uint8Array.from(Buffer.from(Buffer.from(zipped).toString('latin1').replaceAll(other, own), 'latin1'))
}

/** The part that a pattern names, for parts whose names are not fixed. */
export function partLike(bytes: Uint8Array, pattern: RegExp): string {
  const found = Object.keys(unzipSync(bytes)).find((path) => pattern.test(path))
  if (found === undefined) throw new Error(`no part is like ${pattern}`)
  return found
}
