import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { PlanFile } from '../../src/storage'
import { freshPlan } from '../support/plans'
import { contentsOf, temporaryFolder } from '../support/temporary'
import { answerTo, isPlainRefusal, throughline } from './support/command-line'
import { count } from './support/processes'

const folder = temporaryFolder()
const good = join(folder, 'good.throughline')
PlanFile.create(good, { plan: freshPlan() }).close()

function foreignDatabase(name: string, change: (database: Database.Database) => void): void {
  const database = new Database(join(folder, name))
  change(database)
  database.close()
}

const cases: Record<string, (path: string) => void> = {
  empty: (path) => writeFileSync(path, ''),
  text: (path) => writeFileSync(path, 'Dear board,\n'.repeat(1000)),
  zeros: (path) => writeFileSync(path, Buffer.alloc(40_960)),
  folder: (path) => mkdirSync(path),
  'one byte': (path) => writeFileSync(path, 'S'),
  'header only': (path) => writeFileSync(path, readFileSync(good).subarray(0, 100)),
  '1 GB': (path) => {
    writeFileSync(path, '')
    truncateSync(path, 1024 ** 3)
  },
}
for (const [name, make] of Object.entries(cases)) make(join(folder, name))
foreignDatabase('another program', (database) => database.exec('CREATE TABLE change (seq)'))
foreignDatabase('another program, write-ahead log', (database) => {
  database.pragma('journal_mode = WAL')
  database.exec('CREATE TABLE change (seq)')
})
copyFileSync(good, join(folder, 'another application'))
foreignDatabase('another application', (database) => database.pragma('application_id = 7'))

test('F5 whatever is no plan is refused in a sentence, and left as it is', async () => {
  const before = contentsOf(folder)
  const names = readdirSync(folder).filter((name) => name !== 'good.throughline')
  for (const name of [...names, 'is not there']) {
    for (const command of ['show', 'check', 'undo', 'program']) {
      const path = join(folder, name)
      const answer = command === 'program' ? await throughline(['show', path]) : await answerTo(command, path)
      expect(isPlainRefusal(answer), `${command} ${name}: ${JSON.stringify(answer)}`).toBe(true)
      count('foreign files refused')
    }
  }
  expect(contentsOf(folder)).toEqual(before)
})

test('F6 every format that was ever written opens in the program, and a newer one is only read', async () => {
  const fixtures = resolve(__dirname, '../fixtures/formats')
  for (const name of readdirSync(fixtures)) {
    const path = join(temporaryFolder(), name)
    copyFileSync(join(fixtures, name), path)
    expect(await throughline(['check', path, '--deep'])).toMatchObject({ status: 0 })
    expect((await throughline(['versions', path])).out).toContain('Before the board')
    expect(await throughline(['undo', path])).toMatchObject({ status: 0 })
    expect((await throughline(['show', path])).out).toContain('Reading in all schools')
    count('formats opened')
  }
  const newer = join(temporaryFolder(), 'newer.throughline')
  copyFileSync(good, newer)
  const database = new Database(newer)
  database.pragma('user_version = 99')
  database.close()
  const before = readFileSync(newer)
  expect(await throughline(['show', newer])).toMatchObject({ status: 0 })
  const answer = await throughline(['undo', newer])
  expect(isPlainRefusal(answer)).toBe(true)
  expect(answer.err).toContain('update Throughline')
  expect(readFileSync(newer).equals(before)).toBe(true)
})
