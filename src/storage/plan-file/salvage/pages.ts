import { type Cell, columnsOf, localLength, numberAt, PAGE, payloadOf, type Value, valuesOf } from './records'

const TABLE_LEAF = 13
const KEYED_LEAF = 10
const KEYED_INNER = 2

const MOST_IN_TABLE = PAGE - 35
const MOST_IN_KEYED = Math.floor(((PAGE - 12) * 64) / 255) - 23

interface PageHead {
  kind: number
  start: number
  /** Where each cell begins, in the file. */
  cells: number[]
}

/** What the page says of itself; the first one begins behind the header of the file. */
function headOf(bytes: Buffer, number: number): PageHead | null {
  const start = (number - 1) * PAGE
  if (number < 1 || start + PAGE > bytes.length) return null
  const head = start + (number === 1 ? 100 : 0)
  const kind = bytes[head] ?? 0
  const first = head + (kind === KEYED_INNER ? 12 : 8)
  const count = Math.min(bytes.readUInt16BE(head + 3), Math.floor((start + PAGE - first) / 2))
  const cells = Array.from({ length: count }, (_, index) => start + bytes.readUInt16BE(first + 2 * index))
  return { kind, start, cells: cells.filter((cell) => cell >= first && cell < start + PAGE) }
}

function fits(bytes: Buffer, cell: Cell, page: PageHead): boolean {
  const further = cell.local < cell.length ? 4 : 0
  return cell.length > 0 && cell.length <= bytes.length && cell.start + cell.local + further <= page.start + PAGE
}

/** A row of a numbered table, which is read when it is asked for. */
export interface Found {
  id: number
  columns: number
  /** Its values; null where a page that it goes on in is not there. */
  read(): Value[] | null
}

/** How many times its own length of a file is read at the most: one that was made to cost time is given up. */
const MOST_READ = 16

/** Every row of a numbered table that stands in any page of the file, also in one that nothing leads to any more. */
export function* numberedRows(bytes: Buffer): Generator<Found> {
  let left = bytes.length * MOST_READ
  for (let number = 1; number * PAGE <= bytes.length; number += 1) {
    const page = headOf(bytes, number)
    if (page?.kind !== TABLE_LEAF) continue
    for (const at of page.cells) {
      const [length, afterLength] = numberAt(bytes, at)
      const [id, start] = numberAt(bytes, afterLength)
      const cell: Cell = { start, length, id, local: localLength(length, MOST_IN_TABLE) }
      if (!fits(bytes, cell, page)) continue
      const columns = columnsOf(bytes, cell)
      const read = () => {
        left -= length
        const payload = left < 0 ? null : payloadOf(bytes, cell)
        return payload && valuesOf(payload, columns)
      }
      yield { id, columns, read }
    }
  }
}

/**
 * The rows of a table without numbers, from its first page on as far as pages lead to them. (Here pages that nothing
 * leads to are left out: they may hold what was deleted, and no hash says so.)
 */
export function* keyedRows(bytes: Buffer, root: number, columns: number): Generator<Value[]> {
  const seen = new Set<number>()
  const pages = [root]
  let left = bytes.length * MOST_READ
  for (let number = pages.pop(); number !== undefined; number = pages.pop()) {
    const page = seen.has(number) ? null : headOf(bytes, number)
    seen.add(number)
    if (page?.kind !== KEYED_LEAF && page?.kind !== KEYED_INNER) continue
    const inner = page.kind === KEYED_INNER
    if (inner) pages.push(bytes.readUInt32BE(page.start + 8))
    for (const at of page.cells) {
      if (inner && at + 4 <= bytes.length) pages.push(bytes.readUInt32BE(at))
      const [length, start] = numberAt(bytes, inner ? at + 4 : at)
      const cell: Cell = { start, length, id: 0, local: localLength(length, MOST_IN_KEYED) }
      left -= length
      const payload = left >= 0 && fits(bytes, cell, page) ? payloadOf(bytes, cell) : null
      const values = payload && valuesOf(payload, columns)
      if (values) yield values
    }
  }
}
