// How a run of checks and tests ends: what failed, then the sum on the last line.
import { addUp, lastLine } from './reports.mjs'

/** Prints the end of the run and returns its exit status. */
export function finish(reports) {
  const sum = addUp(reports)
  for (const { name, message } of sum.failures) console.log(`\nFAILED ${name}\n${message}`)
  console.log(`\n${lastLine(sum)}`)
  return sum.ok ? 0 : 1
}
