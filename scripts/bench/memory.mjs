// How much memory all processes of the app take together.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { figure } from './figure.mjs'
import { temporaryFolder } from './folders.mjs'
import { median } from './statistics.mjs'
import { bareWindow, openedSample, startWindow } from './windows.mjs'

const RUNS = 4
/** Until start-up is over and what it left behind has been collected, in milliseconds. */
const SETTLED = 4000

/** The process and all that it started, as process ids. */
function family(pid, parents) {
  const children = [...parents].filter(([, parent]) => parent === pid).map(([child]) => child)
  return [pid, ...children.flatMap((child) => family(child, parents))]
}

function parentsFromProc() {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return new Map(
    ids.flatMap((id) => {
      try {
        // The program's name stands in brackets and may hold anything; the parent is the second word after it.
        const [, parent] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1).split(' ')
        return [[Number(id), Number(parent)]]
      } catch {
        return []
      }
    }),
  )
}

/** Linux: proportional set size, in which a page that n processes share counts as one n-th in each. In bytes. */
function proportionalSize(pid) {
  return family(pid, parentsFromProc()).reduce((sum, id) => {
    const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? []
    return sum + Number(kilobytes ?? 0) * 1024
  }, 0)
}

/** Elsewhere: resident size, in which shared pages count in each process; the bare window has them too. In bytes. */
function residentSize(pid) {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n')
  const processes = rows.map((row) => row.trim().split(/\s+/).map(Number))
  const parents = new Map(processes.map(([id, parent]) => [id, parent]))
  const members = new Set(family(pid, parents))
  return processes.reduce((sum, [id, , kilobytes]) => sum + (members.has(id) ? kilobytes * 1024 : 0), 0)
}

/** The app with the sample open beside a bare window, turn by turn, some seconds after each can be used. */
export async function measureMemory() {
  if (process.platform === 'win32') throw new Error('on Windows nobody has written this yet')
  const sizeOf = process.platform === 'linux' ? proportionalSize : residentSize
  const windows = [
    { what: openedSample, folder: temporaryFolder(), samples: [] },
    { what: bareWindow, folder: temporaryFolder(), samples: [] },
  ]
  for (let run = 0; run < RUNS; run += 1) {
    for (const { what, folder, samples } of windows) {
      const started = await startWindow(what, folder)
      await sleep(SETTLED)
      samples.push(sizeOf(started.process.pid) / 1e6)
      await started.stop()
    }
  }
  const [value, baseline] = windows.map(({ samples }) => median(samples))
  const goal = { of: 'ratio', is: '<=', limit: 1.5 }
  return [figure({ name: 'memory', unit: 'MB', runs: RUNS, value, baseline, goal })]
}
