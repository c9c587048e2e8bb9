import { join } from 'node:path'
import type { Plan } from '../../../src/core/plan'
import { PlanFile, PlanFileError, recoverable, recoverInto } from '../../../src/storage'
import { freshPlan, setField } from '../../support/plans'
import { temporaryFolder } from '../../support/temporary'

/** A plan file with everything that it held at every change, to hold what is left of it against. */
export interface Original {
  path: string
  plans: Plan[]
  rows: ReturnType<PlanFile['history']>
}

/** Who made a change: a name that stands in no other row. */
export function actorOf(seq: number): string {
  return `Person ${seq} of the team`
}

/** A plan with so many changes, named versions, undo and redo among them, and texts of several pages where asked. */
export function newOriginal(changes: number, { longTexts = true } = {}): Original {
  const path = join(temporaryFolder(), 'Plan.throughline')
  const file = PlanFile.create(path, { plan: freshPlan() })
  const plans = [file.plan]
  while (file.head < changes) {
    const number = file.head + 1
    const origin = { actor: actorOf(number) }
    if (number % 13 === 0) file.undo(origin)
    else if (number % 26 === 1 && file.redoLabel !== null) file.redo(origin)
    else if (number % 37 === 0 && longTexts)
      file.apply(setField('purpose/problem', `${number} ${'long text '.repeat(900)}`), origin)
    else file.apply(setField('title', `Title ${number}`), origin)
    plans.push(file.plan)
    if (number % 50 === 0) file.nameVersion(`Version ${number}`)
  }
  const rows = file.history()
  file.close()
  return { path, plans, rows }
}

export type Shown = 'refused' | 'true'

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Opens a spoiled file as the window does and as the command line does. Throws where anything wrong is shown. */
export function look(path: string, { plans, rows }: Original): Shown {
  const shown = [true, false].map((historyLater): Shown => {
    let file: PlanFile | null = null
    try {
      file = PlanFile.open(path, { readOnly: true, historyLater })
      if (!same(file.plan, plans.at(-1))) throw new Error('a plan was shown that nobody wrote')
      if (!same(file.history(), rows)) throw new Error('a history was shown that nobody wrote')
      return 'true'
    } catch (error) {
      if (error instanceof PlanFileError) return 'refused'
      throw error
    } finally {
      file?.close()
    }
  })
  if (shown[0] !== shown[1]) throw new Error('the two ways of opening disagree')
  return shown[0] as Shown
}

/** How many changes come back out of a spoiled file, -1 for none. Throws where one comes back that nobody made. */
export function bringBack(path: string, { plans, rows }: Original): number {
  const target = join(temporaryFolder(), 'Recovered.throughline')
  try {
    const told = recoverable(path)
    const { changes, upTo } = recoverInto(path, target)
    if (told.changes !== changes || told.upTo !== upTo) throw new Error('another recovery than was told')
    const file = PlanFile.open(target, { readOnly: true })
    try {
      if (!same(file.history().slice(0, changes), rows.slice(0, changes))) throw new Error('a change that nobody made')
      if (!same(file.plan, plans[upTo])) throw new Error('a plan that nobody wrote')
      if (changes > 0 && !same(file.planAt(changes), plans[changes])) throw new Error('a past that never was')
    } finally {
      file.close()
    }
    return upTo
  } catch (error) {
    if (error instanceof PlanFileError && error.code === 'beyond-recovery') return -1
    throw error
  }
}
