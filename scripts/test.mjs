// `npm test`: everything that there is, added up in one line.
import { rmSync } from 'node:fs'
import { runChecks } from './checks.mjs'
import { finish } from './finish.mjs'
import { readReport } from './reports.mjs'
import { runPlaywright, runVitest } from './runners.mjs'
import { reports } from './setup/paths.cjs'

// A report of an earlier run must not stand in for one that this run did not write.
rmSync(reports, { recursive: true, force: true })

const checks = readReport('check', 'steps', await runChecks())
// Windows wait more than they work, so what needs none runs beside them, one project after another.
const [withoutWindow, endToEnd] = await Promise.all([runInTurn(['unit', 'documents', 'faults']), runPlaywright()])
process.exitCode = finish([checks, ...withoutWindow, endToEnd])

async function runInTurn(projects) {
  const results = []
  for (const project of projects) results.push(await runVitest(project))
  return results
}
