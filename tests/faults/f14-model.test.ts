import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PlanFile, VersionCopies } from '../../src/storage'
import { buildScript } from '../support/built-script'
import { freshPlan } from '../support/plans'
import { temporaryFolder } from '../support/temporary'
import { count, rounds } from './support/processes'
import type { Step } from './support/steps'

/** What a plan of one text is, told by the simplest means: the text after every change, and what undo takes back. */
class Model {
  texts = [freshPlan().title]
  undo: { before: string; after: string; group: string | null }[] = []
  redo: { before: string; after: string }[] = []
  names = 0

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
function anyStep(model: Model): Step {
  made += 1
  const pick = draw(100)
  if (pick < 62) return { do: 'edit', value: `Text ${made}`, group: draw(2) === 0 ? `visit ${made >> 2}` : null }
  if (pick < 78) return { do: 'undo' }
  if (pick < 88) return { do: 'redo' }
  if (pick < 91) return { do: 'restore', seq: draw(model.head + 1) }
  if (pick < 94) return { do: 'name', name: `Version ${made}` }
  if (pick < 97) return { do: 'copy' }
  return { do: 'reopen' }
}

/** Gives the program steps without waiting, and kills it in their midst. How many it said that it kept. */
async function workAndKill(script: string, args: string[], steps: readonly Step[], after: number): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  let said = ''
  child.stdin.on('error', () => {})
  child.stdout.on('data', (chunk) => {
    said += chunk
    if (said.split('\n').length > after) child.kill('SIGKILL')
  })
  child.stdin.write(steps.map((step) => `${JSON.stringify(step)}\n`).join(''))
  await new Promise((settle) => child.once('close', settle))
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

test('F14 random edits, undo, redo, restores, names, copies and kills against a model', async () => {
  const script = await buildScript('tests/faults/support/steps.ts')
  const path = join(temporaryFolder(), 'Plan.throughline')
  const copiesIn = temporaryFolder()
  PlanFile.create(path, { plan: freshPlan() }).close()
  const model = new Model()
  for (let round = 0; round < rounds(20); round += 1) {
    const trial = new Model()
    Object.assign(trial, structuredClone({ ...model }))
    const steps = Array.from({ length: 110 }, () => {
      const step = anyStep(trial)
      trial.take(step)
      return step
    })
    const said = await workAndKill(script, [path, copiesIn], steps, 20 + draw(80))
    const file = PlanFile.open(path)
    settle(model, steps, said, file)
    // Nothing that was said is lost, and nothing is there that nobody did.
    expect(file.head).toBe(model.head)
    expect(file.plan.title).toBe(model.text)
    expect(file.undoLabel === null).toBe(model.undo.length === 0)
    expect(file.redoLabel === null).toBe(model.redo.length === 0)
    expect(file.versions()).toHaveLength(model.names)
    const past = draw(model.head + 1)
    expect(file.planAt(past).title).toBe(model.texts[past])
    if (round % 5 === 4) file.verify()
    file.close()
    for (let step = 0; step < said; step += 1) count('steps')
    count('kills survived')
  }
  const copies = new VersionCopies(copiesIn).list(freshPlan().id)
  expect(copies.length).toBeGreaterThan(0)
  for (const copy of copies) {
    const kept = PlanFile.open(copy.path, { readOnly: true })
    expect(kept.plan.title).toBe(model.texts[copy.seq])
    kept.verify()
    kept.close()
    count('copies whole')
  }
  expect(readdirSync(join(path, '..'))).toEqual(['Plan.throughline'])
})
