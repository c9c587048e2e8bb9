import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PlanFile } from '../../src/storage'
import { openDatabase } from '../../src/storage/plan-file/open-database'
import { buildScript } from '../support/built-script'
import { freshPlan, setField } from '../support/plans'
import { temporaryFolder } from '../support/temporary'
import { next } from './support/migration'
import { count, rounds } from './support/processes'

/** Runs the migration and kills it so many milliseconds after it has begun. Whether it had ended before. */
async function migrateAndKill(script: string, path: string, after: number): Promise<boolean> {
  const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  await new Promise<void>((settle) => {
    child.stdout.on('data', (chunk) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), after)
      said += chunk
    })
    child.once('close', () => settle())
  })
  return said.includes('done')
}

test('F12 a migration that is killed at any moment leaves the old plan or the new one, whole', async () => {
  const script = await buildScript('tests/faults/support/migration.ts')
  const folder = temporaryFolder()
  const good = join(folder, 'good.throughline')
  const changes = Array.from({ length: 50 }, (_, index) => ({ envelope: setField('title', `Title ${index + 1}`) }))
  PlanFile.create(good, { plan: freshPlan(), changes }).close()
  let halfWay = 0
  for (let round = 0; round < rounds(14); round += 1) {
    const path = join(folder, `${round}.throughline`)
    copyFileSync(good, path)
    await migrateAndKill(script, path, round * 12)
    count('migrations killed')
    // A journal that is left is what takes the half migration back.
    if (existsSync(`${path}-journal`) && statSync(`${path}-journal`).size > 0) {
      halfWay += 1
      count('migrations killed half-way')
    }
    const { database } = openDatabase(path, { readOnly: false, beforeMigration: () => {} }, next)
    expect(next.isExact(database)).toBe(true)
    expect(database.prepare('SELECT count(*) FROM filler').pluck().get()).toBe(60_000)
    expect(database.prepare('SELECT count(*) FROM change').pluck().get()).toBe(50)
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    database.close()
  }
  expect(halfWay).toBeGreaterThan(0)
  const untouched = join(folder, 'old.throughline')
  copyFileSync(good, untouched)
  await migrateAndKill(script, untouched, 0)
  if (statSync(untouched).size === statSync(good).size) {
    const old = PlanFile.open(untouched)
    expect(old.plan.title).toBe('Title 50')
    expect(old.verify().changes).toBe(50)
    old.close()
  }
})
