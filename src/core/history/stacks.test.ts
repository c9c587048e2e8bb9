import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterEntry, emptyStacks, type LogEntry, nextUndo, stacksOf } from './index'

type Draft = Partial<LogEntry>

function log(...drafts: Draft[]): LogEntry[] {
  return drafts.map((draft, index) => ({
    seq: index + 1,
    kind: 'do',
    group: null,
    binding: false,
    label: `change ${index + 1}`,
    reverts: null,
    ...draft,
  }))
}

const undone = (entries: LogEntry[]) => stacksOf(entries).undo.map((unit) => unit.seqs)
const redone = (entries: LogEntry[]) => stacksOf(entries).redo.map((unit) => unit.seqs)

describe('what undo and redo mean', () => {
  test('H3 an undo row takes the place of what it undid', () => {
    const entries = log({}, {}, { kind: 'undo', reverts: 2, label: 'change 2' })
    expect(undone(entries)).toEqual([[1]])
    expect(redone(entries)).toEqual([[3]])
  })

  test('H3 a redo row can be undone in its turn', () => {
    const entries = log({}, { kind: 'undo', reverts: 1 }, { kind: 'redo', reverts: 2 })
    expect(undone(entries)).toEqual([[3]])
    expect(redone(entries)).toEqual([])
  })

  test('H6 a new change after an undo leaves nothing to redo', () => {
    expect(redone(log({}, {}, { kind: 'undo' }, { kind: 'undo' }, {}))).toEqual([])
  })

  test('H5 neighbours of one group are undone together, and a group ends where another change stands', () => {
    expect(undone(log({ group: 'a' }, { group: 'a' }, {}, { group: 'a' }))).toEqual([[1, 2], [3], [4]])
    expect(undone(log({ group: 'a' }, { group: 'b' }))).toEqual([[1], [2]])
    expect(undone(log({ group: null }, { group: null }))).toEqual([[1], [2]])
  })

  test('H5 a change after an undo begins anew, though its group is that of the change before', () => {
    expect(undone(log({ group: 'a' }, {}, { kind: 'undo' }, { group: 'a' }))).toEqual([[1], [4]])
  })

  test('H4 a binding change joins no group and stops undo by its name', () => {
    const entries = log({ group: 'a' }, { group: 'a', binding: true, label: 'adopt the strategy' }, { group: 'a' })
    expect(undone(entries)).toEqual([[1], [2], [3]])
    const stopped = nextUndo(stacksOf(entries.slice(0, 2)))
    expect(stopped).toEqual({ unit: null, reason: '“adopt the strategy” is binding and cannot be undone.' })
  })

  test('H4 with no change there is nothing to undo', () => {
    expect(nextUndo(emptyStacks())).toEqual({ unit: null, reason: 'There is nothing to undo.' })
  })

  test('H3 reading the log at once or row by row gives the same stacks', () => {
    const draws = fc.array(
      fc.record({ undo: fc.nat(3), group: fc.option(fc.constantFrom('a', 'b')), binding: fc.nat(9) }),
    )
    fc.assert(
      fc.property(draws, (drawn) => {
        let stacks = emptyStacks()
        const entries: LogEntry[] = []
        for (const { undo, group, binding } of drawn) {
          const kind =
            undo === 1 && nextUndo(stacks).unit ? 'undo' : undo === 2 && stacks.redo.length > 0 ? 'redo' : 'do'
          const plain = kind === 'do' ? { group, binding: binding === 0 } : { group: null, binding: false }
          const entry: LogEntry = { seq: entries.length + 1, kind, label: '', reverts: null, ...plain }
          entries.push(entry)
          stacks = afterEntry(stacks, entry)
        }
        expect(stacksOf(entries)).toEqual(stacks)
      }),
    )
  })
})
