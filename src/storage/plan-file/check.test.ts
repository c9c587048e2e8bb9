import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandFor, intents } from '../../../tests/support/arbitrary-commands'
import { freshPlan, setField } from '../../../tests/support/plans'
import { tamperedCopy, unguarded } from '../../../tests/support/tamper'
import { contentsOf, temporaryFolder } from '../../../tests/support/temporary'
import { CommandRefused } from '../../core/commands'
import { nextUndo } from '../../core/history'
import { ChangeLog } from './change-log'
import { PlanFile, PlanFileError } from './index'
import { type SnapshotKind, Snapshots } from './snapshots'
import { readTail } from './state'

const folder = temporaryFolder()
let count = 0
function newPath(): string {
  count += 1
  return join(folder, `${count}.throughline`)
}

const good = newPath()
const titles = Array.from({ length: 450 }, (_, index) => ({ envelope: setField('title', `Title ${index + 1}`) }))
PlanFile.create(good, { plan: freshPlan(), changes: titles }).close()
keepSnapshot(good, 100, 'named')

/** Writes a snapshot as the program would, after the change `seq`. */
function keepSnapshot(path: string, seq: number, kind: SnapshotKind): void {
  const file = PlanFile.open(path, { readOnly: true })
  const plan = file.planAt(seq)
  file.close()
  const database = new Database(path)
  const hash = new ChangeLog(database).hashAt(seq)
  new Snapshots(database).add({ seq, kind, name: null, at: '2026-11-03T10:00:00.000Z', plan }, hash)
  database.close()
}

/** Opens, as the window does, a copy of the good file that somebody changed with a statement of SQL. */
function openTampered(statement: string): PlanFile {
  return PlanFile.open(tamperedCopy(good, newPath(), unguarded(statement)), { historyLater: true })
}

const damaged = expect.objectContaining({ code: 'damaged' })
const oldDamage = [
  "UPDATE change SET label = 'decide everything' WHERE seq = 3",
  "UPDATE change SET inverse = '[]' WHERE seq = 250",
  'DELETE FROM change WHERE seq = 3',
  'DELETE FROM change WHERE seq <= 200',
  'UPDATE snapshot SET plan = replace(plan, \'"sample":false\', \'"sample":true\') WHERE seq = 0',
  "UPDATE snapshot SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 0",
  "UPDATE snapshot SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 100",
  'UPDATE snapshot SET seq = 101 WHERE seq = 100',
]

function caught(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}

describe('a file of which only the end is read on opening', () => {
  test('F16 shows the plan at once, and the history, undo and changes as ever', async () => {
    const file = PlanFile.open(
      tamperedCopy(good, newPath(), () => {}),
      { historyLater: true },
    )
    expect(file).toMatchObject({ head: 450, plan: { title: 'Title 450' }, undoLabel: 'plan name', redoLabel: null })
    await file.checkInSlices()
    expect(file.history()).toHaveLength(450)
    for (let left = 450; left > 0; left -= 1) expect(file.undo()).toMatchObject({ label: 'plan name' })
    expect(file.plan).toEqual(freshPlan())
    expect(file.undoLabel).toBeNull()
    file.close()
  })

  test('F16 damage to an old row or snapshot is found by the check, and by whatever needs the history', async () => {
    for (const statement of oldDamage) {
      const file = openTampered(statement)
      expect(file.plan.title, statement).toBe('Title 450')
      const before = contentsOf(folder)
      await expect(file.checkInSlices(), statement).rejects.toEqual(damaged)
      const uses = [
        () => file.check(),
        () => file.history(),
        () => file.history({ from: 440 }),
        () => file.undo(),
        () => file.redo(),
        () => file.apply(setField('title', 'x')),
        () => file.applyAll(titles),
        () => file.verify(),
      ]
      for (const use of uses) expect(caught(use), statement).toEqual(damaged)
      expect(contentsOf(folder)).toEqual(before)
      file.close()
    }
  })

  test('F16 without waiting for the check, nothing is undone, changed or told', () => {
    for (const use of ['undo', 'redo', 'history', 'verify'] as const) {
      const file = openTampered(oldDamage[0] as string)
      expect(
        caught(() => file[use]()),
        use,
      ).toEqual(damaged)
      file.close()
    }
    const file = openTampered(oldDamage[0] as string)
    expect(caught(() => file.apply(setField('title', 'x')))).toEqual(damaged)
    file.close()
  })

  test('F16 the plan of an earlier day is shown only where the rows that lead there are whole', () => {
    const file = openTampered("UPDATE change SET forward = '[]' WHERE seq = 3")
    expect(caught(() => file.planAt(3))).toEqual(damaged)
    expect(caught(() => file.planAt(90))).toEqual(damaged)
    expect(file.planAt(2).title).toBe('Title 2')
    expect(file.planAt(430).title).toBe('Title 430')
    file.close()
  })

  test('F16 a damaged page within the old rows is found', async () => {
    const database = new Database(good, { readonly: true })
    const hash = database.prepare<[], Buffer>('SELECT hash FROM change WHERE seq = 17').pluck().get() as Buffer
    database.close()
    const bytes = readFileSync(good)
    // SQLite leaves copies of rows in unused bytes, so every place is cleared.
    for (let at = bytes.indexOf(hash); at !== -1; at = bytes.indexOf(hash, at + 1)) bytes.fill(0, at - 100, at)
    const path = newPath()
    writeFileSync(path, bytes)
    const file = PlanFile.open(path, { historyLater: true })
    expect(file.plan.title).toBe('Title 450')
    await expect(file.checkInSlices()).rejects.toBeInstanceOf(PlanFileError)
    file.close()
  })

  test('F16 the check leaves time for other things, and ends when the file is closed', async () => {
    const file = openTampered(oldDamage[0] as string)
    let others = 0
    const other = setInterval(() => (others += 1), 0)
    const check = file.checkInSlices()
    expect(file.plan.title).toBe('Title 450')
    file.close()
    await expect(check).resolves.toBeUndefined()
    clearInterval(other)
    const whole = PlanFile.open(good, { readOnly: true, historyLater: true })
    let turns = 0
    const count = () => {
      turns += 1
      setImmediate(count)
    }
    setImmediate(count)
    await whole.checkInSlices()
    expect(turns).toBeGreaterThan(1)
    whole.close()
  })

  test('F16 the end of a log tells what undo and redo would do next, wherever the reading begins', () => {
    let reached = 0
    fc.assert(
      fc.property(intents(30), fc.array(fc.nat(3), { maxLength: 30 }), (drawn, turns) => {
        const file = PlanFile.create(newPath(), { plan: freshPlan() })
        drawn.forEach((intent, index) => {
          const command = commandFor(intent, file.plan)
          const error = command && caught(() => file.apply(command))
          if (error && !(error instanceof CommandRefused)) throw error
          for (let step = 0; step < (turns[index] ?? 0); step += 1) file.undo()
          if (index % 3 === 0) file.redo()
        })
        keepSnapshot(file.path, file.head, 'automatic')
        const database = new Database(file.path, { readonly: true })
        for (const length of [1, 2, 3, 5]) {
          const { stacks, plan } = readTail(new ChangeLog(database), new Snapshots(database), length)
          const undo = nextUndo(stacks)
          expect(undo.unit?.label ?? null).toBe(file.undoLabel)
          expect(undo.unit === null && stacks.undo.length > 0 ? undo.reason : null).toBe(file.undoBlocked)
          expect(stacks.redo.at(-1)?.label ?? null).toBe(file.redoLabel)
          expect(plan).toEqual(file.plan)
          reached += stacks.undo.length > 2 ? 1 : 0
        }
        database.close()
        file.close()
      }),
      { numRuns: 60 },
    )
    expect(reached).toBeGreaterThan(20)
  })
})

describe('how far a log reaches', () => {
  test('F16 last rows that were lost are noticed at once', () => {
    for (const statement of ['DELETE FROM change WHERE seq = 450', 'DELETE FROM change WHERE seq > 410']) {
      expect(
        caught(() => openTampered(statement)),
        statement,
      ).toEqual(damaged)
    }
  })

  test('F16 a file of a version that did not note it, or that added to a noted one, opens', () => {
    const unmarked = openTampered("DELETE FROM meta WHERE key = 'head'")
    unmarked.apply(setField('title', 'x'))
    unmarked.close()
    const path = tamperedCopy(good, newPath(), () => {})
    const mark = (database: Database.Database) => database.prepare("SELECT value FROM meta WHERE key = 'head'").pluck()
    const file = PlanFile.open(path)
    const database = new Database(path)
    const before = mark(database).get()
    file.apply(setField('title', 'x'))
    database.prepare("UPDATE meta SET value = ? WHERE key = 'head'").run(before)
    database.close()
    file.close()
    const again = PlanFile.open(path, { historyLater: true })
    expect(again.head).toBe(451)
    expect(again.verify().changes).toBe(451)
    again.close()
  })
})
