import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../tests/support/temporary'
import { FailureLog, failureLine } from './log'

const at = '2026-11-22T10:00:00.000Z'

test('S50 a failure is noted with its kind, its code and its place, and nothing that somebody wrote', () => {
  const secret = 'We shall close the school in Elm Street'
  const error = Object.assign(
    new SyntaxError(`Unexpected token in “${secret}”\n    at ${secret} (/home/ana/${secret}.txt)`),
    {
      code: 'SQLITE_FULL',
    },
  )
  const line = failureLine(at, 'plan.apply', error)
  expect(line).toMatch(/^2026-11-22T10:00:00\.000Z plan\.apply: SyntaxError SQLITE_FULL .*log\.test\.ts:\d+:\d+/)
  expect(line).not.toMatch(/school|Elm|home|ana\//)
  expect(line).not.toContain('\n')
  expect(failureLine(at, 'x', Object.assign(new Error(secret), { code: secret }))).not.toContain('school')
  expect(failureLine(at, 'x', secret)).toBe(`${at} x: string`)
  expect(failureLine(at, 'x', null)).toBe(`${at} x: object`)
})

test('S50 the log begins anew when it has grown, and the one before it is kept', () => {
  const folder = join(temporaryFolder(), 'logs')
  const log = new FailureLog(join(folder, 'throughline.log'))
  const line = 'x'.repeat(1000)
  for (let index = 0; index < 700; index += 1) log.add(`${index} ${line}`)
  expect(readdirSync(folder).sort()).toEqual(['throughline.log', 'throughline.log.1'])
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(300_000)
  expect(log.lines()).toHaveLength(200)
  expect(log.lines().at(-1)).toMatch(/^699 /)
  // Where nothing can be written, nothing fails.
  new FailureLog(join(folder, 'throughline.log', 'inside a file')).add('x')
})
