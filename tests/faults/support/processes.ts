import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { PlanFile, WorkingCopies } from '../../../src/storage'
import { buildScript } from '../../support/built-script'
import { freshPlan } from '../../support/plans'
import { temporaryFolder } from '../../support/temporary'
import type { Work } from './editor'

/** How often a test does what it does; more with `npm run faults -- --rounds N`. */
export function rounds(usual: number): number {
  return Number(process.env.FAULT_ROUNDS ?? usual)
}

const counted = new Map<string, number>()

/** Counts something for the end of the run, such as "kills survived". */
export function count(what: string): void {
  counted.set(what, (counted.get(what) ?? 0) + 1)
}

afterAll(() => {
  for (const [what, times] of counted) console.log(`faults: ${times} ${what}`)
})

let script: Promise<string> | null = null

function editorScript(): Promise<string> {
  script ??= buildScript('tests/faults/support/editor.ts')
  return script
}

export interface Running {
  child: ChildProcess
  /** The lines that it has said, whole ones only. */
  said(): string[]
  /** The number behind the last line that begins with the word; 0 where there is none. */
  last(word: string): number
  /** Waits until it has said so many lines, or has ended. */
  until(lines: number): Promise<void>
  kill(): Promise<void>
  ended: Promise<number | null>
}

export function follow(child: ChildProcess): Running {
  let output = ''
  child.stdout?.on('data', (chunk) => {
    output += chunk
  })
  child.stderr?.on('data', (chunk) => process.stderr.write(chunk))
  const ended = new Promise<number | null>((settle) => child.once('close', settle))
  const said = () =>
    output
      .slice(0, output.lastIndexOf('\n') + 1)
      .split('\n')
      .filter(Boolean)
  return {
    child,
    said,
    ended,
    last(word) {
      const line = said().findLast((candidate) => candidate.startsWith(`${word} `))
      return Number(line?.split(' ')[1] ?? 0)
    },
    async until(lines) {
      while (said().length < lines && child.exitCode === null && child.signalCode === null) {
        await new Promise((settle) => setTimeout(settle, 1))
      }
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Starts the editor, by way of a shell where something must be set for it first (`ulimit …; exec`). */
export async function startEditor(work: Work, { shell, ...options }: SpawnOptions & { shell?: string } = {}) {
  const built = await editorScript()
  const all: SpawnOptions = { stdio: ['ignore', 'pipe', 'pipe'], ...options }
  const args = [built, JSON.stringify(work)]
  if (shell === undefined) return follow(spawn(process.execPath, args, all))
  return follow(spawn('bash', ['-c', `${shell} "$0" "$@"`, process.execPath, ...args], all))
}

export interface Desk {
  data: string
  folder: string
  path: string
}

/** A plan in a folder of its own, and a folder for the application's data. */
export function newDesk(): Desk {
  const folder = temporaryFolder()
  const path = join(folder, 'Plan.throughline')
  PlanFile.create(path, { plan: freshPlan() }).close()
  return { data: temporaryFolder(), folder, path }
}

/** The number that the plan file holds, after every check that there is. */
export function numberIn(path: string): number {
  const file = PlanFile.open(path, { readOnly: true })
  file.verify()
  const { vision } = file.plan.purpose
  file.close()
  return Number(vision.split(' ')[0] || 0)
}

/** What the next start finds: the number that is on screen, and that it is published when everything is closed. */
export async function numberAfterRestart({ data, path }: Desk): Promise<{ shown: number; setAside: string | null }> {
  const copies = new WorkingCopies(join(data, 'working'))
  const { copy, setAside } = await copies.open(path)
  copy.file.check()
  copy.file.verify()
  const shown = Number(copy.file.plan.purpose.vision.split(' ')[0] || 0)
  await copies.close(copy)
  return { shown, setAside }
}

export function namesIn(folder: string): string[] {
  return readdirSync(folder).toSorted()
}
