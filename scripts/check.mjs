// `npm run check`: format, lint, types, layers, dead code, unit tests.
import { runChecks } from './checks.mjs'
import { finish } from './finish.mjs'
import { readReport } from './reports.mjs'
import { runVitest } from './runners.mjs'

const checks = readReport('check', 'steps', await runChecks())
process.exitCode = finish([checks, await runVitest('unit')])
