import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { freshPlan, setField } from '../../../tests/support/plans'
import { tamperedCopy, unguarded } from '../../../tests/support/tamper'
import { temporaryFolder } from '../../../tests/support/temporary'
import { PlanFile, PlanFileError, recoverable, recoverInto } from './index'

const folder = temporaryFolder()
const good = join(folder, 'good.throughline')
const made = PlanFile.create(good, { plan: freshPlan() })
for (let index = 1; index <= 450; index += 1) {
  made.apply(setField('title', `Title ${index}`), {
    actor: 'Ana',
    at: new Date(Date.UTC(2026, 10, 3, 0, index)).toISOString(),
  })
  if (index === 30 || index === 300) made.nameVersion(`Version ${index}`)
}
const rows = made.history()
made.close()
const database = new Database(good)
database.exec("INSERT INTO private_item VALUES ('k', 'note', NULL, 'For me alone')")
database.close()

let count = 0
function damaged(statement: string): string {
  count += 1
  return tamperedCopy(good, join(folder, `damaged ${count}.throughline`), unguarded(statement))
}

/** Recovers, and checks that the damaged file is as it was and that the new one is whole. */
function recovered(path: string): { file: PlanFile; changes: number; upTo: number } {
  const before = readFileSync(path)
  expect(() => PlanFile.open(path)).toThrow(PlanFileError)
  count += 1
  const told = recoverable(path)
  const recovery = recoverInto(path, join(folder, `recovered ${count}.throughline`))
  expect(recovery).toEqual(told)
  expect(readFileSync(path).equals(before)).toBe(true)
  const file = PlanFile.open(join(folder, `recovered ${count}.throughline`))
  file.verify()
  expect(file.history().slice(0, recovery.changes)).toEqual(rows.slice(0, recovery.changes))
  return { file, ...recovery }
}

describe('what is whole in a damaged file comes back', () => {
  test('F31 a row in the midst: every change before it, then the plan as it was last', () => {
    const { file, changes, upTo } = recovered(damaged("UPDATE change SET label = 'x' WHERE seq = 57"))
    expect([changes, upTo]).toEqual([56, 450])
    expect(file).toMatchObject({ head: 57, plan: { title: 'Title 450' }, undoLabel: 'recover the later plan' })
    expect(file.planAt(56).title).toBe('Title 56')
    expect(file.versions().map(({ name }) => name)).toEqual(['Version 30'])
    const copy = new Database(file.path, { readonly: true })
    expect(copy.prepare('SELECT body FROM private_item').pluck().all()).toEqual(['For me alone'])
    copy.close()
    file.undo()
    expect(file.plan.title).toBe('Title 56')
    file.close()
  })

  test('F31 rows after the last snapshot: everything before them', () => {
    const { file, changes, upTo } = recovered(damaged('DELETE FROM change WHERE seq = 430'))
    expect([changes, upTo]).toEqual([429, 429])
    expect(file).toMatchObject({ head: 429, plan: { title: 'Title 429' } })
    expect(file.versions()).toHaveLength(2)
    file.close()
  })

  test.each([
    "UPDATE snapshot SET plan = '{}' WHERE kind = 'base'",
    "UPDATE meta SET value = 'x' WHERE key = 'beginning'",
  ])('F38 the beginning in one of its two places: everything (%s)', (statement) => {
    const { file, changes } = recovered(damaged(statement))
    expect(changes).toBe(450)
    expect(file.planAt(0)).toEqual(freshPlan())
    file.close()
  })

  test('F31 the beginning in both places: the plan as it was last, as a new beginning', () => {
    const { file, changes, upTo } = recovered(
      damaged("UPDATE snapshot SET plan = '{}' WHERE kind = 'base'; DELETE FROM meta WHERE key = 'beginning'"),
    )
    expect([changes, upTo]).toEqual([0, 450])
    expect(file).toMatchObject({ head: 0, plan: { title: 'Title 450', id: freshPlan().id } })
    file.close()
  })

  test('F31 a damaged first page, header or schema', () => {
    const bytes = readFileSync(good)
    for (const [from, to] of [
      [0, 100],
      [100, 600],
      [0, 4096],
    ] as const) {
      count += 1
      const path = join(folder, `damaged ${count}.throughline`)
      writeFileSync(path, Buffer.from(bytes).fill(0xaa, from, to))
      const { file, changes } = recovered(path)
      expect(changes).toBe(450)
      file.close()
    }
  })

  test('F31 a file that was cut: what is left of it', () => {
    count += 1
    const path = join(folder, `damaged ${count}.throughline`)
    copyFileSync(good, path)
    truncateSync(path, readFileSync(good).length - 8_000)
    const { file, upTo } = recovered(path)
    expect(upTo).toBeGreaterThan(0)
    expect(file.plan.title).toBe(`Title ${upTo}`)
    file.close()
  })

  test('F38 pages that nothing leads to any more: rows are found wherever they stand', () => {
    const bytes = readFileSync(good)
    // Every page that only leads to others.
    for (let page = 4096; page < bytes.length; page += 4096) if (bytes[page] === 5) bytes.fill(0, page, page + 4096)
    count += 1
    const path = join(folder, `damaged ${count}.throughline`)
    writeFileSync(path, bytes)
    const { file, changes } = recovered(path)
    expect(changes).toBe(450)
    file.close()
  })

  test('F31 a private row that was deleted does not come back out of what is left of its page', () => {
    const bodies = Array.from(
      { length: 60 },
      (_, index) => `('k${index}', 'note', NULL, 'Canary ${index} ${'x'.repeat(300)}')`,
    )
    const path = damaged(`INSERT INTO private_item VALUES ${bodies.join()}; DELETE FROM private_item WHERE key <> 'k5';
      UPDATE change SET label = 'x' WHERE seq = 57`)
    expect(readFileSync(path).includes('Canary 41')).toBe(true)
    const { file } = recovered(path)
    file.close()
    const raw = readFileSync(file.path)
    expect([raw.includes('Canary 5 '), raw.includes('Canary 41')]).toEqual([true, false])
  })

  test('F31 a foreign trigger or view is not carried along, nor run', () => {
    count += 1
    const path = tamperedCopy(good, join(folder, `damaged ${count}.throughline`), (hostile) => {
      hostile.exec(
        "CREATE TRIGGER more AFTER INSERT ON meta BEGIN INSERT INTO private_item VALUES ('x', 'x', 'x', 'x'); END",
      )
    })
    const { file, changes } = recovered(path)
    expect(changes).toBe(450)
    file.close()
  })

  test('F31 where nothing is whole, it says so and writes nothing', () => {
    for (const bytes of [Buffer.from('Dear board'), Buffer.alloc(40_960, 0x55), readFileSync(good).fill(0, 4096)]) {
      const path = join(folder, 'hopeless.throughline')
      writeFileSync(path, bytes)
      expect(() => recoverable(path)).toThrow('“hopeless.throughline” is damaged beyond what can be read')
      expect(() => recoverInto(path, join(folder, 'new.throughline'))).toThrow('open an earlier copy')
      expect(existsSync(join(folder, 'new.throughline'))).toBe(false)
    }
  })

  test('F2 nothing is written over', () => {
    const path = damaged('DELETE FROM change WHERE seq = 430')
    const before = readFileSync(good)
    expect(() => recoverInto(path, good)).toThrow('already exists')
    expect(readFileSync(good).equals(before)).toBe(true)
  })
})
