import { type CommandEnvelope, CommandRefused, type PlanChange, runCommand } from '../../src/core/commands'
import { bundledContent } from '../../src/core/content'
import { emptyPlan, type Plan } from '../../src/core/plan'
import { commandFor, type Intent } from './arbitrary-commands'

/** A plan in which nothing is answered yet, the same one every time. */
export function freshPlan(title = 'Plan'): Plan {
  return emptyPlan(bundledContent, { id: 'plan-1', createdAt: '2026-11-02T09:00:00.000Z', title, sample: false })
}

export const firstTension = bundledContent.tensions[0]?.id ?? ''

/** Sets one field, on its way to be run or applied. */
export function setField(path: string, value: unknown, group: string | null = null): CommandEnvelope {
  return { type: 'field.set', args: { path, value }, group }
}

export function run(plan: Plan, type: string, args: Record<string, unknown>): Plan {
  return runCommand(plan, { type, args }, bundledContent).plan
}

/** Runs what the draws mean one after another; what is refused is left out. */
export function changesOf(start: Plan, drawn: readonly Intent[]): PlanChange[] {
  const changes: PlanChange[] = []
  for (const intent of drawn) {
    const plan = changes.at(-1)?.plan ?? start
    const command = commandFor(intent, plan)
    if (!command) continue
    try {
      changes.push(runCommand(plan, command, bundledContent))
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error
    }
  }
  return changes
}
