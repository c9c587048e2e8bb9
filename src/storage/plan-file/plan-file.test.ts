import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { firstTension, freshPlan, setField } from '../../../tests/support/plans'
import { contentsOf, temporaryFolder } from '../../../tests/support/temporary'
import { bundledContent } from '../../core/content'
import { buildSample } from '../../core/sample'
import { PlanFile, PlanFileError } from './index'

const folder = temporaryFolder()
let count = 0
function newPath(): string {
  count += 1
  return join(folder, `plan ${count}.throughline`)
}

function newFile(): PlanFile {
  return PlanFile.create(newPath(), { plan: freshPlan() })
}

const guard = `tensions/${firstTension}/guardA`
const title = bundledContent.tensions[0]?.title
const guardLabel = `guard for ${bundledContent.tensions[0]?.poles.a.inSentence}, ${title}`

function codeOf(run: () => unknown): string | undefined {
  try {
    run()
  } catch (error) {
    return error instanceof PlanFileError ? error.code : `unexpected: ${String(error)}`
  }
  return undefined
}

describe('making a file', () => {
  test('F1 a plan is one file, with nothing beside it once it is made', () => {
    const own = temporaryFolder()
    const file = PlanFile.create(join(own, 'a.throughline'), { plan: freshPlan() })
    file.apply(setField('title', 'One'))
    expect(readdirSync(own)).toEqual(['a.throughline'])
    file.close()
  })

  test('F2 a file that exists is never replaced', () => {
    const path = newPath()
    writeFileSync(path, 'somebody’s letter')
    const before = contentsOf(folder)
    expect(codeOf(() => PlanFile.create(path, { plan: freshPlan() }))).toBe('exists')
    expect(contentsOf(folder)).toEqual(before)
  })

  test('F2 a journal left behind by a lost file is not played into a new one', () => {
    const path = newPath()
    writeFileSync(`${path}-journal`, 'left behind')
    expect(codeOf(() => PlanFile.create(path, { plan: freshPlan() }))).toBe('exists')
    expect(existsSync(path)).toBe(false)
  })

  test('F2 a folder that is not there is named, and nothing is left', () => {
    expect(codeOf(() => PlanFile.create(join(folder, 'gone', 'a'), { plan: freshPlan() }))).toBe('missing')
  })

  test('F2 a file is made with its history, or not at all', () => {
    const path = newPath()
    const changes = [
      { envelope: setField('title', 'One'), at: '2026-11-03T10:00:00.000Z', actor: 'Ana' },
      { envelope: setField(guard, 'Keep a way out'), at: '2026-11-04T10:00:00.000Z' },
    ]
    const file = PlanFile.create(path, { plan: freshPlan(), changes })
    expect(file).toMatchObject({ head: 2, lastChangeAt: '2026-11-04T10:00:00.000Z', path })
    expect(file.planAt(0)).toEqual(freshPlan())
    expect(file.history().map(({ actor }) => actor)).toEqual(['Ana', null])
    file.close()
    const before = contentsOf(folder)
    const refused = [...changes, { envelope: setField('nowhere', 1) }]
    expect(() => PlanFile.create(newPath(), { plan: freshPlan(), changes: refused })).toThrow('There is no field')
    expect(contentsOf(folder)).toEqual(before)
  })

  test('F3 the sample is kept whole, with an empty log', () => {
    const path = newPath()
    const plan = buildSample(bundledContent)
    PlanFile.create(path, { plan }).close()
    const file = PlanFile.open(path)
    expect(file.plan).toEqual(plan)
    expect(file).toMatchObject({ head: 0, undoLabel: null, redoLabel: null, lastChangeAt: plan.createdAt })
    expect(file.history()).toEqual([])
    expect(file.verify()).toEqual({ changes: 0, snapshots: 1 })
    file.close()
  })
})

describe('changing', () => {
  test('F3 a change is in the file when apply returns', () => {
    const file = newFile()
    const applied = file.apply(setField(guard, 'Keep a way out'), { actor: 'Ana', at: '2026-11-03T10:00:00.000Z' })
    expect(applied).toMatchObject({ seq: 1, label: guardLabel, changed: true })
    const other = PlanFile.open(file.path, { readOnly: true })
    expect(other.plan).toEqual(file.plan)
    expect(other.history()).toEqual([
      {
        seq: 1,
        at: '2026-11-03T10:00:00.000Z',
        actor: 'Ana',
        kind: 'do',
        command: 'field.set',
        label: guardLabel,
        group: null,
        binding: false,
        reverts: null,
        paths: [guard],
      },
    ])
    expect(other.lastChangeAt).toBe('2026-11-03T10:00:00.000Z')
    other.close()
    file.close()
  })

  test('H8 what changes nothing is not logged', () => {
    const file = newFile()
    file.apply(setField('title', 'One'))
    expect(file.apply(setField('title', 'One'))).toMatchObject({ seq: 1, changed: false, patches: [] })
    expect(file.history()).toHaveLength(1)
    file.close()
  })

  test('F4 many commands are kept in one transaction, each as a row of its own', () => {
    const file = newFile()
    file.apply(setField('title', 'One'))
    const changes = Array.from({ length: 250 }, (_, index) => ({
      envelope: setField('title', `Title ${index % 200}`, index < 2 ? 'visit' : null),
      actor: 'Ana',
      at: new Date(Date.UTC(2026, 10, 3, 10, 0, index)).toISOString(),
    }))
    const applied = file.applyAll(changes)
    expect(applied.map(({ seq }) => seq)).toEqual(changes.map((_, index) => index + 2))
    const rows = file.history()
    expect(rows.slice(1).map(({ at, actor }) => ({ at, actor }))).toEqual(
      changes.map(({ at, actor }) => ({ at, actor })),
    )
    expect(file.lastChangeAt).toBe(changes.at(-1)?.at)
    expect(file.verify()).toEqual({ changes: 251, snapshots: 2 })
    expect(file.applyAll([])).toEqual([])
    file.close()
    const again = PlanFile.open(file.path)
    expect(again.plan.title).toBe('Title 49')
    while (again.undo().seq !== null);
    expect(again.plan).toEqual(freshPlan())
    again.close()
  })

  test('F4 where one of many commands is refused, none is kept', () => {
    const file = newFile()
    file.apply(setField('title', 'One'))
    const before = contentsOf(folder)
    const changes = [setField('title', 'Two'), setField('nowhere', 1)].map((envelope) => ({ envelope }))
    expect(() => file.applyAll(changes)).toThrow('There is no field')
    expect(file).toMatchObject({ head: 1, plan: { title: 'One' } })
    expect(contentsOf(folder)).toEqual(before)
    file.close()
  })

  test('H9 a refused command leaves file and plan as they were', () => {
    const file = newFile()
    const { plan } = file
    const before = contentsOf(folder)
    expect(() => file.apply(setField('nowhere', 1))).toThrow('There is no field')
    expect(file.plan).toBe(plan)
    expect(contentsOf(folder)).toEqual(before)
    file.close()
  })

  test('F3 the plan cannot be changed by mistake', () => {
    const path = newPath()
    PlanFile.create(path, { plan: freshPlan() }).close()
    const file = PlanFile.open(path)
    expect(() => file.plan.purpose.objectives.order.push('x')).toThrow(TypeError)
    file.apply(setField('title', 'One'))
    expect(() => Object.assign(file.plan.profile, { schools: 3 })).toThrow(TypeError)
    file.close()
  })

  test('H11 labels with names of any kind come back as the chain has them', () => {
    const file = newFile()
    const values = { name: '\ud800 half \u0000 nul \u202e' }
    file.apply({ type: 'item.add', args: { list: 'initiatives', id: 'i', values } }, { actor: '\udfff' })
    file.apply(setField('initiatives/i/owner', 'x', 'group \ud800'))
    file.close()
    const again = PlanFile.open(file.path)
    expect(again.plan.initiatives.byId.i?.name).toBe('\uFFFD half  nul \u202e')
    expect(again.undoLabel).toContain('half')
    expect(again.verify().changes).toBe(2)
    again.close()
  })
})

describe('undo and redo', () => {
  test('H3 undo survives closing, and what it did is a row of its own', () => {
    const file = newFile()
    file.apply(setField('title', 'One'))
    file.apply(setField('title', 'Two'))
    file.close()
    const again = PlanFile.open(file.path)
    expect(again.undoLabel).toBe('plan name')
    expect(again.undo()).toMatchObject({ seq: 3, label: 'plan name' })
    expect(again.plan.title).toBe('One')
    again.close()
    const third = PlanFile.open(file.path)
    expect(third.redoLabel).toBe('plan name')
    expect(third.redo()).toMatchObject({ seq: 4 })
    expect(third.plan.title).toBe('Two')
    expect(third.history().map(({ kind, reverts }) => [kind, reverts])).toEqual([
      ['do', null],
      ['do', null],
      ['undo', 2],
      ['redo', 3],
    ])
    third.close()
  })

  test('H5 the keystrokes of one visit are undone together', () => {
    const file = newFile()
    for (const text of ['W', 'Wh', 'Why']) file.apply(setField(guard, text, 'visit-1'))
    expect(file.undo()).toMatchObject({ seq: 4, label: guardLabel })
    expect(file.plan.tensions[firstTension]?.guardA).toBe('')
    expect(file.redo()).toMatchObject({ seq: 5 })
    expect(file.plan.tensions[firstTension]?.guardA).toBe('Why')
    file.close()
  })

  test('H4 undo stops at a binding change and says so, also after a restart', () => {
    const file = newFile()
    file.apply(setField('title', 'One'))
    file.apply({ type: 'document.adopt', args: { on: '2027-02-01' } })
    const reason = '“adopt the strategy” is binding and cannot be undone.'
    expect(file.undo()).toEqual({ seq: null, reason, patches: [] })
    file.close()
    const again = PlanFile.open(file.path)
    expect(again).toMatchObject({ undoLabel: null, undoBlocked: reason, head: 2 })
    again.apply(setField('title', 'Two'))
    expect(again.undoBlocked).toBeNull()
    expect(again.undo()).toMatchObject({ seq: 4 })
    expect(again.undo()).toMatchObject({ seq: null })
    expect(again.plan).toMatchObject({ title: 'One', document: { status: 'adopted' } })
    again.close()
  })

  test('H6 with nothing to undo or redo both say so', () => {
    const file = newFile()
    expect(file.undo()).toMatchObject({ seq: null, reason: 'There is nothing to undo.' })
    expect(file.redo()).toMatchObject({ seq: null, reason: 'There is nothing to redo.' })
    expect(file.undoBlocked).toBeNull()
    file.close()
  })
})

describe('the log', () => {
  test('F8 rows are neither rewritten, deleted, replaced nor put out of order', () => {
    const file = newFile()
    for (const text of ['One', 'Two']) file.apply(setField('title', text))
    file.close()
    const database = new Database(file.path)
    const columns = 'at, actor, kind, command, label, group_id, binding, reverts, hash, args, forward, inverse'
    const copyOfFirst = (seq: number) => `(seq, ${columns}) SELECT ${seq}, ${columns} FROM change WHERE seq = 1`
    for (const statement of [
      "UPDATE change SET label = 'x' WHERE seq = 1",
      'DELETE FROM change',
      'DELETE FROM change WHERE seq = 2',
      `REPLACE INTO change ${copyOfFirst(1)}`,
      `INSERT OR REPLACE INTO change ${copyOfFirst(2)}`,
      `INSERT INTO change ${copyOfFirst(7)}`,
    ]) {
      expect(() => database.exec(statement), statement).toThrow(/a change is/)
    }
    expect(database.prepare('SELECT count(*) AS rows FROM change').get()).toEqual({ rows: 2 })
    database.close()
  })

  test('F10 a snapshot every 200 changes, thinned, and any moment can be looked at', { timeout: 60_000 }, () => {
    const file = newFile()
    for (let index = 1; index <= 650; index += 1) file.apply(setField('title', `Title ${index}`))
    expect(file.verify()).toEqual({ changes: 650, snapshots: 2 })
    for (const seq of [1, 199, 200, 201, 650]) expect(file.planAt(seq).title).toBe(`Title ${seq}`)
    expect(file.planAt(0)).toEqual(freshPlan())
    expect(() => file.planAt(651)).toThrow()
    expect(file.history({ from: 640, limit: 3 }).map(({ seq }) => seq)).toEqual([640, 641, 642])
    file.close()
    const again = PlanFile.open(file.path)
    expect(again.plan.title).toBe('Title 650')
    again.close()
  })
})

describe('others at the same file', () => {
  test('F9 what another program appended is read first, never written over', () => {
    const file = newFile()
    const other = PlanFile.open(file.path)
    other.apply(setField('profile/districtName', 'Bristol'))
    const applied = file.apply(setField('title', 'One'))
    expect(applied.seq).toBe(2)
    expect(applied.patches).toHaveLength(2)
    expect(file.plan).toMatchObject({ title: 'One', profile: { districtName: 'Bristol' } })
    expect(file.verify().changes).toBe(2)
    other.close()
    file.close()
  })

  test('F9 undo does not take back what the person has not seen', () => {
    const file = newFile()
    file.apply(setField('title', 'One'))
    const other = PlanFile.open(file.path)
    other.apply(setField('profile/districtName', 'Bristol'))
    expect(file.undo()).toMatchObject({
      seq: null,
      reason: expect.stringContaining('Another program changed this plan'),
    })
    expect(file.plan.profile.districtName).toBe('Bristol')
    expect(file.undo()).toMatchObject({ label: 'district' })
    other.close()
    file.close()
  })

  test('F9 a file that another program holds is refused within a moment', { timeout: 20_000 }, () => {
    const file = newFile()
    const holder = new Database(file.path)
    holder.exec('BEGIN EXCLUSIVE')
    const start = performance.now()
    expect(codeOf(() => PlanFile.open(file.path))).toBe('locked')
    expect(codeOf(() => file.apply(setField('title', 'x')))).toBe('locked')
    expect(performance.now() - start).toBeLessThan(10_000)
    holder.exec('ROLLBACK')
    holder.close()
    expect(file.apply(setField('title', 'x'))).toMatchObject({ seq: 1 })
    file.close()
  })

  test('F11 a file opened for reading refuses every change', () => {
    newFile().close()
    const file = PlanFile.open(join(folder, `plan ${count}.throughline`), { readOnly: true })
    expect(codeOf(() => file.apply(setField('title', 'x')))).toBe('read-only')
    expect(codeOf(() => file.undo())).toBe('read-only')
    expect(file.readOnly).toBe(true)
    file.close()
  })
})
