import { describe, expect, test } from 'vitest'
import { firstTension, freshPlan, run } from '../../../tests/support/plans'
import { bundledContent as content } from '../content'
import { localDay } from '../text'
import {
  destinationOf,
  entriesByDay,
  entriesOf,
  filterChoices,
  filterEntries,
  type HistoryRecord,
  NO_FILTER,
} from './index'

const rationale = `tensions/${firstTension}/rationale`

/** Rows of a log, a minute apart, numbered from 1. */
function log(...drafts: Partial<HistoryRecord>[]): HistoryRecord[] {
  return drafts.map((draft, index) => ({
    seq: index + 1,
    at: new Date(Date.UTC(2026, 10, 6, 15, index)).toISOString(),
    actor: null,
    kind: 'do',
    command: 'field.set',
    label: 'rationale, Pace',
    group: null,
    binding: false,
    reverts: null,
    paths: [rationale],
    ...draft,
  }))
}

describe('the log as people read it', () => {
  test('H20 newest first, each with its place among all', () => {
    const entries = entriesOf(log({ label: 'one' }, { label: 'two' }))
    expect(entries.map(({ label, number, first, last }) => [label, number, first, last])).toEqual([
      ['Two', 2, 2, 2],
      ['One', 1, 1, 1],
    ])
  })

  test('H21 the keystrokes of one visit to a field are one entry with the time of the last', () => {
    const rows = log(...Array.from({ length: 14 }, () => ({ group: 'visit' })), { label: 'guard, Pace' })
    const entries = entriesOf(rows)
    expect(entries).toHaveLength(2)
    expect(entries[1]).toMatchObject({
      label: 'Rationale, Pace',
      first: 1,
      last: 14,
      at: rows[13]?.at,
      paths: [rationale],
    })
  })

  test('H21 a group ends where another change or an undo stands between, and a binding change joins none', () => {
    const firsts = (...drafts: Partial<HistoryRecord>[]) => entriesOf(log(...drafts)).map(({ first }) => first)
    expect(firsts({ group: 'a' }, {}, { group: 'a' })).toEqual([3, 2, 1])
    expect(firsts({ group: 'a' }, { kind: 'undo', reverts: 1 }, { group: 'a' })).toEqual([3, 2, 1])
    expect(firsts({ group: 'a' }, { group: 'a', binding: true }, { group: 'a' })).toEqual([3, 2, 1])
    expect(firsts({ group: 'a' }, { group: 'b' })).toEqual([2, 1])
  })

  test('H21 a thing that is being named has its last name; changes in several places are counted', () => {
    const path = 'initiatives/i/name'
    const naming = log(
      { group: 'g', label: 'initiative', paths: [path] },
      { group: 'g', label: 'initiative Coach', paths: [path] },
    )
    expect(entriesOf(naming)[0]?.label).toBe('Initiative Coach')
    const several = log({ group: 'g', label: 'one', paths: ['a'] }, { group: 'g', label: 'two', paths: ['b'] })
    expect(entriesOf(several)[0]?.label).toBe('One and 1 more')
  })

  test('H22 undo and redo read plainly, and what was taken back says so', () => {
    const rows = log({ group: 'g' }, { group: 'g' }, { kind: 'undo', reverts: 1 })
    expect(entriesOf(rows).map(({ label, undone }) => [label, undone])).toEqual([
      ['Undid: rationale, Pace', false],
      ['Rationale, Pace', true],
    ])
    const redone = entriesOf([...rows, ...log({ kind: 'redo', reverts: 3 }).map((row) => ({ ...row, seq: 4 }))])
    expect(redone.map(({ label, undone }) => [label, undone])).toEqual([
      ['Made again: rationale, Pace', false],
      ['Undid: rationale, Pace', false],
      ['Rationale, Pace', false],
    ])
  })

  test('H20 are grouped by the day where the person is', () => {
    const [late, early] = [new Date(2026, 10, 6, 23, 59), new Date(2026, 10, 7, 0, 1)]
    const entries = entriesOf(log({ at: late.toISOString() }, { at: early.toISOString() }))
    expect(entriesByDay(entries).map(({ day, entries: own }) => [day, own.length])).toEqual([
      ['2026-11-07', 1],
      ['2026-11-06', 1],
    ])
  })
})

describe('narrowing the history', () => {
  const entries = entriesOf(
    log(
      { actor: 'Superintendent' },
      { paths: [`tensions/${firstTension}/shouldBe`], actor: 'Chief of staff' },
      { command: 'item.add', paths: ['environment/f', 'environment'] },
      { command: 'tension.setStatus', paths: [`tensions/${firstTension}/status`] },
      { kind: 'undo', reverts: 4, paths: [`tensions/${firstTension}/status`] },
      { paths: ['profile/schools'], at: new Date(2026, 10, 9, 12).toISOString() },
    ),
  )
  const firsts = (filter: object) => filterEntries(entries, { ...NO_FILTER, ...filter }).map(({ first }) => first)

  test('H23 by part of the plan, as the screens divide it', () => {
    expect(firsts({ part: `tensions/${firstTension}` })).toEqual([5, 4, 2, 1])
    expect(firsts({ part: 'elements' })).toEqual([3])
    expect(firsts({ part: 'purpose' })).toEqual([6])
    expect(firsts({ part: 'document' })).toEqual([])
  })

  test('H23 by kind, by who, by day, and by all of them together', () => {
    expect(firsts({ kind: 'texts' })).toEqual([6, 1])
    expect(firsts({ kind: 'marks' })).toEqual([2])
    expect(firsts({ kind: 'lists' })).toEqual([3])
    expect(firsts({ kind: 'decisions' })).toEqual([4])
    expect(firsts({ kind: 'reverts' })).toEqual([5])
    expect(firsts({ actor: 'Superintendent' })).toEqual([1])
    expect(firsts({ until: localDay(new Date(entries.at(-1)?.at ?? '')) })).toEqual([5, 4, 3, 2, 1])
    expect(firsts({ kind: 'marks', actor: 'Superintendent' })).toEqual([])
  })

  test('H23 offers what the history holds, with how many each choice would show', () => {
    const { parts, kinds, actors } = filterChoices(entries, { ...NO_FILTER, kind: 'marks' }, content)
    expect(parts.map(({ value, count }) => [value, count])).toEqual([
      ['purpose', 0],
      [`tensions/${firstTension}`, 1],
      ['elements', 0],
    ])
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(entries.length)
    expect(actors.map(({ label, count }) => [label, count])).toEqual([
      ['Chief of staff', 1],
      ['Superintendent', 0],
    ])
  })
})

describe('where an entry leads', () => {
  const list = `tensions/${firstTension}/warnings`
  const plan = run(freshPlan(), 'item.add', { list, id: 'w' })

  test('H23 to its field, and for an item to the field that names it', () => {
    expect(destinationOf([rationale], plan)).toEqual({ path: rationale })
    for (const paths of [
      [`${list}/w`, list],
      [list, `${list}/w`],
    ]) {
      expect(destinationOf(paths, plan)).toEqual({ path: `${list}/w/sign` })
    }
    expect(destinationOf([list], plan)).toEqual({ path: list })
    expect(destinationOf([`tensions/${firstTension}/superseded/s`], plan)).toEqual({
      path: `tensions/${firstTension}/superseded`,
    })
  })

  test('H23 nowhere where the item is gone, with the word for what is gone', () => {
    expect(destinationOf([`${list}/gone/measure`], plan)).toEqual({ gone: 'early warning' })
    expect(destinationOf([`${list}/gone`, list], plan)).toEqual({ gone: 'early warning' })
    expect(destinationOf(['purpose/objectives/o/milestones/m/text'], plan)).toEqual({ gone: 'milestone' })
  })
})
