import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { addUp, lastLine, readReport, withExitStatus } from './reports.mjs'

const folder = mkdtempSync(join(tmpdir(), 'throughline-reports-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(json) {
  const file = join(folder, `${Math.random()}.json`)
  writeFileSync(file, JSON.stringify(json))
  return file
}

function vitestReport(...statuses) {
  const assertionResults = statuses.map((status, index) => ({
    status,
    fullName: `test ${index}`,
    failureMessages: status === 'failed' ? ['expected 1, got 2'] : [],
  }))
  return {
    testResults: [{ name: 'a.test.ts', status: statuses.includes('failed') ? 'failed' : 'passed', assertionResults }],
  }
}

function playwrightReport(...statuses) {
  const specs = statuses.map((status, index) => ({
    title: `spec ${index}`,
    tests: [{ status, results: [{ errors: status === 'unexpected' ? [{ message: 'no window' }] : [] }] }],
  }))
  return { suites: [{ title: 'a.spec.ts', specs: [], suites: [{ title: 'a walk', specs }] }], errors: [] }
}

describe('reading a report', () => {
  test('vitest: passed, failed with its message, skipped', () => {
    const report = readReport('unit', 'vitest', written(vitestReport('passed', 'failed', 'pending', 'todo')))
    expect(report).toEqual({
      passed: 1,
      skipped: 2,
      failures: [{ name: 'unit: test 1', message: 'expected 1, got 2' }],
    })
  })

  test('vitest: a file that could not be loaded is a failure', () => {
    const json = {
      testResults: [{ name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }],
    }
    expect(readReport('unit', 'vitest', written(json)).failures).toEqual([
      { name: 'unit: b.test.ts', message: 'no such module' },
    ])
  })

  test('playwright: passed, failed with its whole title, skipped', () => {
    const report = readReport('e2e', 'playwright', written(playwrightReport('expected', 'unexpected', 'skipped')))
    expect(report).toEqual({
      passed: 1,
      skipped: 1,
      failures: [{ name: 'e2e: a.spec.ts > a walk > spec 1', message: 'no window' }],
    })
  })

  test('playwright: an error outside of any test is a failure', () => {
    const json = { ...playwrightReport('expected'), errors: [{ message: 'bad config' }] }
    expect(readReport('e2e', 'playwright', written(json)).failures).toHaveLength(1)
  })

  test('steps: each counts once', () => {
    const steps = [
      { name: 'lint', ok: true, output: '' },
      { name: 'types', ok: false, output: 'TS2322' },
    ]
    const report = readReport('check', 'steps', written(steps))
    expect(report).toEqual({ passed: 1, skipped: 0, failures: [{ name: 'check: types', message: 'TS2322' }] })
  })
})

describe('the sum', () => {
  const good = () => readReport('unit', 'vitest', written(vitestReport('passed', 'passed', 'pending')))

  test('adds all reports and ends with one line', () => {
    const sum = addUp([good(), good()])
    expect(sum.ok).toBe(true)
    expect(lastLine(sum)).toBe('4 passed, 0 failed, 2 skipped')
  })

  test('a failing report fails it', () => {
    const sum = addUp([good(), readReport('e2e', 'playwright', written(playwrightReport('unexpected')))])
    expect(sum.ok).toBe(false)
    expect(lastLine(sum)).toBe('2 passed, 1 failed, 1 skipped')
  })

  test.each(['vitest', 'playwright', 'steps'])('a missing report fails it (%s)', (format) => {
    const sum = addUp([good(), readReport('documents', format, join(folder, 'never-written.json'))])
    expect(sum.ok).toBe(false)
    expect(sum.failures[0].name).toBe('documents: its report is missing')
  })

  test('a report cut short is a missing one', () => {
    const file = join(folder, 'cut.json')
    writeFileSync(file, '{ "testResults": [')
    expect(addUp([good(), readReport('unit', 'vitest', file)]).ok).toBe(false)
  })

  test('a report without a test fails it', () => {
    const sum = addUp([good(), readReport('documents', 'vitest', written({ testResults: [] }))])
    expect(sum.failures[0].name).toBe('documents: it ran no test')
  })

  test('0 passed fails it, although nothing failed', () => {
    const sum = addUp([readReport('unit', 'vitest', written(vitestReport('pending')))])
    expect(sum.failed).toBe(0)
    expect(sum.ok).toBe(false)
  })

  test('a runner that ended badly fails it, although its report is good', () => {
    expect(addUp([withExitStatus('unit', good(), 1)]).ok).toBe(false)
    expect(addUp([withExitStatus('unit', good(), 0)]).ok).toBe(true)
  })
})
