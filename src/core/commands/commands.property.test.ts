import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandFor, intents } from '../../../tests/support/arbitrary-commands'
import { changesOf, freshPlan } from '../../../tests/support/plans'
import { bundledContent } from '../content'
import { applyPlanPatches, planPatches } from '../history'
import { planSchema } from '../plan'
import { buildSample } from '../sample'
import { CommandRefused, runCommand } from './index'

const starts = fc.constantFrom(freshPlan(), buildSample(bundledContent))
const overJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

describe('any sequence of commands', { timeout: 60_000 }, () => {
  test('H1 leads forward by its patches and back by their inverse, also after JSON', () => {
    let accepted = 0
    fc.assert(
      fc.property(starts, intents(25), (start, drawn) => {
        let plan = start
        for (const change of changesOf(start, drawn)) {
          expect(applyPlanPatches(plan, planPatches.parse(overJson(change.forward)))).toEqual(change.plan)
          expect(applyPlanPatches(change.plan, planPatches.parse(overJson(change.inverse)))).toEqual(plan)
          plan = change.plan
          accepted += 1
        }
      }),
      { numRuns: 300 },
    )
    expect(accepted).toBeGreaterThan(1000)
  })

  test('H9 reaches only plans that the schema accepts and that JSON keeps as they are', () => {
    fc.assert(
      fc.property(starts, intents(25), (start, drawn) => {
        const plan = changesOf(start, drawn).at(-1)?.plan ?? start
        expect(planSchema.parse(plan)).toEqual(plan)
        expect(overJson(plan)).toEqual(plan)
      }),
      { numRuns: 300 },
    )
  })

  test('H9 never throws anything but a refusal in words', () => {
    fc.assert(
      fc.property(intents(10), fc.array(fc.tuple(fc.string(), fc.jsonValue())), (drawn, odd) => {
        const plan = changesOf(freshPlan(), drawn).at(-1)?.plan ?? freshPlan()
        for (const intent of drawn) {
          const command = commandFor(intent, plan)
          if (!command) continue
          for (const [key, value] of odd) {
            const args = { ...command.args, [Object.keys(command.args)[key.length % 2] ?? key]: value }
            try {
              runCommand(plan, { ...command, args }, bundledContent)
            } catch (error) {
              expect(error).toBeInstanceOf(CommandRefused)
              expect((error as Error).message).toMatch(/\.$/)
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
