import { copyFileSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import { PlanFile } from '../../src/storage'
import { ChangeLog } from '../../src/storage/plan-file/change-log'
import { freshPlan, setField } from '../support/plans'
import { unguarded } from '../support/tamper'
import { temporaryFolder } from '../support/temporary'
import { answerTo, isPlainRefusal, throughline } from './support/command-line'
import { count } from './support/processes'

const folder = temporaryFolder()
const good = join(folder, 'good.throughline')
beforeAll(() => {
  const file = PlanFile.create(good, { plan: freshPlan() })
  for (let index = 0; index < 20; index += 1) file.apply(setField('title', `Title ${index}`))
  file.close()
})

let made = 0
function hostile(change: (database: Database.Database) => void): string {
  made += 1
  const path = join(folder, `hostile ${made}.throughline`)
  copyFileSync(good, path)
  const database = new Database(path)
  change(database)
  database.close()
  return path
}

/** Nobody waits, nothing is changed, and the answer is a sentence. */
async function refused(path: string, what: string): Promise<void> {
  const { size, mtimeMs } = statSync(path)
  const before = size < 10_000_000 ? readFileSync(path) : null
  // A process of its own, which is ended where it does not answer.
  const program = await throughline(['show', path])
  for (const answer of [program, await answerTo('check', path), await answerTo('undo', path)]) {
    expect(isPlainRefusal(answer), `${what}: ${JSON.stringify(answer)}`).toBe(true)
  }
  expect(statSync(path)).toMatchObject({ size, mtimeMs })
  if (before) expect(readFileSync(path).equals(before)).toBe(true)
  count('hostile files refused')
}

const endless = 'WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r)'

test('F7 a schema that would run something is refused before it can', async () => {
  for (const [what, statement] of Object.entries({
    trigger: 'CREATE TRIGGER more AFTER INSERT ON change BEGIN DELETE FROM snapshot; END',
    'view for a table': `DROP TABLE snapshot; CREATE VIEW snapshot AS ${endless} SELECT x AS id, x AS seq, 'base' AS kind, NULL AS name, '' AS at, zeroblob(32) AS hash, '{}' AS plan FROM r`,
    'recursive query in an index': 'CREATE INDEX more ON change (length(label))',
    'generated column': 'ALTER TABLE meta ADD COLUMN more TEXT GENERATED ALWAYS AS (hex(zeroblob(100000000))) VIRTUAL',
    'virtual table': 'CREATE VIRTUAL TABLE more USING fts5(x)',
    'table without its checks': 'DROP TABLE private_item; CREATE TABLE private_item (key, kind, round, body)',
  })) {
    await refused(
      hostile((database) => database.exec(statement)),
      what,
    )
  }
})

test('F7 texts of a hundred million bytes and a million rows are refused and not read', async () => {
  const large = "replace(hex(zeroblob(50000000)), '00', 'xx')"
  await refused(hostile(unguarded(`UPDATE change SET forward = ${large} WHERE seq = 3`)), 'a patch of 100 MB')
  await refused(hostile(unguarded(`UPDATE change SET label = ${large} WHERE seq = 20`)), 'a label of 100 MB')
  await refused(hostile(unguarded(`UPDATE snapshot SET plan = ${large} || ${large}`)), 'a plan of 200 MB')
  const rows = `${endless.replace('FROM r)', 'FROM r WHERE x < 1000000)')}
    INSERT INTO change SELECT x + 20, '', NULL, 'do', '', '', NULL, 0, NULL, zeroblob(32), NULL, '[]', '[]' FROM r`
  await refused(hostile(unguarded(rows)), 'a million rows')
})

/** A row whose hash holds although nobody who wrote a plan would write it. */
function withRow(forward: string, label = 'title'): string {
  return hostile((database) => {
    const log = new ChangeLog(database)
    const row = { kind: 'do', command: 'field.set', group: null, binding: false, reverts: null, args: null } as const
    const at = '2026-11-22T10:00:00.000Z'
    log.append({ ...row, seq: 21, at, actor: null, label, forward, inverse: '[]' }, log.hashAt(20) ?? '')
  })
}

test('F7 rows that fit the chain and not a plan are refused', async () => {
  const patch = (value: string, path = '["title"]') => `[{"op":"replace","path":${path},"value":${value}}]`
  for (const [what, forward] of Object.entries({
    'not JSON': patch('NaN'),
    infinity: patch('1e999', '["ask","costOnce"]'),
    'a number for a text': patch('7'),
    'a text that is too long': patch(JSON.stringify('x'.repeat(400))),
    'a place that is not there': patch('"x"', '["nowhere","at","all"]'),
    'the prototype of everything': patch('"x"', '["__proto__","title"]'),
    'a constructor': patch('"x"', '["constructor","prototype","title"]'),
    'an item that stands nowhere': patch('{"a":{"text":"x","reason":""}}', '["refusals","byId"]'),
    'no patches': '{}',
    'a splice that does not fit': '[{"op":"splice","path":["title"],"at":999,"remove":0,"insert":"x"}]',
  })) {
    await refused(withRow(forward), what)
  }
  expect(Object.hasOwn(Object.prototype, 'title')).toBe(false)
})

test('F7 halves of characters and control characters are shown as what they are, and steer no terminal', async () => {
  const words = '\\ud800 half \\u0000 \\u001b[31m red \\u202e turned'
  const path = withRow(`[{"op":"replace","path":["title"],"value":"${words}"}]`, 'label \u001b]0;title\u0007 \u202e')
  for (const command of ['show', 'history', 'check']) {
    const { status, out } = await throughline([command, path])
    expect(status, command).toBe(0)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come
    expect(out, command).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/)
  }
  count('odd texts shown')
})
