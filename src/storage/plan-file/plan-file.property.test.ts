import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandFor, type Intent, intents } from '../../../tests/support/arbitrary-commands'
import { freshPlan } from '../../../tests/support/plans'
import { temporaryFolder } from '../../../tests/support/temporary'
import { CommandRefused } from '../../core/commands'
import { bundledContent } from '../../core/content'
import { applyPlanPatches } from '../../core/history'
import type { Plan } from '../../core/plan'
import { buildSample } from '../../core/sample'
import { PlanFile } from './index'

const folder = temporaryFolder()
let count = 0
const starts = fc.constantFrom(freshPlan(), buildSample(bundledContent))

function startFile(plan: Plan): PlanFile {
  count += 1
  return PlanFile.create(join(folder, `${count}.throughline`), { plan })
}

/** Applies what the draws mean, keeping a mirror of the plan from the patches alone, as a window does. */
function applyAll(file: PlanFile, drawn: readonly Intent[]): void {
  let mirror = file.plan
  for (const intent of drawn) {
    const command = commandFor(intent, file.plan)
    if (!command) continue
    try {
      mirror = applyPlanPatches(mirror, file.apply(command).patches)
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error
    }
  }
  expect(mirror).toEqual(file.plan)
}

function repeat(step: () => { seq: number | null }): number {
  let steps = 0
  while (step().seq !== null) steps += 1
  return steps
}

function reopen(file: PlanFile): PlanFile {
  file.close()
  return PlanFile.open(file.path)
}

describe('any sequence of revisable commands in a file', { timeout: 120_000 }, () => {
  test('H2 undone to the end is the start, redone to the end is the end, with restarts between', () => {
    let undone = 0
    fc.assert(
      fc.property(starts, intents(20), fc.boolean(), (start, drawn, restart) => {
        let file = startFile(start)
        applyAll(file, drawn)
        const end = file.plan
        if (restart) file = reopen(file)
        const steps = repeat(() => file.undo())
        expect(file.plan).toEqual(start)
        if (restart) file = reopen(file)
        expect(repeat(() => file.redo())).toBe(steps)
        expect(file.plan).toEqual(end)
        repeat(() => file.undo())
        expect(reopen(file).plan).toEqual(start)
        undone += steps
      }),
      { numRuns: 40 },
    )
    expect(undone).toBeGreaterThan(50)
  })

  test('H12 replaying the log gives the live plan, and what is read back is what was written', () => {
    fc.assert(
      fc.property(starts, intents(20), fc.array(fc.boolean(), { maxLength: 8 }), (start, drawn, back) => {
        let file = startFile(start)
        applyAll(file, drawn)
        for (const undo of back) undo ? file.undo() : file.redo()
        applyAll(file, drawn.slice(0, 5))
        const { plan, head, undoLabel, redoLabel, lastChangeAt } = file
        const rows = file.history()
        file = reopen(file)
        expect(file.plan).toEqual(plan)
        expect(file).toMatchObject({ head, undoLabel, redoLabel, lastChangeAt })
        expect(file.history()).toEqual(rows)
        expect(file.verify().changes).toBe(head)
        expect(file.planAt(0)).toEqual(start)
        file.close()
      }),
      { numRuns: 40 },
    )
  })
})
