import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { firstTension, freshPlan, setField } from '../../../tests/support/plans'
import { temporaryFolder } from '../../../tests/support/temporary'
import { CommandRefused } from '../../core/commands'
import { PlanFile } from './index'

const folder = temporaryFolder()
let count = 0
function newFile(titles: readonly string[] = []): PlanFile {
  count += 1
  const changes = titles.map((title) => ({ envelope: setField('title', title) }))
  return PlanFile.create(join(folder, `${count}.throughline`), { plan: freshPlan(), changes })
}

function refusal(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof CommandRefused) return error.message
    throw error
  }
  return 'not refused'
}

const at = '2026-11-09T10:00:00.000Z'

describe('named versions', () => {
  test('H29 a name changes neither the plan nor what undo would do, and is there after a restart', () => {
    const file = newFile(['One', 'Two'])
    const before = { plan: file.plan, head: file.head, undo: file.undoLabel, changed: file.lastChangeAt }
    expect(file.nameVersion(' Before the board\n', { at })).toEqual({ seq: 2, name: 'Before the board', at })
    expect({ plan: file.plan, head: file.head, undo: file.undoLabel, changed: file.lastChangeAt }).toEqual(before)
    file.apply(setField('title', 'Three'))
    expect(file.nameVersion('After', { at }).seq).toBe(3)
    file.close()
    for (const historyLater of [true, false]) {
      const again = PlanFile.open(file.path, { historyLater })
      expect(again.versions().map(({ seq, name }) => [seq, name])).toEqual([
        [2, 'Before the board'],
        [3, 'After'],
      ])
      expect(again.planAt(2).title).toBe('Two')
      expect(again.verify()).toEqual({ changes: 3, snapshots: 3 })
      again.close()
    }
  })

  test('H29 the beginning can be named, also twice', () => {
    const file = newFile()
    file.nameVersion('Empty', { at })
    file.nameVersion('Still empty', { at })
    expect(file.lastChangeAt).toBe(freshPlan().createdAt)
    file.apply(setField('title', 'One'))
    file.close()
    for (const historyLater of [true, false]) {
      const again = PlanFile.open(file.path, { historyLater })
      expect(again.versions()).toHaveLength(2)
      expect(again.undo().seq).not.toBeNull()
      expect(again.redo().seq).not.toBeNull()
      expect(again.verify().snapshots).toBe(3)
      again.close()
    }
  })

  test('H29 a name that says nothing, is too long or is taken is refused', () => {
    const file = newFile(['One'])
    file.nameVersion('Before the board', { at })
    expect(refusal(() => file.nameVersion('  '))).toContain('needs a name')
    expect(refusal(() => file.nameVersion('x'.repeat(101)))).toContain('at most 100 characters')
    expect(refusal(() => file.nameVersion('before THE board'))).toContain(
      'The version of November 9, 2026 has this name',
    )
    expect(file.versions()).toHaveLength(1)
    file.close()
  })

  test('H29 named versions are never thrown away, and snapshots keep their places beside them', () => {
    const file = newFile()
    for (let index = 1; index <= 4100; index += 500) {
      file.applyAll(Array.from({ length: 500 }, (_, step) => ({ envelope: setField('title', `${index + step}`) })))
      file.nameVersion(`After ${index}`)
    }
    expect(file.versions()).toHaveLength(9)
    // 2000 and 4000 for looking back, the last one, the base, and what was named.
    expect(file.verify()).toEqual({ changes: 4500, snapshots: 9 + 4 })
    file.close()
  })
})

describe('restoring', () => {
  test('H28 is one change that undo takes back and redo makes again', () => {
    const file = newFile(['One', 'Two', 'Three'])
    const before = file.plan
    const restored = file.restore(1, { name: 'Early', at })
    expect(restored).toMatchObject({ seq: 4, label: 'restore “Early”', changed: true, kept: [] })
    expect(file.plan.title).toBe('One')
    expect(file.undoLabel).toBe('restore “Early”')
    file.undo()
    expect(file.plan).toEqual(before)
    file.redo()
    expect(file.plan.title).toBe('One')
    expect(file.planAt(3)).toEqual(before)
    expect(file.verify().changes).toBe(6)
    file.close()
  })

  test('H8 restoring what is already so is not logged', () => {
    const file = newFile(['One'])
    expect(file.restore(1, { name: null, at })).toMatchObject({ seq: 1, changed: false, patches: [] })
    expect(file.head).toBe(1)
    file.close()
  })

  test('H28 a lock is never reopened: what was adopted stays adopted, and undo stops where it stopped', () => {
    const file = newFile(['One'])
    file.apply({ type: 'document.adopt', args: { on: '2026-11-09' } })
    file.apply(setField('title', 'Two'))
    const { kept } = file.restore(0, { name: null, at })
    expect(kept).toEqual([{ kind: 'binding', label: 'adopt the strategy' }])
    expect(file.plan).toMatchObject({ title: 'Plan', document: { status: 'adopted', adoptedOn: '2026-11-09' } })
    file.undo()
    file.undo()
    expect(file.undo()).toMatchObject({ seq: null, reason: expect.stringContaining('binding') })
    expect(file.plan).toMatchObject({ title: 'One', document: { status: 'adopted' } })
    file.close()
  })

  test('F9 what another program wrote meanwhile is kept in the log, and told', () => {
    const file = newFile(['One', 'Two'])
    const other = PlanFile.open(file.path)
    other.apply(setField(`tensions/${firstTension}/rationale`, 'Theirs'))
    other.close()
    const restored = file.restore(1, { name: null, at })
    expect(restored.seq).toBe(4)
    expect(file.planAt(3).tensions[firstTension]?.rationale).toBe('Theirs')
    expect(file.plan.tensions[firstTension]?.rationale).toBe('')
    file.close()
  })
})
