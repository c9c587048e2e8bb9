import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freshPlan, setField } from '../../../tests/support/plans'
import { temporaryFolder } from '../../../tests/support/temporary'
import { PlanFile } from '../plan-file'
import { MOST_COPIES, superfluous } from './retention'
import { VersionCopies } from './version-copies'

const day = (days: number, hour: number) => new Date(2026, 10, 1 + days, hour)
const dated = (moment: Date, named = false) => ({ at: moment.toISOString(), named })

test('F30 of today the first and the newest two stay, of an earlier day the newest, ten in all', () => {
  const today = [16, 15, 12, 9].map((hour) => dated(day(20, hour)))
  const earlier = Array.from({ length: 12 }, (_, back) => [17, 9].map((hour) => dated(day(19 - back, hour)))).flat()
  const gone = superfluous([...today, ...earlier], day(20, 17))
  const kept = [...today, ...earlier].filter((copy) => !gone.includes(copy))
  expect(kept).toHaveLength(MOST_COPIES)
  expect(kept.slice(0, 3)).toEqual([today[0], today[1], today[3]])
  expect(kept.slice(3)).toEqual(earlier.filter((_, index) => index % 2 === 0).slice(0, 7))
})

test('F30 what was made for a name is never let go of, and the newest copy of all is kept', () => {
  const copies = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 23 }), fc.boolean()))
  fc.assert(
    fc.property(copies, fc.integer({ min: 0, max: 60 }), (drawn, now) => {
      const all = drawn
        .map(([days, hour, named]) => dated(day(days, hour), named))
        .sort((one, other) => (one.at < other.at ? 1 : -1))
      const gone = superfluous(all, day(now, 12))
      expect(gone.some(({ named }) => named)).toBe(false)
      const automatic = all.filter(({ named }) => !named)
      expect(automatic.length - gone.length).toBeLessThanOrEqual(MOST_COPIES)
      if (automatic[0]) expect(gone).not.toContain(automatic[0])
    }),
  )
})

function open(): PlanFile {
  return PlanFile.create(join(temporaryFolder(), 'Plan.throughline'), { plan: freshPlan() })
}

test('F30 a copy is the whole plan with its history, and is not made twice of the same', () => {
  const folder = join(temporaryFolder(), 'versions')
  let now = day(20, 9)
  const copies = new VersionCopies(folder, () => now)
  const file = open()
  file.apply(setField('title', 'One'))
  const copy = copies.keep(file, 'session')
  expect(copy).toMatchObject({ kind: 'session', at: now.toISOString(), seq: 1, hash: file.position.hash })
  expect(copies.keep(file, 'work')).toBeNull()
  const opened = PlanFile.open(copy?.path ?? '', { readOnly: true })
  expect(opened.plan).toEqual(file.plan)
  expect(opened.history()).toEqual(file.history())
  expect(opened.verify().changes).toBe(1)
  expect(file.hasChange(opened.position)).toBe(true)
  opened.close()
  now = day(20, 10)
  // A name is given to what is there; it has a copy of its own.
  expect(copies.keep(file, 'named')).toMatchObject({ kind: 'named' })
  file.apply(setField('title', 'Two'))
  now = day(20, 11)
  copies.keep(file, 'work')
  expect(copies.list(file.plan.id).map(({ kind, seq }) => [kind, seq])).toEqual([
    ['work', 2],
    ['named', 1],
    ['session', 1],
  ])
  expect(copies.listFor(file.path)).toEqual(copies.list(file.plan.id))
  expect(copies.listFor(`${file.path} gone`)).toEqual([])
  file.close()
})

test('F30 a clock that was set back does not let go of the copy that was just made', () => {
  const folder = join(temporaryFolder(), 'versions')
  let now = day(0, 0)
  const copies = new VersionCopies(folder, () => now)
  const file = open()
  for (let index = 0; index < 14; index += 1) {
    now = day(30 + index, 9)
    file.apply(setField('title', `${index}`))
    copies.keep(file, 'session')
  }
  expect(copies.list(file.plan.id)).toHaveLength(MOST_COPIES)
  for (const hour of [9, 15, 16]) {
    now = day(50, hour)
    file.apply(setField('title', `At ${hour}`))
    copies.keep(file, 'work')
  }
  now = day(50, 12)
  file.apply(setField('title', 'Back'))
  const made = copies.keep(file, 'session')
  expect(existsSync(made?.path ?? '')).toBe(true)
  file.close()
})

test('F30 a plan with an id that is no file name has its folder within that of the copies, and other files are left alone', () => {
  const folder = join(temporaryFolder(), 'versions')
  const copies = new VersionCopies(folder)
  const path = join(temporaryFolder(), 'Plan.throughline')
  const file = PlanFile.create(path, { plan: { ...freshPlan(), id: '../../..//etc' } })
  copies.keep(file, 'session')
  const [own] = readdirSync(folder)
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)])
  writeFileSync(join(folder, own ?? '', 'a note.txt'), 'mine')
  mkdirSync(join(folder, 'not ours'))
  writeFileSync(join(folder, 'not ours', 'plan.json'), '{')
  expect(copies.list(file.plan.id)).toHaveLength(1)
  expect(copies.listFor(path)).toHaveLength(1)
  expect(readFileSync(join(folder, own ?? '', 'a note.txt'), 'utf8')).toBe('mine')
  file.close()
})

test('F30 a file of an older format is kept byte by byte', () => {
  const copies = new VersionCopies(join(temporaryFolder(), 'versions'))
  const file = open()
  file.close()
  copies.keepOlder(file.path, file.path)
  const [copy] = copies.listFor(file.path)
  expect(copy?.kind).toBe('migration')
  expect(readFileSync(copy?.path ?? '').equals(readFileSync(file.path))).toBe(true)
})
