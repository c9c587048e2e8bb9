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
const unit = await runVitest('unit')
const documents = await runVitest('documents')
const faults = await runVitest('faults')
const endToEnd = await runPlaywright()
process.exitCode = finish([checks, unit, documents, faults, endToEnd])
