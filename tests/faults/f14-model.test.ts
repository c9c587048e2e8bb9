import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PlanFile, VersionCopies, WorkingCopies } from '../../src/storage'
import { buildScript } from '../support/built-script'
import { freshPlan } from '../support/plans'
import { temporaryFolder } from '../support/temporary'
import { count, rounds } from './support/processes'
import type { Place, Step } from './support/steps'

/** What a plan of one text is, told by the simplest means: the text after every change, and what undo takes back. */
class Model {
  texts = [freshPlan().title]
  undo: { before: string; after: string; group: string | null }[] = []
  redo: { before: string; after: string }[] = []
  names = 0
  /** What the person's file holds at least. */
  published = 0

  get text(): string {
    return this.texts.at(-1) as string
  }

  get head(): number {
    return this.texts.length - 1
  }

  take(step: Step): void {
    if (step.do === 'edit') this.change(step.value, step.group)
    else if (step.do === 'restore') this.change(this.texts[step.seq] as string, null)
    else if (step.do === 'name') this.names += 1
    else if (step.do === 'publish' || step.do === 'reopen') this.published = this.head
    else if (step.do === 'undo') {
      const last = this.undo.pop()
      if (!last) return
      this.redo.push(last)
      this.texts.push(last.before)
    } else if (step.do === 'redo') {
      const next = this.redo.pop()
      if (!next) return
      this.undo.push({ ...next, group: null })
      this.texts.push(next.after)
    }
  }

  private change(after: string, group: string | null): void {
    if (after === this.text) return
    const last = this.undo.at(-1)
    if (last && group !== null && last.group === group && this.redo.length === 0) last.after = after
    else this.undo.push({ before: this.text, after, group })
    this.redo = []
    this.texts.push(after)
  }
}

/** The same numbers in every run. */
let seed = 6_11_2026
function draw(below: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((seed / 0x1_0000_0000) * below)
}

let made = 0
function anyStep(model: Model, sharedIn: string): Step {
  made += 1
  const pick = draw(100)
  if (pick < 58) return { do: 'edit', value: `Text ${made}`, group: draw(2) === 0 ? `visit ${made >> 2}` : null }
  if (pick < 72) return { do: 'undo' }
  if (pick < 82) return { do: 'redo' }
  if (pick < 85) return { do: 'restore', seq: draw(model.head + 1) }
  if (pick < 88) return { do: 'name', name: `Version ${made}` }
  if (pick < 90) return { do: 'copy' }
  if (pick < 91) return { do: 'share', path: join(sharedIn, `Shared ${made}.throughline`) }
  if (pick < 98) return { do: 'publish' }
  return { do: 'reopen' }
}

/** Gives the program steps without waiting, and kills it in their midst. How many it said that it had done. */
async function workAndKill(script: string, place: Place, steps: readonly Step[], after: number): Promise<number> {
  const child = spawn(process.execPath, [script, JSON.stringify(place)], { stdio: ['pipe', 'pipe', 'inherit'] })
  let said = ''
  child.stdin.on('error', () => {})
  child.stdout.on('data', (chunk) => {
    said += chunk
    if (said.split('\n').length > after) child.kill('SIGKILL')
  })
  child.stdin.write(steps.map((step) => `${JSON.stringify(step)}\n`).join(''))
  await new Promise((settle) => child.once('close', settle))
  // Nobody else is here, so there is nothing to be at odds with.
  expect(said).not.toContain('conflict')
  return said.split('\n').length - 1
}

/** The model after the steps that were kept: those that were said, and maybe some of those on their way. */
function settle(model: Model, steps: readonly Step[], said: number, file: PlanFile): void {
  for (const step of steps.slice(0, said)) model.take(step)
  const names = file.versions().length
  let further = said
  while ((model.head !== file.head || model.names !== names) && further < steps.length) {
    model.take(steps[further] as Step)
    further += 1
  }
}

/** What the person's file holds is a moment of the plan, and no earlier one than was said. */
function expectPublished(path: string, model: Model, least: number): void {
  const file = PlanFile.open(path, { readOnly: true })
  expect(file.head).toBeGreaterThanOrEqual(least)
  expect(file.plan.title).toBe(model.texts[file.head])
  file.close()
}

/** How many steps a program is given at once; it is killed after a part of them. */
const AT_ONCE = 420

test('F14 random edits, undo, redo, restores, names, copies, publishing, sharing and kills against a model', async () => {
  const script = await buildScript('tests/faults/support/steps.ts')
  const path = join(temporaryFolder(), 'Plan.throughline')
  const sharedIn = temporaryFolder()
  const place: Place = { path, working: join(temporaryFolder(), 'working'), copies: temporaryFolder() }
  PlanFile.create(path, { plan: freshPlan() }).close()
  const model = new Model()
  for (let round = 0; round < rounds(18); round += 1) {
    const trial = new Model()
    Object.assign(trial, structuredClone({ ...model }))
    const steps = Array.from({ length: AT_ONCE }, () => {
      const step = anyStep(trial, sharedIn)
      trial.take(step)
      return step
    })
    const said = await workAndKill(script, place, steps, 150 + draw(AT_ONCE - 160))
    const copies = new WorkingCopies(place.working)
    const { copy, setAside } = await copies.open(path)
    const { file } = copy
    settle(model, steps, said, file)
    // Nothing that was said is lost, and nothing is there that nobody did.
    expect(setAside).toBeNull()
    expect(file.head).toBe(model.head)
    expect(file.plan.title).toBe(model.text)
    expect(file.undoLabel === null).toBe(model.undo.length === 0)
    expect(file.redoLabel === null).toBe(model.redo.length === 0)
    expect(file.versions()).toHaveLength(model.names)
    const past = draw(model.head + 1)
    expect(file.planAt(past).title).toBe(model.texts[past])
    expectPublished(path, model, model.published)
    if (round % 6 === 5) file.verify()
    // Now and then what the kill left goes on to the next one as it is.
    if (draw(3) === 0) await copy.abandon()
    else {
      expect(await copies.close(copy)).toBe(true)
      model.published = model.head
      expectPublished(path, model, model.head)
    }
    for (let step = 0; step < said; step += 1) count('steps')
    for (const step of steps.slice(0, said)) if (step.do === 'publish') count('times published')
    count('kills survived')
  }
  const copies = new VersionCopies(place.copies).list(freshPlan().id)
  expect(copies.length).toBeGreaterThan(0)
  for (const copy of copies) {
    const kept = PlanFile.open(copy.path, { readOnly: true })
    expect(kept.plan.title).toBe(model.texts[copy.seq])
    kept.verify()
    kept.close()
    count('copies whole')
  }
  const shared = readdirSync(sharedIn).filter((name) => name.endsWith('.throughline'))
  expect(shared.length).toBeGreaterThan(0)
  for (const name of shared) {
    const file = PlanFile.open(join(sharedIn, name), { readOnly: true })
    expect([file.head, file.versions()]).toEqual([0, []])
    expect(model.texts).toContain(file.plan.title)
    file.close()
    count('shared copies whole')
  }
  const last = new WorkingCopies(place.working)
  await last.close((await last.open(path)).copy)
  // The note and whatever a kill left half-written are cleared away.
  await expect.poll(() => readdirSync(join(path, '..'))).toEqual(['Plan.throughline'])
})
