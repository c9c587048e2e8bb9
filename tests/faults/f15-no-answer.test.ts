import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { threadedFiles } from '../../src/main/files/threaded-files'
import { PlanFile, WorkingCopies, type WorkingCopy } from '../../src/storage'
import { buildScript } from '../support/built-script'
import { freshPlan, setField } from '../support/plans'
import { temporaryFolder } from '../support/temporary'

const PATIENCE = { lookup: 300, transfer: 300 }

let script: Promise<string> | null = null

/** Two folders with a plan each, on drives of their own that can go away, and an app that works in them. */
async function desk() {
  script ??= buildScript('tests/faults/support/stalling-files.ts')
  const edge = threadedFiles(await script, PATIENCE)
  const copies = new WorkingCopies(join(temporaryFolder(), 'working'), edge)
  const drive = () => {
    const root = temporaryFolder()
    const folder = join(root, 'share')
    mkdirSync(folder)
    const path = join(folder, 'Plan.throughline')
    PlanFile.create(path, { plan: freshPlan() }).close()
    return {
      folder,
      path,
      goAway: (when: 'before' | 'after' = 'before') => writeFileSync(join(root, 'gone away'), when),
      comeBack: () => rmSync(join(root, 'gone away')),
    }
  }
  return { copies, edge, share: drive(), stick: drive() }
}

function titleIn(path: string): string {
  const file = PlanFile.open(path, { readOnly: true })
  file.verify()
  const { title } = file.plan
  file.close()
  return title
}

function type(copy: WorkingCopy, title: string): void {
  copy.file.apply(setField('title', title))
  copy.changed()
}

/** Tries until the folder answers again. */
async function settled(copy: WorkingCopy): Promise<string> {
  for (;;) {
    const how = await copy.settle()
    if (copy.state().problem?.code !== 'no-answer') return how
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

test('F40 a folder that does not answer: opening says so and leaves the app free; other folders go on', async () => {
  const { copies, share, stick } = await desk()
  share.goAway()
  let waiting = true
  const refused = copies.open(share.path).catch((error: Error) => {
    waiting = false
    return error
  })
  // All of this while the other one waits: a call that comes back from its folder, and one that is only here.
  const { copy } = await copies.open(stick.path)
  type(copy, 'Written meanwhile')
  expect(await copy.settle()).toBe('published')
  expect(titleIn(stick.path)).toBe('Written meanwhile')
  expect(waiting).toBe(true)
  expect(await refused).toMatchObject({
    code: 'no-answer',
    message:
      '“Plan.throughline” could not be reached, since its folder does not answer: check the network or the drive, then try again.',
  })
  // Whoever asks again is told at once, and the thread that waits stays the only one.
  await expect(copies.open(share.path)).rejects.toThrow('does not answer')
  share.comeBack()
  await expect
    .poll(() =>
      copies.open(share.path).then(
        () => 'open',
        () => 'away',
      ),
    )
    .toBe('open')
})

test('F40 a folder that stops answering while a plan is open: work goes on, what is missing is said, and it is written when it answers', async () => {
  const { copies, share } = await desk()
  const { copy } = await copies.open(share.path)
  type(copy, 'One')
  expect(await copy.settle()).toBe('published')
  share.goAway()
  type(copy, 'Two')
  expect(await copy.settle()).toBe('failed')
  expect(copy.state().problem).toMatchObject({
    code: 'no-answer',
    reason: 'the folder of “Plan.throughline” does not answer',
  })
  type(copy, 'Three')
  expect(copy.file.plan.title).toBe('Three')
  share.comeBack()
  expect(await settled(copy)).toBe('published')
  expect(titleIn(share.path)).toBe('Three')
  await copies.close(copy)
  expect(readdirSync(share.folder)).toEqual(['Plan.throughline'])
})

test.each(['write', 'place'] as const)(
  'F40 a folder that does what it is asked and does not say so (%s): what was written is known as ours',
  async (step) => {
    const { copies, edge, share } = await desk()
    const { copy } = await copies.open(share.path)
    const asItWas = edge[step]
    edge[step] = (...args: never[]) => {
      share.goAway('after')
      return (asItWas as (...all: never[]) => Promise<never>)(...args)
    }
    type(copy, 'One')
    expect(await copy.settle()).toBe('failed')
    expect(copy.state().problem?.code).toBe('no-answer')
    edge[step] = asItWas as never
    share.comeBack()
    await settled(copy)
    expect(copy.state()).toMatchObject({ unpublished: false, problem: null, conflictPath: null })
    expect(titleIn(share.path)).toBe('One')
    await copies.close(copy)
    // What was half-written is cleared away once this process has ended.
    expect(readdirSync(share.folder).filter((name) => !name.endsWith('.tmp'))).toEqual(['Plan.throughline'])
  },
)
