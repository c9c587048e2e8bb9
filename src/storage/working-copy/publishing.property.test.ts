import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freshPlan, setField } from '../../../tests/support/plans'
import { temporaryFolder } from '../../../tests/support/temporary'
import { PlanFile } from '../plan-file'
import type { FileEdge } from './file-edge'
import { realFiles } from './real-files'
import { WorkingCopies } from './working-copies'
import type { WorkingCopy } from './working-copy'

type Step = 'edit' | 'settle' | 'crash' | 'close' | 'theirs' | 'older' | 'away' | 'deleted' | 'fail' | 'both' | 'ours'

const steps = fc.array(
  fc.constantFrom<Step>(
    ...(['edit', 'edit', 'edit', 'settle', 'settle', 'settle', 'crash', 'close', 'theirs'] as const),
    ...(['older', 'away', 'deleted', 'fail', 'both', 'ours'] as const),
  ),
  { minLength: 3, maxLength: 14 },
)

/** A file system that fails once, at the step and the moment that it is told. */
function failingEdge() {
  const edge = { ...realFiles }
  let failNext: keyof FileEdge | null = null
  for (const name of ['look', 'write', 'place'] as const) {
    edge[name] = (async (...args: never[]) => {
      if (failNext === name) {
        failNext = null
        throw Object.assign(new Error('it failed'), { code: 'EIO' })
      }
      return (realFiles[name] as (...all: never[]) => Promise<unknown>)(...args)
    }) as never
  }
  return {
    edge: edge as FileEdge,
    fail(count: number) {
      failNext = (['look', 'write', 'place'] as const)[count % 3] ?? null
    },
  }
}

class World {
  readonly data = temporaryFolder()
  readonly folder = temporaryFolder()
  readonly path = join(this.folder, 'Plan.throughline')
  readonly older = join(this.data, 'older.throughline')
  readonly failing = failingEdge()
  copies = this.start()
  copy: WorkingCopy | null = null
  /** The last value that a change of ours was acknowledged with, and the one of theirs that nobody wrote over. */
  ours = 0
  theirs = 0
  done = 0

  constructor() {
    PlanFile.create(this.path, { plan: freshPlan() }).close()
    copyFileSync(this.path, this.older)
  }

  start(): WorkingCopies {
    return new WorkingCopies(join(this.data, 'working'), this.failing.edge)
  }

  async opened(): Promise<WorkingCopy> {
    this.copy ??= (await this.copies.open(this.path)).copy
    return this.copy
  }

  async take(step: Step): Promise<void> {
    this.done += 1
    if (step === 'theirs') return this.writeElsewhere()
    if (step === 'older') return this.putBackOlder()
    if (step === 'deleted') return this.deleteFile()
    if (step === 'fail') return this.failing.fail(this.done)
    if (!existsSync(this.path) && this.copy === null) return
    if (step === 'away') return this.settleWithoutFolder()
    const copy = await this.opened()
    if (step === 'edit') {
      copy.file.apply(setField('purpose/vision', `ours ${this.done}`))
      copy.changed()
      this.ours = this.done
    }
    if (step === 'settle') await copy.settle()
    if (step === 'both') await copy.keepBoth()
    if (step === 'ours') await copy.replaceTheirs().catch(() => {})
    if (step === 'crash') {
      copy.abandon()
      this.copies = this.start()
      this.copy = null
    }
    if (step === 'close') {
      await this.copies.close(copy)
      this.copy = null
    }
  }

  /** Another computer goes on in whatever stands in the file. */
  writeElsewhere(): void {
    if (!existsSync(this.path)) return
    const file = PlanFile.open(this.path)
    file.apply(setField('title', `theirs ${this.done}`))
    file.close()
    this.theirs = this.done
  }

  putBackOlder(): void {
    copyFileSync(this.older, `${this.path}.new`)
    renameSync(`${this.path}.new`, this.path)
    this.forget()
  }

  deleteFile(): void {
    rmSync(this.path, { force: true })
    this.forget()
  }

  /** What stood in the file is gone by the hand of others. Of ours no more than the file is kept once it is closed. */
  forget(): void {
    this.theirs = 0
    if (readdirSync(join(this.data, 'working')).length === 0) this.ours = 0
  }

  async settleWithoutFolder(): Promise<void> {
    const copy = await this.opened()
    renameSync(this.folder, `${this.folder}-away`)
    const settled = await copy.settle()
    renameSync(`${this.folder}-away`, this.folder)
    expect(settled).toBe('failed')
    expect(copy.state().problem?.code).toBe('unreachable')
  }

  /** Writes what is kept to a file, as the person does who says so. */
  async finish(copy: WorkingCopy): Promise<void> {
    await copy.settle()
    expect(await copy.settle({ again: true })).not.toBe('failed')
    expect(await this.copies.close(copy)).toBe(true)
  }

  /** Everything that any plan of the folder says now or said once, after every check that there is. */
  said(): string {
    const plans = readdirSync(this.folder).filter((name) => name.endsWith('.throughline'))
    return plans
      .flatMap((name) => {
        const file = PlanFile.open(join(this.folder, name), { readOnly: true })
        file.verify()
        const all = Array.from({ length: file.head + 1 }, (_, seq) => file.planAt(seq))
        file.close()
        return all.map(({ title, purpose }) => `[${title}][${purpose.vision}]`)
      })
      .join('\n')
  }
}

test('F22 whatever happens to the file, what was acknowledged is in a file at the end, ours and theirs', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const world = new World()
      for (const step of taken) await world.take(step)
      // At last everything can be reached and written.
      world.failing.fail(-1)
      if (world.copy) await world.finish(world.copy)
      for (const { path } of await world.copies.leftOvers()) await world.finish((await world.copies.open(path)).copy)
      const said = world.said()
      if (world.ours > 0) expect(said).toContain(`[ours ${world.ours}]`)
      if (world.theirs > 0) expect(said).toContain(`[theirs ${world.theirs}]`)
      expect(readdirSync(world.folder).filter((name) => name.startsWith('.'))).toEqual([])
    }),
    { numRuns: 40 },
  )
})
