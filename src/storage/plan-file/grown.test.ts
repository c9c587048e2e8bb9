import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test, vi } from 'vitest'
import { freshPlan, setField } from '../../../tests/support/plans'
import { temporaryFolder } from '../../../tests/support/temporary'
import { type CommandEnvelope, runCommand } from '../../core/commands'
import { bundledContent } from '../../core/content'
import { applyPlanPatches, type PlanPatch } from '../../core/history'
import type { Plan } from '../../core/plan'
import { ChangeLog } from './change-log'
import { PlanFile } from './index'
import { Snapshots } from './snapshots'

// The schema of a later version: the plan has one more text, and each initiative one more list.
vi.mock('../../core/plan/schema', async (original) => {
  const { z } = await import('zod')
  const schema = await original<typeof import('../../core/plan/schema')>()
  const notes = z.object({ byId: z.record(z.string(), z.string()), order: z.array(z.string()) })
  const initiative = schema.planSchema.shape.initiatives.shape.byId.valueType.extend({
    notes: notes.default({ byId: {}, order: [] }),
  })
  const planSchema = schema.planSchema.extend({
    motto: z.string().default('as before'),
    initiatives: z.object({ byId: z.record(z.string(), initiative), order: z.array(z.string()) }),
  })
  return { ...schema, planSchema }
})

const folder = temporaryFolder()
const at = '2026-11-03T10:00:00.000Z'
const noNotes = { byId: {}, order: [] }
const addCoaching: CommandEnvelope = {
  type: 'item.add',
  args: { list: 'initiatives', id: 'i', values: { name: 'Coaching' } },
}
let count = 0

type Patches = { forward: PlanPatch[]; inverse: PlanPatch[] }

/** Writes rows as a version did that knew neither of the later fields. */
function append(path: string, changes: readonly Patches[], snapshot?: Plan): void {
  const database = new Database(path)
  const log = new ChangeLog(database)
  const snapshots = new Snapshots(database)
  for (const { forward, inverse } of changes) {
    const seq = (database.prepare('SELECT count(*) FROM change').pluck().get() as number) + 1
    const row = { seq, at, actor: null, kind: 'do' as const, command: 'item.add', label: 'by hand', group: null }
    const patches = { forward: JSON.stringify(forward), inverse: JSON.stringify(inverse) }
    const previous = log.hashAt(seq - 1) ?? (snapshots.base()?.hash as string)
    const stored = log.append({ ...row, binding: false, reverts: null, args: null, ...patches }, previous)
    const isLast = seq === changes.length
    if (snapshot && isLast) snapshots.add({ seq, kind: 'automatic', name: null, at, plan: snapshot }, stored.hash)
  }
  database.close()
}

function newFile(plan: Plan): string {
  count += 1
  const path = join(folder, `${count}.throughline`)
  PlanFile.create(path, { plan }).close()
  return path
}

function olderFile(commands: readonly CommandEnvelope[], { snapshot = false } = {}): string {
  const path = newFile(freshPlan())
  let plan = freshPlan()
  const changes = commands.map((command) => {
    const change = runCommand(plan, command, bundledContent)
    plan = change.plan
    return change
  })
  append(path, changes, snapshot ? plan : undefined)
  return path
}

describe('a file from before a field was', () => {
  test('F15 what it lacks has its default, now and at any moment, and the file verifies', () => {
    for (const snapshot of [false, true]) {
      const file = PlanFile.open(olderFile([setField('title', 'Old'), addCoaching], { snapshot }))
      const grown = { motto: 'as before', initiatives: { byId: { i: { name: 'Coaching', notes: noNotes } } } }
      expect(file.plan).toMatchObject(grown)
      expect(file.planAt(2)).toEqual(file.plan)
      expect(file.planAt(0)).toMatchObject({ motto: 'as before', title: 'Plan' })
      expect(file.verify()).toEqual({ changes: 2, snapshots: snapshot ? 2 : 1 })
      file.apply(setField('title', 'New'))
      expect(file.verify().changes).toBe(3)
      file.close()
    }
  })

  test('F15 an item that an old row added takes what a new row puts into its new list', () => {
    const path = olderFile([addCoaching])
    const note: PlanPatch[] = [
      { op: 'add', path: ['initiatives', 'byId', 'i', 'notes', 'byId', 'n'], value: 'Later' },
      { op: 'add', path: ['initiatives', 'byId', 'i', 'notes', 'order', 0], value: 'n' },
    ]
    append(path, [{ forward: note, inverse: [] }])
    const file = PlanFile.open(path)
    expect(file.planAt(2)).toMatchObject({ initiatives: { byId: { i: { notes: { byId: { n: 'Later' } } } } } })
    expect(file.verify().changes).toBe(2)
    file.close()
  })

  test('F15 what undo brings back out of an old row is whole, for the window too', () => {
    const remove = { type: 'item.remove', args: { list: 'initiatives', id: 'i' } }
    const file = PlanFile.open(olderFile([addCoaching, remove]))
    const before = file.plan
    const { patches } = file.undo()
    expect(file.plan).toMatchObject({ initiatives: { byId: { i: { notes: noNotes } } } })
    expect(applyPlanPatches(before, patches)).toEqual(file.plan)
    file.redo()
    expect(file.plan).toEqual(before)
    expect(file.verify().changes).toBe(4)
    file.close()
  })

  test('F15 what another, older program appends is whole, for the window too', () => {
    const path = olderFile([])
    const file = PlanFile.open(path)
    const before = file.plan
    append(path, [runCommand(freshPlan(), addCoaching, bundledContent)])
    const { patches } = file.apply(setField('title', 'New'))
    expect(file.plan).toMatchObject({ initiatives: { byId: { i: { notes: noNotes } } } })
    expect(applyPlanPatches(before, patches)).toEqual(file.plan)
    file.close()
  })

  test('F15 a field that is no more is carried along: its rows fit, can be undone, and its text is not dropped', () => {
    const plan: Plan & { retired: string } = { ...freshPlan(), retired: 'Keep' }
    const path = newFile(plan)
    const forward: PlanPatch[] = [{ op: 'splice', path: ['retired'], at: 4, remove: 0, insert: ' a way out' }]
    const inverse: PlanPatch[] = [{ op: 'splice', path: ['retired'], at: 4, remove: 10, insert: '' }]
    append(path, [{ forward, inverse }])
    const file = PlanFile.open(path)
    expect(file.planAt(0)).toMatchObject({ retired: 'Keep', motto: 'as before' })
    expect(file.plan).toMatchObject({ retired: 'Keep a way out', motto: 'as before' })
    file.apply(setField('title', 'New'))
    file.undo()
    file.undo()
    expect(file.plan).toMatchObject({ retired: 'Keep', title: 'Plan' })
    expect(file.verify().changes).toBe(4)
    file.close()
  })
})
