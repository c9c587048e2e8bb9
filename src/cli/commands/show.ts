import { resolve } from 'node:path'
import { bundledContent, pointWord, type TensionContent } from '../../core/content'
import { type Decision, decidedCount, decisionsInOrder, fieldSpec, type Plan } from '../../core/plan'
import { PlanFile } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine } from '../io'

/** `show FILE [--json]`: where each tension stands, or the whole plan as JSON. */
export async function show(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE'], { json: { type: 'boolean' } })
  const file = PlanFile.open(resolve(io.cwd, positionals[0]), { readOnly: true })
  try {
    if (values.json) return await io.out(JSON.stringify(file.plan, null, 2))
    for (const line of describe(file.plan, file.lastChangeAt)) await io.out(plainLine(line))
  } finally {
    file.close()
  }
}

function describe(plan: Plan, changedAt: string): string[] {
  const decisions = decisionsInOrder(plan, bundledContent)
  return [
    plan.title || empty('title'),
    ...(plan.sample ? ['Sample: a fictional district'] : []),
    `${decidedCount(plan)} of ${decisions.length} decided. Last changed ${changedAt}.`,
    ...decisions.flatMap(({ tension, decision }) => ['', ...describeDecision(tension, decision)]),
  ]
}

function describeDecision(tension: TensionContent, decision: Decision): string[] {
  const today = decision.today === null ? empty('tensions/*/today') : point(tension, decision.today)
  const shouldBe = decision.shouldBe === null ? empty('tensions/*/shouldBe') : point(tension, decision.shouldBe)
  const status = decision.decidedOn === null ? decision.status : `${decision.status} on ${decision.decidedOn}`
  return [
    `${tension.number}. ${tension.title} (${tension.poles.a.name} 1 to ${tension.poles.b.name} 9)`,
    `   Today: ${today} → Should be: ${shouldBe}`,
    `   Status: ${status} · Owner: ${decision.decider || empty('tensions/*/decider')} · Review: ${decision.reviewDate ?? empty('tensions/*/reviewDate')}`,
  ]
}

function point(tension: TensionContent, position: number): string {
  return `${position}, ${pointWord(tension, position)}`
}

function empty(path: string): string {
  return fieldSpec(path)?.empty ?? ''
}
