import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshPlan, setField } from '../../../tests/support/plans'
import { contentsOf, temporaryFolder } from '../../../tests/support/temporary'
import { PlanFile } from '../plan-file'
import type { FileEdge } from './file-edge'
import { realFiles } from './real-files'
import { PlanInUse, WorkingCopies } from './working-copies'
import type { WorkingCopy } from './working-copy'

let data = ''
let folder = ''
let path = ''

beforeEach(() => {
  data = temporaryFolder()
  folder = temporaryFolder()
  path = join(folder, 'Plan.throughline')
  PlanFile.create(path, { plan: freshPlan('At first') }).close()
})

function copies(edge?: FileEdge): WorkingCopies {
  return new WorkingCopies(join(data, 'working'), edge)
}

async function opened(from = copies(), options = {}): Promise<WorkingCopy> {
  return (await from.open(path, options)).copy
}

function edit(copy: WorkingCopy, title: string): void {
  copy.file.apply(setField('title', title))
  copy.changed()
}

/** What the person's file says. */
function titleIn(file = path): string {
  const read = PlanFile.open(file, { readOnly: true })
  read.verify()
  read.close()
  return read.plan.title
}

/** Changes the person's file as another computer would, which knows of no working copy. */
function editElsewhere(title: string, file = path): void {
  const elsewhere = PlanFile.open(file)
  elsewhere.apply(setField('title', title))
  elsewhere.close()
}

const plansIn = (where = folder) =>
  readdirSync(where)
    .filter((name) => name.endsWith('.throughline'))
    .toSorted()
const hiddenIn = (where = folder) => readdirSync(where).filter((name) => name.startsWith('.'))

describe('publishing', () => {
  test('F20 a change is in the copy at once and in the file when it is published', async () => {
    const copy = await opened()
    edit(copy, 'Changed')
    expect(titleIn()).toBe('At first')
    expect(copy.state()).toMatchObject({ unpublished: true, problem: null })
    expect(await copy.settle()).toBe('published')
    expect(titleIn()).toBe('Changed')
    expect(copy.state()).toMatchObject({ unpublished: false })
    expect(await copy.settle()).toBe('nothing')
    edit(copy, 'Again')
    expect(await copy.settle()).toBe('published')
    expect(await copies().close(copy)).toBe(true)
    expect(titleIn()).toBe('Again')
    expect(readdirSync(folder)).toEqual(['Plan.throughline'])
    expect(readdirSync(join(data, 'working'))).toEqual([])
  })

  test('F20 what is published is a plan file at rest: no write-ahead log can be missing beside it', async () => {
    const copy = await opened()
    edit(copy, 'Changed')
    await copy.settle()
    expect(readFileSync(path).subarray(18, 20)).toEqual(Buffer.from([1, 1]))
    expect(titleIn()).toBe('Changed')
    copy.abandon()
  })

  test('F20 what changes while the file is being written goes into the next one', async () => {
    let inBetween = () => {}
    const slow: FileEdge = {
      ...realFiles,
      async write(file, bytes, meanwhile) {
        inBetween()
        await realFiles.write(file, bytes, meanwhile)
      },
    }
    const copy = await opened(copies(slow))
    edit(copy, 'First')
    inBetween = () => edit(copy, 'Second')
    expect(await copy.settle()).toBe('published')
    expect(titleIn()).toBe('First')
    expect(copy.state().unpublished).toBe(true)
    inBetween = () => {}
    await copy.settle()
    expect(titleIn()).toBe('Second')
    copy.abandon()
  })

  for (const [code, problem] of [
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EIO', 'unreachable'],
    ['EBUSY', 'in-use'],
    ['EUNKNOWN', 'failed'],
  ] as const) {
    for (const step of ['look', 'write', 'place'] as const) {
      test(`F21 ${code} in ${step}: the file stands as it was, the work is kept, and the words say what to do`, async () => {
        let broken = true
        const failing: FileEdge = { ...realFiles }
        failing[step] = (async (...args: never[]) => {
          if (broken) throw Object.assign(new Error(code), { code })
          return (realFiles[step] as (...all: never[]) => Promise<unknown>)(...args)
        }) as never
        const all = copies(failing)
        const { copy } = await all.open(path)
        const before = contentsOf(folder)
        edit(copy, 'Kept')
        expect(await copy.settle()).toBe('failed')
        expect(contentsOf(folder)).toEqual(before)
        expect(copy.state().problem?.code).toBe(problem)
        expect(copy.state().problem?.advice).toMatch(/save (it|the file) somewhere else|as soon as/)
        expect(copy.file.plan.title).toBe('Kept')
        broken = false
        expect(await copy.settle()).toBe('published')
        expect(copy.state().problem).toBeNull()
        expect(titleIn()).toBe('Kept')
        await all.close(copy)
      })
    }
  }

  test('F21 a folder that is gone is no deleted file: work goes on, and is written when it is back', async () => {
    const copy = await opened()
    const away = `${folder}-away`
    renameSync(folder, away)
    edit(copy, 'Meanwhile')
    expect(await copy.settle()).toBe('failed')
    expect(copy.state().problem?.code).toBe('unreachable')
    edit(copy, 'Still')
    renameSync(away, folder)
    expect(await copy.settle()).toBe('published')
    expect(titleIn()).toBe('Still')
    await copy.close()
  })

  test('F21 a file that was taken out of its folder is not made again unless the person says so', async () => {
    const copy = await opened()
    rmSync(path)
    edit(copy, 'Meanwhile')
    expect(await copy.settle()).toBe('failed')
    expect(copy.state().problem?.code).toBe('gone')
    expect(plansIn()).toEqual([])
    expect(await copy.settle({ again: true })).toBe('published')
    expect(titleIn()).toBe('Meanwhile')
    await copy.close()
  })
})

describe('somebody else wrote the file', () => {
  test('F22 who went on from where we stand is followed', async () => {
    const copy = await opened()
    editElsewhere('Theirs')
    expect(await copy.settle()).toBe('adopted')
    expect(copy.file.plan.title).toBe('Theirs')
    edit(copy, 'Ours')
    expect(await copy.settle()).toBe('published')
    expect(titleIn()).toBe('Ours')
    expect(plansIn()).toEqual(['Plan.throughline'])
    await copy.close()
  })

  test('F22 where both changed it, ours is written beside it and theirs is not touched', async () => {
    const copy = await opened()
    edit(copy, 'Ours')
    editElsewhere('Theirs')
    expect(await copy.settle()).toBe('conflict')
    expect(titleIn()).toBe('Theirs')
    const beside = copy.state().conflictPath ?? ''
    expect(beside).toMatch(/Plan \(conflict, .+ \d{4}-\d\d-\d\d \d\d-\d\d\)\.throughline$/)
    expect(titleIn(beside)).toBe('Ours')
    edit(copy, 'Ours, further')
    expect(await copy.settle()).toBe('published')
    expect(titleIn(beside)).toBe('Ours, further')
    expect(titleIn()).toBe('Theirs')
    await copy.close()
    expect(plansIn()).toHaveLength(2)
  })

  test('F22 an older version that was put back, a damaged one, and one that is no plan are not written over', async () => {
    const older = readFileSync(path)
    for (const theirs of [older, older.subarray(0, older.length - 1), Buffer.from('Dear board')]) {
      rmSync(path, { force: true })
      PlanFile.create(path, { plan: freshPlan('At first') }).close()
      const copy = await opened()
      edit(copy, 'Ours')
      await copy.settle()
      writeFileSync(path, theirs)
      edit(copy, 'Ours, further')
      expect(await copy.settle()).toBe('conflict')
      expect(readFileSync(path).equals(theirs)).toBe(true)
      expect(titleIn(copy.state().conflictPath ?? '')).toBe('Ours, further')
      await copy.close()
    }
  })

  test('F22 written between the look and the last moment', async () => {
    let meanwhile = () => {}
    const slow: FileEdge = {
      ...realFiles,
      async write(file, bytes, note) {
        await realFiles.write(file, bytes, note)
        meanwhile()
      },
    }
    const copy = await opened(copies(slow))
    edit(copy, 'Ours')
    meanwhile = () => {
      meanwhile = () => {}
      editElsewhere('Theirs')
    }
    expect(await copy.settle()).toBe('conflict')
    expect(titleIn()).toBe('Theirs')
    await copy.close()
  })

  test('F23 keep both: the person goes on in ours', async () => {
    const copy = await opened()
    edit(copy, 'Ours')
    editElsewhere('Theirs')
    await copy.settle()
    const beside = copy.state().conflictPath
    await copy.keepBoth()
    expect(copy.state()).toMatchObject({ path: beside, conflictPath: null })
    edit(copy, 'Ours, further')
    await copy.close()
    expect(titleIn(beside ?? '')).toBe('Ours, further')
    expect(titleIn()).toBe('Theirs')
    expect(hiddenIn()).toEqual([])
  })

  test('F23 replace theirs: theirs stays under a name of its own', async () => {
    const copy = await opened()
    edit(copy, 'Ours')
    editElsewhere('Theirs')
    await copy.settle()
    const { theirs } = await copy.replaceTheirs()
    expect(titleIn()).toBe('Ours')
    expect(titleIn(theirs ?? '')).toBe('Theirs')
    expect(plansIn()).toHaveLength(2)
    expect(copy.state()).toMatchObject({ conflictPath: null, unpublished: false })
    await copy.close()
  })
})

describe('a crash', () => {
  test('F24 what the file does not hold is told, and taken up by the next opening', async () => {
    const copy = await opened()
    edit(copy, 'Not in the file')
    copy.abandon()
    const later = copies()
    expect(await later.leftOvers()).toMatchObject([{ path }])
    const again = await later.open(path)
    expect(again.takenUp).toBe(true)
    expect(again.copy.file.plan.title).toBe('Not in the file')
    expect(await later.leftOvers()).toEqual([])
    await again.copy.settle()
    expect(titleIn()).toBe('Not in the file')
    await later.close(again.copy)
    expect(await copies().leftOvers()).toEqual([])
  })

  test('F24 right behind the rename: what stands there is known to be ours', async () => {
    let crash = false
    const crashing: FileEdge = {
      ...realFiles,
      async place(...args) {
        const placed = await realFiles.place(...args)
        if (crash) throw new Error('the power is cut')
        return placed
      },
    }
    const copy = await opened(copies(crashing))
    edit(copy, 'Written')
    crash = true
    await copy.settle()
    edit(copy, 'And further')
    copy.abandon()
    const again = await copies().open(path)
    expect(await again.copy.settle()).toBe('published')
    expect(titleIn()).toBe('And further')
    expect(plansIn()).toEqual(['Plan.throughline'])
    await again.copy.close()
  })

  test('F24 a copy whose file is gone is told and kept until the person discards it; one whose file holds it goes', async () => {
    const copy = await opened()
    copy.abandon()
    const away = `${path}.away`
    renameSync(path, away)
    const [told] = await copies().leftOvers()
    expect(told).toMatchObject({ path })
    expect(existsSync(copy.folder)).toBe(true)
    renameSync(away, path)
    expect(await copies().leftOvers()).toEqual([])
    expect(existsSync(copy.folder)).toBe(false)

    const next = await opened()
    next.abandon()
    rmSync(path)
    const later = copies()
    later.discard((await later.leftOvers())[0]?.id ?? '')
    expect(await later.leftOvers()).toEqual([])
    expect(existsSync(next.folder)).toBe(false)
  })

  test('F24 with the file changed elsewhere since, ours goes beside it', async () => {
    const copy = await opened()
    edit(copy, 'Ours')
    copy.abandon()
    editElsewhere('Theirs')
    const again = await copies().open(path)
    expect(await again.copy.settle()).toBe('conflict')
    expect(titleIn()).toBe('Theirs')
    expect(titleIn(again.copy.state().conflictPath ?? '')).toBe('Ours')
    await again.copy.close()
  })

  test('F24 with the file moved since, it is taken up where the file is now', async () => {
    const copy = await opened()
    edit(copy, 'Ours')
    copy.abandon()
    const elsewhere = join(folder, 'Moved.throughline')
    renameSync(path, elsewhere)
    const again = await copies().open(elsewhere)
    expect(again.takenUp).toBe(true)
    await again.copy.close()
    expect(titleIn(elsewhere)).toBe('Ours')
    expect(plansIn()).toEqual(['Moved.throughline'])
  })

  test('F24 a copy that cannot be read is put aside, not deleted, and the file opens', async () => {
    const copy = await opened()
    edit(copy, 'Ours')
    copy.abandon()
    writeFileSync(join(copy.folder, 'plan.throughline'), 'spoilt')
    const again = await copies().open(path)
    expect(again.takenUp).toBe(false)
    expect(existsSync(join(again.setAside ?? '', 'plan.throughline'))).toBe(true)
    expect(again.copy.file.plan.title).toBe('At first')
    await again.copy.close()
  })

  test('F24 what a crashed process left in the folder is swept, and nothing else', async () => {
    const dead = 2 ** 22 - 3
    const { ownHost } = await import('../own-files')
    const id = '00000000-0000-4000-8000-000000000000'
    const left = `.throughline-${ownHost()}-${dead}-${id}.tmp`
    const others = [
      `.throughline-elsewhere-${dead}-${id}.tmp`,
      `.throughline-${ownHost()}-${process.ppid}-${id}.tmp`,
      'notes.tmp',
    ]
    for (const name of [left, ...others]) writeFileSync(join(folder, name), 'x')
    const copy = await opened()
    await expect.poll(() => existsSync(join(folder, left))).toBe(false)
    for (const name of others) expect(existsSync(join(folder, name)), name).toBe(true)
    await copy.close()
  })
})

describe('one at a time', () => {
  const note = (change: object) =>
    JSON.stringify({
      host: 'DESK-12',
      user: 'mkowal',
      process: 77,
      since: new Date().toISOString(),
      seen: new Date().toISOString(),
      ...change,
    })
  const notePath = () => join(folder, '.Plan.throughline.in-use')

  test('F25 who has it open is said; it can be looked at, and nothing is written', async () => {
    writeFileSync(notePath(), note({}))
    const before = contentsOf(folder)
    const refused = await opened().catch((error) => error)
    expect(refused).toBeInstanceOf(PlanInUse)
    expect(refused).toMatchObject({ note: { host: 'DESK-12', user: 'mkowal' } })
    const copy = await opened(copies(), { readOnly: true })
    expect(() => copy.file.apply(setField('title', 'No'))).toThrow()
    expect(await copy.settle()).toBe('nothing')
    await copy.close()
    expect(contentsOf(folder)).toEqual(before)
  })

  test('F25 a note that says nothing any more is taken over, one from the future is not', async () => {
    const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()
    const { hostname } = await import('node:os')
    for (const stale of [note({ seen: hours(-1) }), note({ host: hostname(), process: 2 ** 22 - 3 }), 'torn{', '']) {
      writeFileSync(notePath(), stale)
      const copy = await opened()
      expect(JSON.parse(readFileSync(notePath(), 'utf8'))).toMatchObject({ process: process.pid })
      await copy.close()
      expect(existsSync(notePath())).toBe(false)
    }
    writeFileSync(notePath(), note({ seen: hours(5) }))
    await expect(opened()).rejects.toThrow(PlanInUse)
  })

  test('F25 the note goes with the plan: renamed, moved, closed', async () => {
    const copy = await opened()
    expect(hiddenIn()).toEqual(['.Plan.throughline.in-use'])
    await copy.moveTo(join(folder, 'Other.throughline'), { removeOld: true })
    expect(hiddenIn()).toEqual(['.Other.throughline.in-use'])
    await copy.close()
    expect(hiddenIn()).toEqual([])
  })
})

describe('another place for the file', () => {
  test('F26 save as goes on in the new file; the old one stays as it was', async () => {
    const copy = await opened()
    const other = join(folder, 'Other.throughline')
    edit(copy, 'New')
    expect(await copy.moveTo(other)).toEqual({ oldStays: true })
    edit(copy, 'Newer')
    await copy.close()
    expect(titleIn()).toBe('At first')
    expect(titleIn(other)).toBe('Newer')
  })

  test('F26 renaming takes nothing away that somebody else wrote, and replaces nothing', async () => {
    const copy = await opened()
    const other = join(folder, 'Other.throughline')
    copyFileSync(path, other)
    await expect(copy.moveTo(other, { removeOld: true })).rejects.toMatchObject({ code: 'EEXIST' })
    expect(hiddenIn()).toEqual(['.Plan.throughline.in-use'])
    editElsewhere('Theirs')
    mkdirSync(join(folder, 'below'))
    const moved = join(folder, 'below', 'Plan.throughline')
    expect(await copy.moveTo(moved, { removeOld: true })).toEqual({ oldStays: true })
    expect(titleIn()).toBe('Theirs')
    expect(titleIn(moved)).toBe('At first')
    await copy.close()
  })

  test('F26 a duplicate holds everything, and the plan stays where it is', async () => {
    const copy = await opened()
    edit(copy, 'Both')
    const other = join(folder, 'Copy.throughline')
    await copy.writeCopy(other)
    expect(titleIn(other)).toBe('Both')
    expect(copy.path).toBe(path)
    await copy.close()
    expect(titleIn()).toBe('Both')
  })
})
