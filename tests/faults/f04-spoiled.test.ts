import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/temporary'
import { count, rounds } from './support/processes'
import { bringBack, look, newOriginal } from './support/spoiled'

const PAGE = 4096
const original = newOriginal(120)
const bytes = readFileSync(original.path)
const path = join(temporaryFolder(), 'Spoiled.throughline')

/** A number from 0 up to `below`, another one each time and the same in every run. */
let seed = 20_261_122
function next(below: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
  return Math.floor((seed / 0x1_0000_0000) * below)
}

test('F4 a byte that changed in any page: what is shown is true, and what comes back was written', () => {
  let back = 0
  let refused = 0
  for (let round = 0; round < rounds(1); round += 1) {
    for (let start = 0; start < bytes.length; start += PAGE) {
      const spoiled = Buffer.from(bytes)
      const at = start + next(PAGE)
      spoiled[at] = (spoiled[at] as number) ^ (1 + next(255))
      writeFileSync(path, spoiled)
      count('bytes changed')
      if (look(path, original) === 'true') {
        count('changed bytes that hold nothing')
        continue
      }
      refused += 1
      count('spoiled files refused')
      if (bringBack(path, original) >= 0) {
        back += 1
        count('spoiled files of which a plan came back')
      }
      expect(readFileSync(path).equals(spoiled)).toBe(true)
    }
  }
  expect(refused).toBeGreaterThan(10)
  // One byte takes everything only where it stands in the one page that leads to all others of a table.
  expect(back).toBeGreaterThan(refused * 0.9)
})

test('F4 a file that was cut at any 512 bytes is refused, and gives back what is left of it', () => {
  let back = 0
  let cuts = 0
  for (let length = 0; length < bytes.length; length += 512) {
    writeFileSync(path, bytes.subarray(0, length))
    expect(look(path, original)).toBe('refused')
    count('cuts')
    cuts += 1
    // Bringing back what is left takes longer than refusing, and pages are what counts.
    if (cuts % 8 === 0 && bringBack(path, original) >= 0) back += 1
  }
  // The plan with which it began lies where SQLite put it when the first snapshots took a second page, and a file of
  // few changes is not much longer than that; of a long one, a cut at the end leaves the beginning.
  expect(back).toBeGreaterThan(0)
})

test('F4 pages that were filled with others, or with nothing', () => {
  const pages = bytes.length / PAGE
  for (let round = 0; round < rounds(12); round += 1) {
    const spoiled = Buffer.from(bytes)
    const [to, from] = [next(pages) * PAGE, next(pages) * PAGE]
    if (round % 2 === 0) spoiled.fill(0, to, to + PAGE)
    else spoiled.copy(spoiled, to, from, from + PAGE)
    if (spoiled.equals(bytes)) continue
    writeFileSync(path, spoiled)
    count('pages replaced')
    if (look(path, original) === 'refused') bringBack(path, original)
  }
})
