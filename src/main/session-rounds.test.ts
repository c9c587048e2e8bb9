import { join } from 'node:path'
import { expect, test } from 'vitest'
import { firstTension, freshPlan } from '../../tests/support/plans'
import { temporaryFolder } from '../../tests/support/temporary'
import { readCode } from '../core/rounds'
import { PlanFile } from '../storage'
import { newCode, SessionRounds } from './session-rounds'

const on = '2026-11-23'

test('R38 what windows are told of an open round names who has answered, and no answer, code or secret', () => {
  const file = PlanFile.create(join(temporaryFolder(), 'Plan.throughline'), { plan: freshPlan() })
  file.apply({ type: 'item.add', args: { list: 'people', id: 'ana', values: { name: 'Ana' } } })
  file.apply({ type: 'round.open', args: { id: 'r1', tensions: [firstTension], showing: 'names', on } })
  const told: unknown[] = []
  const rounds = new SessionRounds({
    file: () => file,
    write: (change) => change(),
    tell: (standing) => void told.push(standing),
  })
  const reason = 'canary-reason'
  rounds.takeSeat('r1', 'ana', 'canary-secret')
  rounds.submit({
    round: 'r1',
    person: 'ana',
    secret: 'canary-secret',
    token: 'canary-token',
    sheet: { [firstTension]: { today: 1, shouldBe: 9, range: null, confidence: 'low', reason } },
  })
  rounds.setNotes('canary-note')
  told.push(rounds.standing('r1'), rounds.revealed())
  expect(told).toHaveLength(4)
  expect(JSON.stringify(told)).not.toContain('canary')
  expect(rounds.notes()).toBe('canary-note')
  file.apply({ type: 'round.reveal', args: { round: 'r1', on } })
  expect(JSON.stringify(rounds.revealed())).toContain(reason)
  expect(JSON.stringify(rounds.revealed())).not.toMatch(/canary-secret|canary-note/)
  file.close()
})

test('R34 a new code is one that is read again, and no two are alike', () => {
  const codes = Array.from({ length: 500 }, newCode)
  for (const code of codes) expect(readCode(code)).toBe(code)
  expect(new Set(codes).size).toBe(codes.length)
})
