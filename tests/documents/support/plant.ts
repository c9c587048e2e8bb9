import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

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

/** The part that a pattern names, for parts whose names are not fixed. */
export function partLike(bytes: Uint8Array, pattern: RegExp): string {
  const found = Object.keys(unzipSync(bytes)).find((path) => pattern.test(path))
  if (found === undefined) throw new Error(`no part is like ${pattern}`)
  return found
}
