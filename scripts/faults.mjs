// `npm run faults [-- --rounds N]`: the fault tests alone, as often as asked. Without it each runs as often as it does
// in `npm test`, which is bounded in time.
import { parseArgs } from 'node:util'
import { finish } from './finish.mjs'
import { runVitest } from './runners.mjs'

const { values } = parseArgs({ options: { rounds: { type: 'string' } } })
if (values.rounds !== undefined && !/^[1-9]\d{0,5}$/.test(values.rounds)) {
  console.error('faults: --rounds is a whole number from 1 on')
  process.exitCode = 2
} else {
  if (values.rounds !== undefined) process.env.FAULT_ROUNDS = values.rounds
  process.exitCode = finish([await runVitest('faults')])
}
