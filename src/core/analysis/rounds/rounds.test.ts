import { describe, expect, it } from 'vitest'
import { firstTension, freshPlan, run } from '../../../../tests/support/plans'
import { bundledContent as content } from '../../content'
import type { Plan, RoundShowing } from '../../plan'
import type { RevealedAnswer, RevealedRound } from '../../rounds'
import {
  acceptableWords,
  latestResults,
  movementWords,
  pointsWords,
  type RoundResults,
  roundResults,
  sidesWords,
} from '.'

const [first, second, third] = content.tensions
if (!first || !second || !third) throw new Error('the content has too few tensions')
const on = '2026-11-23'

interface Said {
  today?: number
  range?: [number, number]
  reason?: string
}

function answer(position: number | null, { today, range, reason = '' }: Said = {}) {
  return {
    today: today ?? null,
    shouldBe: position,
    range: range ? { from: range[0], to: range[1] } : null,
    confidence: null,
    reason,
  }
}

function sheetOf(token: string, sheet: RevealedAnswer['sheet'], who: Partial<RevealedAnswer> = {}): RevealedAnswer {
  return { token, person: null, role: null, sheet, ...who }
}

/** One answer a person to the first tension, where each stands at the given point. */
function answersAt(...points: (number | null)[]): RevealedAnswer[] {
  return points.map((point, index) => sheetOf(`t${index}`, { [firstTension]: answer(point) }))
}

/** A position for each of the counts: [0, 2, …] has two at point 2. */
function atCounts(...counts: number[]): RevealedAnswer[] {
  return answersAt(...counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1)))
}

interface Asked {
  answers: RevealedAnswer[]
  tensions?: string[]
  showing?: RoundShowing
  asked?: number
}

function revealing(rounds: Asked[], start: Plan = freshPlan()): { plan: Plan; revealed: RevealedRound[] } {
  const revealed = rounds.map(({ answers }, index) => ({ round: `r${index + 1}`, answers }))
  const plan = rounds.reduce((before, { answers, tensions = [firstTension], showing = 'nothing', asked }, index) => {
    const round = `r${index + 1}`
    const opened = run(before, 'round.open', { id: round, tensions, showing, on })
    return run(opened, 'round.reveal', { round, asked: asked ?? answers.length, answered: answers.length, on })
  }, start)
  return { plan, revealed }
}

function results(...rounds: Asked[]): RoundResults {
  const { plan, revealed } = revealing(rounds)
  const found = roundResults(plan, content, revealed, `r${rounds.length}`)
  if (!found) throw new Error('not revealed')
  return found
}

function only(...rounds: Asked[]) {
  const [result] = results(...rounds).tensions
  if (!result) throw new Error('no tension')
  return result
}

describe('the dots of a round', () => {
  it('R48 what is skipped is counted as skipped and never stands in the middle', () => {
    const result = only({ answers: [...answersAt(1, 1, 9, null), sheetOf('t9', {})], asked: 7 })
    expect(result).toMatchObject({ asked: 7, skipped: 2, shouldBe: { answered: 3 } })
    expect(result.shouldBe.counts).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 1])
    expect(result.shouldBe.sides).toEqual({ towardsA: 2, middle: 0, towardsB: 1 })
    expect(sidesWords(result)).toBe(`2 towards ${first.poles.a.inSentence}, 1 towards ${first.poles.b.inSentence}`)
  })

  it('R48 with fewer than five answers there are only dots', () => {
    const few = only({ answers: answersAt(2, 2, 8, 8) })
    expect(few).toMatchObject({ words: null, details: null, spread: 'few', acceptable: null })
    expect(few.shouldBe).toMatchObject({ median: null, range: null, counts: [0, 2, 0, 0, 0, 0, 0, 2, 0] })
    expect(only({ answers: answersAt(2, 2, 8, 8, 8) }).shouldBe).toMatchObject({ median: 8, range: { from: 2, to: 8 } })
  })

  it.each([
    // The rows of the design notes, then two by hand. One on each point is one layer of nine: 1 − 8/8 = 0. Six at 4 and
    // six at 6 are one layer of two, with 101 once, and 110 and 011 three times each: (7·6 − 8·1) / (7·7) · (1 − 1/8).
    [[0, 0, 0, 0, 0, 1, 3, 3, 2], 8, 1, 0.722, 0.842, 0.16],
    [[0, 0, 1, 2, 3, 2, 1, 0, 0], 5, 2, 0.639, 0.822, 0.51],
    [[2, 2, 0, 0, 1, 0, 0, 2, 2], 5, 6, -0.198, 0.254, 2.55],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1], 5, 4, 0, 0.492, 1.36],
    [[0, 0, 0, 6, 0, 6, 0, 0, 0], 5, 2, 0.607, 0.807, 0.85],
  ])(
    'R48 counts %j have median %d, distance %d, A %d, consensus %d, index %d',
    (counts, median, distance, a, cns, di) => {
      const { shouldBe, details } = only({ answers: atCounts(...counts) })
      expect(shouldBe.median).toBe(median)
      expect(details?.quartiles.distance).toBe(distance)
      expect(details?.agreement).toBeCloseTo(a, 3)
      expect(details?.consensus).toBeCloseTo(cns, 3)
      expect(details?.flag.index).toBeCloseTo(di, 2)
    },
  )
})

describe('words for agreement', () => {
  it('R49 two camps are told by the sides’ own words, whatever A says', () => {
    const result = only({ answers: atCounts(0, 0, 0, 6, 0, 5, 0, 0, 0) })
    expect(result.words).toBe(
      `${content.agreement.words.camps}: 6 towards ${first.poles.a.inSentence}, 5 towards ${first.poles.b.inSentence}`,
    )
    expect(result.details?.agreement).toBeGreaterThan(0.6)
  })

  it('R49 otherwise A decides', () => {
    expect(only({ answers: answersAt(7, 7, 7, 8, 8, 6) }).words).toBe(content.agreement.words.close)
    // A of 0.464 and 0.05, by a program of another language.
    expect(only({ answers: answersAt(5, 5, 6, 7, 8, 9, 4) }).words).toBe(content.agreement.words.some)
    expect(only({ answers: atCounts(2, 0, 0, 0, 3, 0, 3, 0, 2) }).words).toBe(content.agreement.words.wide)
  })

  it('R49 the room looks at two camps first, then at the least agreement; too few answers come last', () => {
    const camps = [2, 2, 2, 8, 8, 8]
    const close = [3, 3, 3, 4, 4, 4]
    const few = [1, 9, null, null, null, null]
    const answers = camps.map((_, index) =>
      sheetOf(`t${index}`, {
        [first.id]: answer(few[index] ?? null),
        [second.id]: answer(close[index] ?? null),
        [third.id]: answer(camps[index] ?? null),
      }),
    )
    const { tensions } = results({ answers, tensions: [first.id, second.id, third.id] })
    expect(tensions.map(({ tension }) => tension.id)).toEqual([third.id, second.id, first.id])
  })
})

describe('what people could live with', () => {
  const withRanges = (...ranges: [number, number][]) =>
    only({ answers: ranges.map((range, index) => sheetOf(`t${index}`, { [firstTension]: answer(5, { range }) })) })

  it('R50 the ranges are counted per point, and where most of them meet is said', () => {
    const apart = withRanges([1, 4], [2, 5], [4, 6], [5, 8], [6, 9])
    expect(apart.acceptable?.perPoint).toEqual([1, 2, 2, 3, 3, 3, 2, 2, 1])
    expect(acceptableWords(apart)).toBe('Most could live with 4 to 6: 3 of 5')
    expect(acceptableWords(withRanges([1, 6], [2, 6], [4, 6], [3, 8], [4, 9]))).toBe('All 5 could live with 4 to 6')
    expect(acceptableWords(withRanges([1, 6], [2, 6]))).toBeNull()
  })

  it('R50 points are told in stretches', () => {
    expect([[], [3], [4, 5, 6], [2, 4, 5, 9]].map((points) => pointsWords(points))).toEqual([
      '',
      '3',
      '4 to 6',
      '2, 4 to 5 and 9',
    ])
  })
})

describe('reasons', () => {
  const because = (point: number | null, reason: string, who?: Partial<RevealedAnswer>) =>
    sheetOf(`t-${reason}`, { [first.id]: answer(point, { reason }), [second.id]: answer(point, { reason }) }, who)
  const six = ['one', 'two', 'three', 'four', 'five', 'six']

  it('R51 stand by side, and those without a position apart', () => {
    const { reasons } = only({
      answers: [because(2, 'left'), because(5, 'between'), because(8, 'right'), because(null, 'none')],
    })
    const texts = Object.values(reasons).map((side) => side.map(({ text }: { text: string }) => text))
    expect(texts).toEqual([['left'], ['between'], ['right'], ['none']])
  })

  it('R51 come in an order of their own for each question, and in the same one every time', () => {
    const order = (answers: RevealedAnswer[]) =>
      results({ answers, tensions: [first.id, second.id] })
        .tensions.toSorted((one, other) => one.tension.number - other.tension.number)
        .map(({ reasons }) => reasons.towardsA.map(({ text }) => text))
    const given = six.map((reason) => because(2, reason))
    const [here, there] = order(given)
    expect(here?.toSorted()).toEqual(six.toSorted())
    expect(here).not.toEqual(there)
    expect(order(given.toReversed())).toEqual([here, there])
  })

  it('R51 bear a name only where the round shows names', () => {
    const listed = run(freshPlan(), 'item.add', { list: 'people', id: 'ana', values: { name: 'Ana', role: 'Finance' } })
    const told = (showing: RoundShowing) => {
      const answers = [because(2, 'left', { person: 'ana', role: 'Finance' })]
      const { plan, revealed } = revealing([{ answers, showing }], listed)
      return roundResults(plan, content, revealed, 'r1')?.tensions[0]?.reasons.towardsA[0]?.from
    }
    expect([told('names'), told('roles'), told('nothing')]).toEqual(['Ana', null, null])
  })
})

describe('by role', () => {
  const member = (role: string | null, point: number | null, index: number) =>
    sheetOf(`t${index}`, { [firstTension]: answer(point, { reason: `because ${index}` }) }, { role })
  const roles = (showing: RoundShowing, ...members: [string | null, number | null][]) =>
    only({ answers: members.map(([role, point], index) => member(role, point, index)), showing })
  const principals = (count: number): [string, number][] => Array.from({ length: count }, () => ['Principal', 2])
  const others = (count: number): [null, number][] => Array.from({ length: count }, () => [null, 8])

  it('R52 a role is shown where it and the rest have three', () => {
    const shown = roles('roles', ...principals(3), ...others(3))
    expect(shown.roles.map(({ role, shouldBe }) => [role, shouldBe.answered])).toEqual([
      ['Principal', 3],
      [null, 3],
    ])
    expect(roles('roles', ...principals(3), ...others(2)).roles).toEqual([])
    expect(roles('roles', ...principals(2), ...others(4)).roles).toEqual([])
  })

  it('R52 who skips the question does not fill a group, and with a reason stands no role that is not shown', () => {
    const skipped = roles('roles', ...principals(2), ['Principal', null], ...others(4))
    expect(skipped.roles).toEqual([])
    expect(skipped.reasons.towardsA.map(({ from }) => from)).toEqual([null, null])
    const shown = roles('roles', ...principals(3), ...others(3))
    expect(shown.reasons.towardsA.map(({ from }) => from)).toEqual(['Principal', 'Principal', 'Principal'])
  })

  it('R52 a round that shows nothing has no roles', () => {
    expect(roles('nothing', ...principals(3), ...others(3)).roles).toEqual([])
  })
})

describe('who moved', () => {
  const at = (token: string, point: number | null, reason = '', person: string | null = null) =>
    sheetOf(token, { [firstTension]: answer(point, { reason }) }, { person })

  it('R53 the same person’s answers are joined, with what was said for the later one', () => {
    const { movement } = only(
      { answers: [at('a', 2), at('b', 2), at('c', 8), at('d', 5), at('gone', 9)] },
      { answers: [at('a', 4, 'I listened.'), at('b', 4), at('c', 7), at('d', 5), at('new', 1)] },
    )
    expect(movement).toMatchObject({ from: 'r1', stayed: 1, towardsA: 1, towardsB: 2, onlyBefore: 1, onlyNow: 1 })
    expect(movement?.arrows).toEqual([
      { before: 2, after: 4, count: 2 },
      { before: 5, after: 5, count: 1 },
      { before: 8, after: 7, count: 1 },
    ])
    expect(movement?.moves.map(({ reason }) => reason).filter(Boolean)).toEqual(['I listened.'])
    expect(movement?.before.counts).toEqual([0, 2, 0, 0, 1, 0, 0, 1, 1])
    expect(movementWords({ tension: first, movement })).toBe(
      `3 moved: 1 towards ${first.poles.a.inSentence}, 2 towards ${first.poles.b.inSentence}. 1 stayed. 1 answered only the earlier round. 1 answered only this one.`,
    )
  })

  it('R53 is measured from the last round that asked about it', () => {
    const rounds: Asked[] = [
      { answers: [at('a', 2)] },
      { answers: [sheetOf('a', { [second.id]: answer(9) })], tensions: [second.id] },
      { answers: [at('a', 3)] },
    ]
    expect(only(...rounds).movement).toMatchObject({ from: 'r1', towardsB: 1 })
    expect(only(rounds[0] as Asked).movement).toBeNull()
    expect(movementWords({ tension: first, movement: null })).toBeNull()
  })

  it('R53 has a name only where both rounds show names', () => {
    const listed = run(freshPlan(), 'item.add', { list: 'people', id: 'ana', values: { name: 'Ana' } })
    const moves = (before: RoundShowing, after: RoundShowing) => {
      const person = (showing: RoundShowing) => (showing === 'names' ? 'ana' : null)
      const { plan, revealed } = revealing(
        [
          { answers: [at('a', 2, '', person(before))], showing: before },
          { answers: [at('a', 4, '', person(after))], showing: after },
        ],
        listed,
      )
      return roundResults(plan, content, revealed, 'r2')?.tensions[0]?.movement?.moves.map((move) => move.person)
    }
    expect(moves('names', 'names')).toEqual(['Ana'])
    expect(moves('nothing', 'nothing')).toEqual([null])
    expect(moves('nothing', 'names')).toEqual([])
  })
})

it('R48 a round that is open, or whose answers are not here, has no results', () => {
  const { plan, revealed } = revealing([{ answers: answersAt(1) }])
  const open = run(plan, 'round.open', { id: 'r2', tensions: [firstTension], showing: 'nothing', on })
  expect(roundResults(open, content, [...revealed, { round: 'r2', answers: answersAt(1) }], 'r2')).toBeNull()
  expect(roundResults(plan, content, [], 'r1')).toBeNull()
})

it('R54 the latest word on a tension is that of the last round that asked about it', () => {
  const { plan, revealed } = revealing([
    { answers: [sheetOf('a', { [first.id]: answer(2), [second.id]: answer(3) })], tensions: [first.id, second.id] },
    { answers: answersAt(8) },
  ])
  const latest = latestResults(plan, content, revealed)
  expect([...latest].map(([id, { shouldBe }]) => [id, shouldBe.counts.indexOf(1) + 1])).toEqual([
    [first.id, 8],
    [second.id, 3],
  ])
})
