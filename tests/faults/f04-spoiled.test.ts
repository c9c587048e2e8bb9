import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PlanFile } from '../../src/storage'
import { temporaryFolder } from '../support/temporary'
import { count, rounds } from './support/processes'
import { actorOf, bringBack, look, newOriginal } from './support/spoiled'

const PAGE = 4096
/** In which every table begins; rows that once stood there stand elsewhere now. */
const FIRST_PAGES = 6 * PAGE
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
  // No byte takes everything: the plan with which it began stands in two places, and each page tells what it holds.
  expect(back).toBe(refused)
})

/** How many changes from the beginning stand whole before the end of a file that is cut after `length` bytes. */
function wholeBefore(whole: Buffer, changes: number, beginning: number): (length: number) => number {
  const ends: number[] = []
  for (let seq = 1; seq <= changes; seq += 1) {
    const at = whole.indexOf(actorOf(seq), FIRST_PAGES)
    expect(at).toBeGreaterThan(0)
    ends.push(Math.max((Math.floor(at / PAGE) + 1) * PAGE, ends.at(-1) ?? beginning))
  }
  return (length) => ends.filter((end) => end <= length).length
}

test.each(['as it was written', 'as it is published'])(
  'F4 a file that was cut at any 512 bytes is refused, and gives back every change that is whole, %s',
  (form) => {
    const long = newOriginal(400, { longTexts: false })
    const file = PlanFile.open(long.path, { readOnly: true })
    const published = join(temporaryFolder(), 'Published.throughline')
    file.copyTo(published)
    const base = JSON.stringify(file.planAt(0))
    file.close()
    const whole = readFileSync(form === 'as it is published' ? published : long.path)
    // The plan with which it began follows them, at most twice.
    const beginning = FIRST_PAGES + 2 * Math.ceil(base.length / (PAGE - 4)) * PAGE
    const least = wholeBefore(whole, 400, beginning)
    let most = 0
    for (let length = 0, cuts = 0; length < whole.length; length += 512, cuts += 1) {
      writeFileSync(path, whole.subarray(0, length))
      if (cuts % 8 === 0) expect(look(path, long)).toBe('refused')
      count('cuts')
      // Bringing back what is left takes longer than refusing, and pages are what counts.
      if (cuts % 16 !== 0) continue
      const back = bringBack(path, long)
      expect(back).toBeGreaterThanOrEqual(length < beginning ? -1 : least(length))
      most = Math.max(most, least(length))
    }
    expect(most).toBeGreaterThan(300)
  },
)

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
