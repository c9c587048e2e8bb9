import { resolve } from 'node:path'
import { runCommand } from '../../core/commands'
import { bundledContent } from '../../core/content'
import { emptyPlan, type Plan } from '../../core/plan'
import { buildSample } from '../../core/sample'
import { PlanFile } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine } from '../io'

/** `new FILE [--title T] [--sample]`: a plan in which nothing is answered yet, or the sample. */
export async function newPlan(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE'], {
    title: { type: 'string' },
    sample: { type: 'boolean' },
  })
  const plan = values.sample
    ? buildSample(bundledContent, { id: io.clock.newId(), createdAt: io.clock.now() })
    : emptyPlan(bundledContent, { id: io.clock.newId(), createdAt: io.clock.now(), title: '', sample: false })
  const path = resolve(io.cwd, positionals[0])
  PlanFile.create(path, { plan: titled(plan, values.title) }).close()
  await io.out(plainLine(`Made ${path}`))
}

/** The title goes the way that it goes in the window, so it is cleaned and limited in the same way. */
function titled(plan: Plan, title: string | undefined): Plan {
  if (title === undefined) return plan
  return runCommand(plan, { type: 'field.set', args: { path: 'title', value: title } }, bundledContent).plan
}
