// Rows of a SQLite file, read from its bytes alone, as https://sqlite.org/fileformat2.html describes them. Nothing here
// asks which page leads to which: each page with rows says by itself what it holds, so that a page is lost only where it
// is damaged itself. What is read is not believed; whoever asks holds it against its hash.

/** Of every plan file, in bytes. */
export const PAGE = 4096

export type Value = null | number | string | Buffer

/** A row as it stands in a page: where the part of it that the page holds begins, and how long the whole is. */
export interface Cell {
  start: number
  length: number
  /** The number of the row, where its table numbers them. */
  id: number
  /** How much of it stands in the page itself. */
  local: number
}

/** A number of one to nine bytes, and where it ends. */
export function numberAt(bytes: Buffer, start: number): [value: number, end: number] {
  let value = 0
  for (let index = 0; index < 8; index += 1) {
    const byte = bytes[start + index] ?? 0
    value = value * 128 + (byte & 127)
    if (byte < 128) return [value, start + index + 1]
  }
  return [value * 256 + (bytes[start + 8] ?? 0), start + 9]
}

const LEAST_LOCAL = Math.floor(((PAGE - 12) * 32) / 255) - 23

/** How many bytes of a row stand in its page where at most `most` may; the others are in pages of their own. */
export function localLength(length: number, most: number): number {
  if (length <= most) return length
  const local = LEAST_LOCAL + ((length - LEAST_LOCAL) % (PAGE - 4))
  return local <= most ? local : LEAST_LOCAL
}

/** The bytes of a row, put together from its page and those that it goes on in; null where one is not there. */
export function payloadOf(bytes: Buffer, { start, length, local }: Cell): Buffer | null {
  const parts = [bytes.subarray(start, start + local)]
  let next = local < length ? bytes.readUInt32BE(start + local) : 0
  for (let missing = length - local; missing > 0; missing -= PAGE - 4) {
    const page = (next - 1) * PAGE
    if (next < 2 || page + PAGE > bytes.length) return null
    parts.push(bytes.subarray(page + 4, page + 4 + Math.min(missing, PAGE - 4)))
    next = bytes.readUInt32BE(page)
  }
  return Buffer.concat(parts)
}

const INTEGERS = [0, 1, 2, 3, 4, 6, 8]

function columnValue(payload: Buffer, type: number, start: number, size: number): Value {
  if (type === 0) return null
  if (type === 8 || type === 9) return type - 8
  if (type <= 5) return payload.readIntBE(start, size)
  if (type === 6) return Number(payload.readBigInt64BE(start))
  const bytes = payload.subarray(start, start + size)
  return type % 2 === 1 ? bytes.toString('utf8') : bytes
}

/** The values of a row; null where the bytes cannot be one of `columns` columns. */
export function valuesOf(payload: Buffer, columns: number): Value[] | null {
  const [headerLength, afterLength] = numberAt(payload, 0)
  const values: Value[] = []
  let place = headerLength
  for (let at = afterLength; at < headerLength; ) {
    const [type, end] = numberAt(payload, at)
    // A fraction, or one of two kinds that SQLite itself keeps for later: no column of ours has them.
    if (type === 7 || type === 10 || type === 11) return null
    const size = type < 12 ? (INTEGERS[type] ?? 0) : Math.floor((type - 12) / 2)
    if (values.length === columns || place + size > payload.length) return null
    values.push(columnValue(payload, type, place, size))
    place += size
    at = end
  }
  return values.length === columns ? values : null
}

/** How many columns a row has, from the part of it that stands in its page; 0 where that cannot be told. */
export function columnsOf(bytes: Buffer, { start, local }: Cell): number {
  const [headerLength, afterLength] = numberAt(bytes, start)
  let columns = 0
  if (headerLength > local) return 0
  for (let at = afterLength; at < start + headerLength; columns += 1) at = numberAt(bytes, at)[1]
  return columns
}
