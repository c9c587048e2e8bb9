// How long a Word file takes to write, beside pandoc writing one of the same text.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { figure } from './figure.mjs'
import { temporaryFolder } from './folders.mjs'
import { loadParts, partFile } from './parts.mjs'
import { samplePlan } from './sample-plan.mjs'
import { median } from './statistics.mjs'

const RUNS = 5
/** Laying out the pages takes many times as long, so it is reported from fewer. */
const PAGED_RUNS = 2
const TODAY = '2026-11-22'
const child = fileURLToPath(new URL('document-child.mjs', import.meta.url))

/** The sample with as much as people have been seen to list, and more: 300 initiatives, 200 objectives, 60 factors. */
async function largestPlan() {
  const { runCommand, bundledContent } = await loadParts()
  const add = (plan, list, count, values) =>
    Array.from({ length: count }, (_, index) => index).reduce(
      (before, index) =>
        runCommand(
          before,
          { type: 'item.add', args: { list, id: `more-${index}`, values: values(index) } },
          bundledContent,
        ).plan,
      plan,
    )
  const sentence = 'It took longer than anyone had planned, and the schools that tried it twice say why. '
  const lists = [
    ['initiatives', 300, (index) => ({ name: `Initiative ${index}`, reason: sentence, costPerYear: 1000 + index })],
    ['purpose/objectives', 200, (index) => ({ name: `Objective ${index}`, measure: sentence, baseline: '31 percent' })],
    ['environment', 60, (index) => ({ name: `Factor ${index}`, response: sentence.repeat(3) })],
  ]
  return lists.reduce((plan, [list, count, values]) => add(plan, list, count, values), await samplePlan())
}

/** A whole process, from its start to its end: `took` in milliseconds, null where it is missing or fails. */
function run(program, args) {
  const start = performance.now()
  const { error, status, stdout } = spawnSync(program, args, { encoding: 'utf8' })
  return error || status !== 0 ? null : { took: performance.now() - start, stdout }
}

/** Writes the document; `memory` is the most that the process held, in megabytes. */
function written(source, target, pages) {
  const done = run(process.execPath, [child, partFile('write'), source, target, pages])
  if (!done) throw new Error('the document was not written')
  return { took: done.took, memory: Number(done.stdout) / 1e6 }
}

function pandoc(source, target) {
  return run('pandoc', ['--from', 'gfm', '--to', 'docx', '--output', target, source])?.took ?? null
}

/** Both turn by turn, each as a whole process that reads a file and writes one. Pandoc draws no pictures. */
async function measure(name, plan) {
  const { buildReport, bundledContent, writeReport } = await loadParts()
  const folder = temporaryFolder()
  const [tree, text, target] = ['report.json', 'report.md', 'out.docx'].map((file) => join(folder, file))
  const report = buildReport(plan, bundledContent, { kind: 'strategy', today: TODAY })
  writeFileSync(tree, JSON.stringify(report))
  writeFileSync(text, await writeReport('md', report))
  const [plain, paged, beside, memory] = [[], [], [], []]
  for (let run = 0; run < RUNS; run += 1) {
    const one = written(tree, target, 'plain')
    plain.push(one.took)
    memory.push(one.memory)
    const other = pandoc(text, target)
    if (other !== null) beside.push(other)
    if (run < PAGED_RUNS) paged.push(written(tree, target, 'pages').took)
  }
  const baseline = beside.length === RUNS ? median(beside) : null
  // Without pandoc there is nothing to hold the writer against, and the line says so by its empty ratio.
  const goal = baseline === null ? null : { of: 'ratio', is: '<=', limit: 1 }
  const line = (what, unit, value, more = {}) =>
    figure({ name: `document-${name}${what}`, unit, runs: RUNS, value, ...more })
  return [
    line('', 'ms', median(plain), { baseline, goal }),
    line('-with-pages', 'ms', median(paged), { baseline, runs: PAGED_RUNS }),
    line('-memory', 'MB', Math.max(...memory)),
  ]
}

export async function measureDocument() {
  return [...(await measure('sample', await samplePlan())), ...(await measure('largest', await largestPlan()))]
}
