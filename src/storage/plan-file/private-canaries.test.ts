import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshPlan } from '../../../tests/support/plans'
import { temporaryFolder } from '../../../tests/support/temporary'
import { CommandRefused } from '../../core/commands'
import { bundledContent } from '../../core/content'
import type { DocumentChoice } from '../../core/report'
import type { AnswerSheet } from '../../core/rounds'
import { exportReport } from '../../export'
import { VersionCopies } from '../versions'
import { PlanFile, shareCopy } from './index'

const folder = temporaryFolder()
const on = '2026-11-23'
const tensions = bundledContent.tensions.map(({ id }) => id)
const [first = ''] = tensions

/** One in each private field of a round that is open, and in the notes. */
const CANARIES = {
  reason: 'canary-reason',
  token: 'canary-token',
  secret: 'canary-secret',
  takenSecret: 'canary-taken-secret',
  note: 'canary-note',
} as const

/** What stood in the file once, and was deleted from it. */
const GONE = {
  freed: 'canary-freed-secret',
  discarded: 'canary-discarded-reason',
  oldNote: 'canary-earlier-note',
} as const

const leaks = (text: string, words: readonly string[] = Object.values(CANARIES)): string[] =>
  words.filter((word) => text.includes(word))

function sheet(reason: string): AnswerSheet {
  return { [first]: { today: 2, shouldBe: 8, range: { from: 7, to: 9 }, confidence: 'low', reason } }
}

function filled(path: string, showing: string): PlanFile {
  const file = PlanFile.create(path, { plan: freshPlan() })
  for (const id of ['ana', 'ben', 'cem']) {
    file.apply({ type: 'item.add', args: { list: 'people', id, values: { name: id, role: 'Principal' } } })
  }
  const open = (id: string) => file.apply({ type: 'round.open', args: { id, tensions, showing, on } })
  open('r0')
  file.submitAnswer({ round: 'r0', person: 'ana', secret: null, token: 'gone', sheet: sheet(GONE.discarded) })
  file.apply({ type: 'round.discard', args: { round: 'r0', on } })
  open('r1')
  file.takeSeat('r1', 'ben', GONE.freed)
  file.freeSeat('r1', 'ben')
  file.takeSeat('r1', 'ana', CANARIES.secret)
  file.submitAnswer({
    round: 'r1',
    person: 'ana',
    secret: CANARIES.secret,
    token: CANARIES.token,
    sheet: sheet(CANARIES.reason),
  })
  file.takeSeat('r1', 'cem', CANARIES.takenSecret)
  file.setNotes(GONE.oldNote.repeat(3))
  file.setNotes(CANARIES.note)
  file.nameVersion('Before the reveal')
  return file
}

describe.each(['names', 'roles', 'nothing'])('R38 before the reveal of a round that shows %s', (showing) => {
  let file: PlanFile
  beforeAll(() => {
    file = filled(join(folder, `${showing}.throughline`), showing)
  })
  afterAll(() => file.close())

  test('the canaries are in the file, so that they could be found elsewhere', () => {
    const bytes = readFileSync(file.path).toString('latin1')
    expect(leaks(bytes)).toEqual(Object.values(CANARIES))
  })

  test('no table but the private rows has any of them', () => {
    const database = new Database(file.path, { readonly: true })
    const tables = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'private_item'")
      .pluck()
      .all() as string[]
    const rows = tables.map((name) => JSON.stringify(database.prepare(`SELECT * FROM "${name}"`).all()))
    database.close()
    expect(tables).toEqual(expect.arrayContaining(['change', 'snapshot', 'meta']))
    expect(leaks(rows.join('\n'))).toEqual([])
  })

  test('no method tells an answer, a token or a secret', () => {
    const told = [
      file.plan,
      file.roundStanding('r1'),
      file.revealedRounds(),
      file.history(),
      file.versions(),
      file.undoLabel,
      file.redoLabel,
      file.undoBlocked,
      file.planAt(file.head),
    ]
    expect(leaks(JSON.stringify(told))).toEqual([])
    expect(file.revealedRounds()).toEqual([])
  })

  test('no refusal quotes what was handed in', () => {
    const tries = [
      () => file.takeSeat('r1', 'ana', 'other'),
      () =>
        file.submitAnswer({ round: 'r1', person: 'ana', secret: 'other', token: 'other', sheet: sheet('canary-mine') }),
      () =>
        file.submitAnswer({
          round: 'r1',
          person: 'ben',
          secret: null,
          token: CANARIES.token,
          sheet: { other: sheet('canary-mine')[first] as never },
        }),
      () => file.submitAnswer({ round: 'r9', person: null, secret: null, token: 'canary-mine', sheet: {} }),
    ]
    for (const attempt of tries) {
      try {
        attempt()
      } catch (error) {
        expect(error).toBeInstanceOf(CommandRefused)
        expect(leaks(String((error as Error).stack), [...Object.values(CANARIES), 'canary-mine'])).toEqual([])
      }
    }
  })

  test('no document of any kind in any format has any of them', { timeout: 120_000 }, async () => {
    const choices: DocumentChoice[] = [
      { kind: 'strategy' },
      { kind: 'memo' },
      { kind: 'record', tension: first },
      { kind: 'worksheet', tension: first },
      { kind: 'form', round: 'r1', codes: showing === 'names' ? [] : ['ABCD2345'] },
    ]
    for (const choice of choices) {
      for (const format of ['md', 'html', 'json'] as const) {
        const bytes = await exportReport(format, file.plan, bundledContent, { ...choice, today: on })
        expect(leaks(Buffer.from(bytes).toString()), `${choice.kind} ${format}`).toEqual([])
      }
    }
  })

  test('a shared copy has none of them in its bytes', () => {
    const path = join(folder, `${showing} shared.throughline`)
    shareCopy(file.plan, path, 'copy', file.revealedRounds())
    expect(leaks(readFileSync(path).toString('latin1'), [...Object.values(CANARIES), ...Object.values(GONE)])).toEqual(
      [],
    )
  })

  test('what was deleted is gone from the bytes of the file and of a copy of it', () => {
    const copy = join(folder, `${showing} copy.throughline`)
    file.copyTo(copy)
    for (const path of [file.path, copy]) {
      expect(leaks(readFileSync(path).toString('latin1'), Object.values(GONE)), path).toEqual([])
    }
  })

  test('a copy that this computer keeps tells no more than the file', () => {
    const copies = new VersionCopies(join(folder, `${showing} copies`))
    const kept = copies.keep(file, 'named')
    if (!kept) throw new Error('nothing was kept')
    const copy = PlanFile.open(kept.path, { readOnly: true })
    expect(copy.revealedRounds()).toEqual([])
    expect(leaks(JSON.stringify([copy.plan, copy.history(), copy.roundStanding('r1')]))).toEqual([])
    copy.close()
    expect(leaks(readdirSync(join(folder, `${showing} copies`), { recursive: true }).join(' '))).toEqual([])
  })
})

test.each(['round.discard', 'round.reveal'])(
  'R38 what %s deletes is overwritten in the file, and not only taken off its list',
  (type) => {
    const file = filled(join(folder, `${type}.throughline`), 'nothing')
    file.apply({ type, args: { round: 'r1', on } })
    file.setNotes('')
    file.close()
    const gone = Object.values({ ...CANARIES, ...GONE })
    const left = leaks(readFileSync(file.path).toString('latin1'), gone)
    expect(left).toEqual(type === 'round.discard' ? [] : [CANARIES.reason, CANARIES.token])
  },
)
