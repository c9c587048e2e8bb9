// What the check consists of, besides the unit tests. Each is one program that ends with 0 when all is well.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modules, reports, root } from './setup/paths.cjs'

const projects = ['core', 'node', 'renderer', 'tests']

/** TypeScript 7 checks the types; the package named typescript is 6, for tools that need its interface. */
const typeChecks = projects.map((project) => ({
  name: `types (${project})`,
  program: 'typescript-7/bin/tsc',
  args: ['-p', `tsconfig.${project}.json`, '--noEmit'],
}))

const checks = [
  // `ci` rather than `format`: it looks at the order of imports too.
  { name: 'format', program: '@biomejs/biome/bin/biome', args: ['ci', '--colors=off', '--linter-enabled=false', '.'] },
  { name: 'lint', program: '@biomejs/biome/bin/biome', args: ['lint', '--colors=off', '--error-on-warnings', '.'] },
  ...typeChecks,
  { name: 'layers', script: 'layers.mjs', args: [] },
  { name: 'dead code', program: 'knip/bin/knip.js', args: ['--no-progress'] },
]

/** Runs all of them, saying how each went (what they found is for the end), and writes their report to out/reports/check.json. */
export async function runChecks() {
  const results = []
  for (const check of checks) {
    const started = performance.now()
    const result = await run(check)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${result.ok ? 'ok  ' : 'FAIL'} ${check.name} (${seconds} s)`)
    results.push({ name: check.name, ...result })
  }
  mkdirSync(reports, { recursive: true })
  const file = join(reports, 'check.json')
  writeFileSync(file, JSON.stringify(results, null, 2))
  return file
}

function run({ program, script, args }) {
  const file = script ? join(root, 'scripts', script) : join(modules, program)
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.once('close', (code) => resolve({ ok: code === 0, output: output.trim() }))
  })
}
