// A program that works on a plan as a window does, and says on its output what it has kept and what it has published.
// It is built and run as a process of its own, so that it can be killed at any moment.
import { PlanFileError, PlanInUse, WorkingCopies, type WorkingCopy } from '../../../src/storage'

export interface Work {
  /** The application's data. */
  data: string
  path: string
  /** How many changes to make; it ends after them by itself. */
  edits: number
  /** After how many changes the file is written. */
  publishEvery: number
  /** How far the clock is from the right time, in milliseconds. */
  clock?: number
  /** Characters in each change. */
  size?: number
  /** Stays open when the work is done, until it is killed. */
  stay?: boolean
  /** Where to begin counting. */
  from?: number
}

const work = JSON.parse(process.argv[2] ?? '') as Work

if (work.clock) {
  const shift = work.clock
  const RealDate = Date
  globalThis.Date = class extends RealDate {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [RealDate.now() + shift] : given) as [number]))
    }
    static override now() {
      return RealDate.now() + shift
    }
  } as DateConstructor
}

function say(...words: unknown[]): void {
  process.stdout.write(`${words.join(' ')}\n`)
}

async function publish(copy: WorkingCopy, number: number): Promise<void> {
  const settled = await copy.settle()
  const { problem, conflictPath } = copy.state()
  if (problem) say('problem', problem.code, problem.reason)
  if (conflictPath) say('conflict', conflictPath)
  if (settled === 'published' || settled === 'conflict') say('published', number)
}

async function run(): Promise<void> {
  const copies = new WorkingCopies(`${work.data}/working`)
  const { copy, takenUp, setAside } = await copies.open(work.path)
  say('open', takenUp ? 'taken-up' : 'fresh', setAside ?? '')
  for (let number = (work.from ?? 0) + 1; number <= (work.from ?? 0) + work.edits; number += 1) {
    const value = `${number} ${'x'.repeat(work.size ?? 40)}`
    copy.file.apply({ type: 'field.set', args: { path: 'purpose/vision', value }, group: null })
    copy.changed()
    say('kept', number)
    if (number % work.publishEvery === 0) await publish(copy, number)
    else await new Promise((resolve) => setImmediate(resolve))
  }
  say('done')
  if (work.stay) setInterval(() => {}, 1000)
  else say('closed', await copies.close(copy))
}

run().catch((error) => {
  if (error instanceof PlanInUse) say('in-use', error.note.process)
  else if (error instanceof PlanFileError) say('refused', error.code, error.message)
  else say('failed', error instanceof Error ? error.stack : error)
  process.exitCode = 1
})
