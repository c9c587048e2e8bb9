import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { firstTension, freshPlan } from '../../../tests/support/plans'
import { temporaryFolder } from '../../../tests/support/temporary'
import { bundledContent } from '../../core/content'
import type { AnswerSheet, RevealedRound, Submission } from '../../core/rounds'
import { buildSample, sampleChanges, sampleRounds, sampleStart } from '../../core/sample'
import { PlanFile, shareCopy } from './index'

const folder = temporaryFolder()
const on = '2026-11-23'
let files = 0

function fileWithRound(showing: 'names' | 'roles' | 'nothing', people = ['Ana', 'Ben', 'Cem', 'Dia']): PlanFile {
  files += 1
  const file = PlanFile.create(join(folder, `Plan ${files}.throughline`), { plan: freshPlan() })
  for (const name of people) {
    const role = name === 'Dia' ? 'Finance' : 'Principal'
    file.apply({ type: 'item.add', args: { list: 'people', id: name.toLowerCase(), values: { name, role } } })
  }
  open(file, 'r1', showing)
  return file
}

function open(file: PlanFile, id: string, showing: string): void {
  file.apply({ type: 'round.open', args: { id, tensions: [firstTension], showing, on } })
}

function reveal(file: PlanFile, round = 'r1'): void {
  file.apply({ type: 'round.reveal', args: { round, on } })
}

function sheet(shouldBe: number, reason = ''): AnswerSheet {
  return { [firstTension]: { today: 5, shouldBe, range: { from: 2, to: 4 }, confidence: 'high', reason } }
}

function hand(file: PlanFile, person: string | null, token: string, more: Partial<Submission> = {}): void {
  file.submitAnswer({ round: 'r1', person, secret: null, token, sheet: sheet(3), ...more })
}

function privateRows(file: PlanFile): string {
  const database = new Database(file.path, { readonly: true })
  const rows = JSON.stringify(database.prepare('SELECT * FROM private_item').all())
  database.close()
  return rows
}

describe('an open round', () => {
  test('R2 says who has answered and gives no answer away, in the log or by any method', () => {
    const file = fileWithRound('nothing')
    hand(file, 'ana', 'token-a', { sheet: sheet(3, 'canary-reason') })
    expect(file.roundStanding('r1')).toEqual({
      round: 'r1',
      asked: 4,
      answered: 1,
      seats: [
        { person: 'ana', state: 'answered' },
        { person: 'ben', state: 'free' },
        { person: 'cem', state: 'free' },
        { person: 'dia', state: 'free' },
      ],
      unnamed: 0,
    })
    expect(file.revealedRounds()).toEqual([])
    const database = new Database(file.path, { readonly: true })
    const rows = ['change', 'snapshot', 'meta'].map((table) => database.prepare(`SELECT * FROM ${table}`).all())
    database.close()
    expect(JSON.stringify(rows)).not.toMatch(/canary-reason|token-a/)
    reveal(file)
    expect(file.history().at(-1)?.label).toBe('reveal round 1: 1 of 4')
    expect(JSON.stringify(file.revealedRounds())).toContain('canary-reason')
    file.close()
  })

  test.each(['nothing', 'roles'] as const)(
    'R3 that shows %s never joins a person and an answer in one row',
    (showing) => {
      const file = fileWithRound(showing)
      file.takeSeat('r1', 'ana', 'secret-a')
      hand(file, 'ana', 'token-a', { secret: 'secret-a' })
      const rows = JSON.parse(privateRows(file)) as { body: string }[]
      expect(rows).toHaveLength(2)
      for (const { body } of rows) expect(body.includes('ana') && body.includes('token-a')).toBe(false)
      reveal(file)
      expect(privateRows(file)).not.toContain('ana')
      file.close()
    },
  )

  test('R3 keeps a role only where three on the list have it', () => {
    const file = fileWithRound('roles')
    hand(file, 'ana', 'token-a')
    hand(file, 'dia', 'token-d')
    reveal(file)
    const answers = file.revealedRounds()[0]?.answers ?? []
    expect(
      answers.map(({ token, role, person }) => ({ token, role, person })).sort((a, b) => (a.token < b.token ? -1 : 1)),
    ).toEqual([
      { token: 'token-a', role: 'Principal', person: null },
      { token: 'token-d', role: null, person: null },
    ])
    file.close()
  })

  test.each([
    ['nothing', null],
    ['roles', 'Principal'],
  ] as const)('R3 made to show %s takes the names from the answers that are there', (showing, role) => {
    const file = fileWithRound('names')
    hand(file, 'ana', 'token-a')
    reveal(file)
    open(file, 'r2', 'names')
    hand(file, 'ana', 'token-a', { round: 'r2' })
    hand(file, 'ben', 'token-b', { round: 'r2' })
    file.apply({ type: 'round.tighten', args: { round: 'r2', showing } })
    // Whoever answered can still change it, unless that would join it to an answer with a name.
    hand(file, 'ben', 'token-b', { round: 'r2', sheet: sheet(8) })
    expect(() => hand(file, 'ana', 'token-a', { round: 'r2' })).toThrow('showed names otherwise')
    reveal(file, 'r2')
    const answers = file.revealedRounds()[1]?.answers ?? []
    expect(answers.map(({ person, role: told }) => [person, told])).toEqual([
      [null, role],
      [null, role],
    ])
    expect(answers.map(({ token }) => token)).not.toContain('token-a')
    file.close()
  })

  test('R5 counts what is sent twice once, and refuses a second device under a name', () => {
    const file = fileWithRound('nothing')
    file.takeSeat('r1', 'ana', 'secret-a')
    file.takeSeat('r1', 'ana', 'secret-a')
    expect(() => file.takeSeat('r1', 'ana', 'secret-b')).toThrow('on another device')
    expect(() => hand(file, 'ana', 'token-b', { secret: 'secret-b' })).toThrow('Another device')
    hand(file, 'ana', 'token-a', { secret: 'secret-a' })
    hand(file, 'ana', 'token-a', { secret: 'secret-a', sheet: sheet(7) })
    expect(file.roundStanding('r1').answered).toBe(1)
    expect(() => hand(file, 'ana', 'token-c')).toThrow('already arrived')
    expect(() => file.takeSeat('r1', 'ana', 'secret-b')).toThrow('already arrived')
    expect(() => file.freeSeat('r1', 'ana')).toThrow('it stays')
    reveal(file)
    expect(file.revealedRounds()[0]?.answers.map((answer) => answer.sheet[firstTension]?.shouldBe)).toEqual([7])
    file.close()
  })

  test('R5 a name that is freed can answer anew; where names are shown its answer goes', () => {
    const file = fileWithRound('names')
    file.takeSeat('r1', 'ben', 'secret-b')
    file.freeSeat('r1', 'ben')
    file.takeSeat('r1', 'ben', 'secret-c')
    hand(file, 'ana', 'token-a')
    file.freeSeat('r1', 'ana')
    expect(file.roundStanding('r1').answered).toBe(0)
    hand(file, 'ana', 'token-b')
    expect(() => hand(file, 'ben', 'token-b')).toThrow('somebody else')
    expect(() => hand(file, null, 'token-x')).toThrow('needs the name')
    reveal(file)
    expect(file.revealedRounds()[0]?.answers).toMatchObject([{ person: 'ana', role: null }])
    file.close()
  })

  test('R7 takes nothing once it is revealed or ended, and forgets what was in it when it is ended', () => {
    const file = fileWithRound('nothing')
    expect(() => reveal(file)).toThrow('Nobody has answered')
    hand(file, 'ana', 'token-a')
    file.apply({ type: 'round.discard', args: { round: 'r1', on } })
    expect(privateRows(file)).toBe('[]')
    expect(() => hand(file, 'ben', 'token-b')).toThrow('ended without being revealed')
    open(file, 'r2', 'nothing')
    hand(file, 'ben', 'token-b', { round: 'r2' })
    reveal(file, 'r2')
    expect(() => hand(file, 'cem', 'token-c', { round: 'r2' })).toThrow('has been revealed')
    expect(() => hand(file, 'cem', 'token-c', { round: 'r9' })).toThrow('not in the plan')
    file.close()
  })

  test('R1 undo stops at the reveal and says so', () => {
    const file = fileWithRound('nothing')
    hand(file, 'ana', 'token-a')
    reveal(file)
    expect(file.undo()).toMatchObject({ seq: null })
    expect(file.undoBlocked).toContain('reveal round 1')
    file.close()
  })

  test('R8 a token of a round that shows otherwise is refused', () => {
    const file = fileWithRound('names')
    hand(file, 'ana', 'token-a')
    reveal(file)
    open(file, 'r2', 'nothing')
    expect(() => hand(file, 'ana', 'token-a', { round: 'r2' })).toThrow('showed names otherwise')
    hand(file, 'ana', 'token-n', { round: 'r2' })
    reveal(file, 'r2')
    open(file, 'r3', 'nothing')
    hand(file, 'ana', 'token-n', { round: 'r3' })
    expect(file.roundStanding('r3').answered).toBe(1)
    file.close()
  })

  test('R10 takes forms of paper without a name, and says how many', () => {
    const file = fileWithRound('roles')
    hand(file, null, 'form-1')
    hand(file, 'ana', 'token-a')
    expect(file.roundStanding('r1')).toMatchObject({ asked: 4, answered: 2, unnamed: 1 })
    file.close()
  })

  test('R4 refuses what it does not ask about, and a value that is none', () => {
    const file = fileWithRound('nothing')
    expect(() => hand(file, 'ana', 'token-a', { sheet: { other: sheet(3)[firstTension] as never } })).toThrow(
      'does not ask',
    )
    expect(() => hand(file, 'ana', 'token-a', { sheet: sheet(10) })).toThrow()
    expect(file.roundStanding('r1')).toMatchObject({ answered: 0 })
    expect(file.roundStanding('r1').seats[0]?.state).toBe('free')
    file.close()
  })
})

test('R11 a shared copy has what was revealed, by nobody, and nothing of a round that is open', () => {
  const file = fileWithRound('names')
  hand(file, 'ana', 'canary-token', { sheet: sheet(3, 'said in the room') })
  reveal(file)
  open(file, 'r2', 'nothing')
  hand(file, 'ben', 'canary-second', { round: 'r2', sheet: sheet(4, 'canary-unrevealed') })
  file.setNotes('canary-note')
  expect(file.notes()).toBe('canary-note')
  const path = join(folder, 'Shared.throughline')
  shareCopy(file.plan, path, 'copy', file.revealedRounds())
  file.close()
  const bytes = readFileSync(path).toString('latin1')
  for (const words of ['canary-token', 'canary-second', 'canary-unrevealed', 'canary-note'])
    expect(bytes).not.toContain(words)
  const shared = PlanFile.open(path)
  expect(shared.plan.rounds.order).toEqual(['r1'])
  expect(shared.revealedRounds()[0]?.answers).toMatchObject([{ person: null, sheet: sheet(3, 'said in the room') }])
  shared.verify()
  shared.close()
})

test('R58 a new file keeps what was answered in each round of its changes, and the log nothing of it', () => {
  const path = join(folder, 'Sample.throughline')
  const plan = sampleStart(bundledContent)
  const file = PlanFile.create(path, { plan, changes: sampleChanges() })
  const known = (rounds: readonly RevealedRound[]) =>
    rounds.map(({ round, answers }) => [round, answers.toSorted((one, other) => one.token.localeCompare(other.token))])
  expect(known(file.revealedRounds())).toEqual(known(sampleRounds()))
  expect(file.plan).toEqual(buildSample(bundledContent))
  const said = sampleRounds().flatMap(({ answers }) =>
    answers.flatMap(({ sheet }) => Object.values(sheet).map(({ reason }) => reason)),
  )
  const log = JSON.stringify(file.history())
  expect(said.filter((reason) => reason !== '' && log.includes(reason))).toEqual([])
  file.close()
})
