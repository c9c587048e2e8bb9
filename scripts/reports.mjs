// Adds up what the test runners wrote. A report that is missing, or that holds no test, is a failure: a green run
// must never mean that nothing ran.
import { readFileSync } from 'node:fs'

/**
 * A runner's report in this file's own terms: { passed, skipped, failures: [{ name, message }] }.
 * `format` is vitest, playwright, or steps (what checks.mjs writes).
 */
export function readReport(suite, format, file) {
  let json
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return failed(`${suite}: its report is missing`, error.message)
  }
  const report = readers[format](json)
  if (report.passed + report.skipped + report.failures.length === 0) return failed(`${suite}: it ran no test`, file)
  return { ...report, failures: report.failures.map(({ name, message }) => ({ name: `${suite}: ${name}`, message })) }
}

/** Without a failure of its own, a runner that ended badly is one: an error outside of any test, for example. */
export function withExitStatus(suite, report, status) {
  if (status === 0 || report.failures.length > 0) return report
  return {
    ...report,
    failures: [{ name: `${suite}: it ended with status ${status}`, message: 'see its output above' }],
  }
}

/** { passed, failed, skipped, failures, ok } of all reports together. */
export function addUp(reports) {
  const sum = (count) => reports.reduce((total, report) => total + count(report), 0)
  const failures = reports.flatMap((report) => report.failures)
  const passed = sum((report) => report.passed)
  return {
    passed,
    failed: failures.length,
    skipped: sum((report) => report.skipped),
    failures,
    ok: failures.length === 0 && passed > 0,
  }
}

/** The line that a run ends with. */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

const readers = {
  steps: (steps) => ({
    passed: steps.filter(({ ok }) => ok).length,
    skipped: 0,
    failures: steps.filter(({ ok }) => !ok).map(({ name, output }) => ({ name, message: output })),
  }),
  vitest: readVitest,
  playwright: readPlaywright,
}

function readVitest({ testResults = [] }) {
  const tests = testResults.flatMap((file) => file.assertionResults)
  const failures = tests
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => ({ name: fullName, message: failureMessages.join('\n') }))
  // A file that could not be loaded has no tests, only a message.
  for (const file of testResults) {
    if (file.status !== 'failed' || file.assertionResults.some(({ status }) => status === 'failed')) continue
    failures.push({ name: file.name, message: file.message })
  }
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    skipped: tests.filter(({ status }) => ['pending', 'skipped', 'todo', 'disabled'].includes(status)).length,
    failures,
  }
}

function readPlaywright({ suites = [], errors = [] }) {
  const tests = suites.flatMap((suite) => testsOf(suite, []))
  const failures = tests
    .filter(({ status }) => status === 'unexpected')
    .map(({ name, results }) => ({
      name,
      message: results
        .flatMap((result) => result.errors ?? [])
        .map(({ message }) => message)
        .join('\n'),
    }))
  failures.push(...errors.map(({ message }) => ({ name: 'outside of any test', message })))
  return {
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    skipped: tests.filter(({ status }) => status === 'skipped').length,
    failures,
  }
}

function testsOf(suite, above) {
  const titles = [...above, suite.title]
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map(({ status, results }) => ({ name: [...titles, spec.title].join(' > '), status, results })),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, titles))]
}

function failed(name, message) {
  return { passed: 0, skipped: 0, failures: [{ name, message }] }
}
