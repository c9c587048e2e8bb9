import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstTension, freshPlan, run } from '../../../tests/support/plans'
import { CommandRefused } from '../../core/commands'
import type { Plan } from '../../core/plan'
import type { AnswerSheet } from '../../core/rounds'
import { firstFormat } from './migrations/0001-first-format'
import { PrivateItems } from './private-items'
import { RoundAnswers } from './round-answers'

const PEOPLE = ['ana', 'ben', 'cem', 'dia'] as const
const SECRETS = ['secret-1', 'secret-2'] as const
const TOKENS = ['token-1', 'token-2', 'token-3', 'token-4'] as const
const SHOWINGS = ['names', 'roles', 'nothing'] as const

const person = fc.constantFrom(...PEOPLE)
const deed = fc.oneof(
  fc.record({ do: fc.constant('take' as const), person, secret: fc.constantFrom(...SECRETS) }),
  fc.record({
    do: fc.constant('submit' as const),
    person: fc.option(person, { nil: null }),
    secret: fc.option(fc.constantFrom(...SECRETS), { nil: null }),
    token: fc.constantFrom(...TOKENS),
    point: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({ do: fc.constant('free' as const), person }),
)
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never

function planWith(showing: string): Plan {
  const listed = PEOPLE.reduce(
    (plan, id) =>
      run(plan, 'item.add', {
        list: 'people',
        id,
        values: { name: id, role: id === 'dia' ? 'Finance' : 'Principal' },
      }),
    freshPlan(),
  )
  return run(listed, 'round.open', { id: 'r1', tensions: [firstTension], showing, on: '2026-11-23' })
}
const plans = Object.fromEntries(SHOWINGS.map((showing) => [showing, planWith(showing)]))

const sheet = (point: number): AnswerSheet => ({
  [firstTension]: { today: point, shouldBe: null, range: null, confidence: null, reason: '' },
})

/** What must be there, told by the simplest means. */
class Model {
  seats = new Map<string, { secret: string | null; answered: boolean }>()
  /** By token. */
  answers = new Map<string, { person: string | null; point: number }>()
}

function act(answers: RoundAnswers, plan: Plan, model: Model, deed: Deed, named: boolean): void {
  switch (deed.do) {
    case 'take':
      answers.takeSeat(plan, 'r1', deed.person, deed.secret)
      if (!model.seats.has(deed.person)) model.seats.set(deed.person, { secret: deed.secret, answered: false })
      return
    case 'submit':
      answers.submit(plan, { ...deed, round: 'r1', sheet: sheet(deed.point) })
      model.answers.set(deed.token, { person: named ? deed.person : null, point: deed.point })
      if (deed.person !== null) model.seats.set(deed.person, { secret: deed.secret, answered: true })
      return
    case 'free':
      answers.freeSeat(plan, 'r1', deed.person)
      model.seats.delete(deed.person)
      if (named)
        for (const [token, { person }] of model.answers) if (person === deed.person) model.answers.delete(token)
  }
}

test('R3 R5 whatever is taken, handed in and freed: one answer a person, and no row joins a name and an answer', () => {
  let kept = 0
  let refused = 0
  const database = new Database(':memory:')
  for (const statement of firstFormat) database.exec(statement)
  const items = new PrivateItems(database)
  const rows = () => database.prepare('SELECT kind, body FROM private_item').all() as { kind: string; body: string }[]
  fc.assert(
    fc.property(fc.constantFrom(...SHOWINGS), fc.array(deed, { maxLength: 25 }), (showing, deeds) => {
      database.exec('DELETE FROM private_item')
      const answers = new RoundAnswers(items)
      const plan = plans[showing] as Plan
      const model = new Model()
      const named = showing === 'names'
      for (const each of deeds) {
        const before = JSON.stringify(rows().sort())
        try {
          act(answers, plan, model, each, named)
        } catch (error) {
          if (!(error instanceof CommandRefused)) throw error
          refused += 1
          expect(JSON.stringify(rows().sort())).toBe(before)
        }
        // No row knows both, unless the round shows names.
        for (const { body } of named ? [] : rows()) {
          expect(PEOPLE.some((id) => body.includes(id)) && TOKENS.some((token) => body.includes(token))).toBe(false)
        }
        const answeredSeats = [...model.seats.values()].filter(({ answered }) => answered).length
        expect(answers.standing(plan, 'r1')).toMatchObject({
          answered: model.answers.size,
          unnamed: Math.max(0, model.answers.size - answeredSeats),
        })
        expect(answers.revealed(plan)).toEqual([])
        // Nobody’s answer takes the place of somebody else’s.
        expect(answeredSeats).toBeLessThanOrEqual(model.answers.size)
        if (named) {
          const people = [...model.answers.values()].map((answer) => answer.person)
          expect(new Set(people).size).toBe(people.length)
        }
      }
      kept += model.answers.size
      const counts = answers.reveal(plan, 'r1')
      expect(counts.answered).toBe(model.answers.size)
      expect(rows().filter(({ kind }) => kind === 'seat')).toEqual([])
      const revealedPlan =
        counts.answered === 0 ? plan : run(plan, 'round.reveal', { round: 'r1', ...counts, on: '2026-11-23' })
      const found = answers.revealed(revealedPlan)[0]?.answers ?? []
      expect(found.map(({ token }) => token).sort()).toEqual([...model.answers.keys()].sort())
      for (const { token, person: whose, role, sheet: said } of found) {
        expect(said[firstTension]?.today).toBe(model.answers.get(token)?.point)
        expect(whose).toBe(model.answers.get(token)?.person ?? null)
        expect(role === null || (showing === 'roles' && role === 'Principal')).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
  database.close()
  expect(kept).toBeGreaterThan(100)
  expect(refused).toBeGreaterThan(200)
})
