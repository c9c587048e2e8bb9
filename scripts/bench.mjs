// `npm run bench [-- NAME …]`: one line of JSON for each figure, measured side by side with its baseline on this
// machine. It reports: a missed goal is named on stderr and is no failure; a figure that could not be measured is.
import { measureAnswers } from './bench/answers.mjs'
import { measureBundle } from './bench/bundle.mjs'
import { measureColdStart } from './bench/cold-start.mjs'
import { measureDocument } from './bench/document.mjs'
import { measureDrag } from './bench/drag.mjs'
import { measureEdit } from './bench/edit.mjs'
import { measureGrid } from './bench/grid.mjs'
import { measureMemory } from './bench/memory.mjs'
import { measureOpen } from './bench/open.mjs'
import { measurePublish } from './bench/publish.mjs'
import { measureReveal } from './bench/reveal.mjs'
import { measureRules } from './bench/rules.mjs'
import { measureTyping } from './bench/typing.mjs'

const benchmarks = {
  'cold-start': measureColdStart,
  edit: measureEdit,
  open: measureOpen,
  publish: measurePublish,
  typing: measureTyping,
  drag: measureDrag,
  grid: measureGrid,
  reveal: measureReveal,
  answers: measureAnswers,
  rules: measureRules,
  memory: measureMemory,
  bundle: measureBundle,
  document: measureDocument,
}

/** For all of them, in milliseconds. */
const LONGEST_RUN = 290_000

async function main(names) {
  const unknown = names.filter((name) => !Object.hasOwn(benchmarks, name))
  if (unknown.length > 0) {
    console.error(`bench: there is no ${unknown.join(', ')}. Which of these? ${Object.keys(benchmarks).join(' ')}`)
    return 2
  }
  let status = 0
  for (const name of names.length > 0 ? names : Object.keys(benchmarks)) {
    try {
      for (const { line, missed } of await benchmarks[name]()) {
        console.log(JSON.stringify(line))
        if (missed) console.error(`bench: ${line.name} misses its goal, ${line.goal}`)
      }
    } catch (error) {
      console.error(`bench: ${name} could not be measured: ${error instanceof Error ? error.message : error}`)
      status = 1
    }
  }
  return status
}

setTimeout(() => {
  console.error('bench: it takes too long, so the rest is left out')
  process.exit(1)
}, LONGEST_RUN).unref()
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

process.exitCode = await main(process.argv.slice(2))
