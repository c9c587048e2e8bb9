import { resolve } from 'node:path'
import { runCommand } from '../../core/commands'
import { bundledContent } from '../../core/content'
import { emptyPlan, type Plan } from '../../core/plan'
import { sampleChanges, sampleStart } from '../../core/sample'
import { PlanFile } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine } from '../io'

/** `new FILE [--title T] [--sample]`: a plan in which nothing is answered yet, or the sample with its history. */
export async function newPlan(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE'], {
    title: { type: 'string' },
    sample: { type: 'boolean' },
  })
  const id = io.clock.newId()
  const plan = values.sample
    ? sampleStart(bundledContent, id)
    : emptyPlan(bundledContent, { id, createdAt: io.clock.now(), title: '', sample: false })
  const changes = values.sample ? sampleChanges() : []
  const path = resolve(io.cwd, positionals[0])
  PlanFile.create(path, { plan: titled(plan, values.title), changes }).close()
  await io.out(plainLine(`Made ${path}`))
}

/** The title goes the way that it goes in the window, so it is cleaned and limited in the same way. */
function titled(plan: Plan, title: string | undefined): Plan {
  if (title === undefined) return plan
  return runCommand(plan, { type: 'field.set', args: { path: 'title', value: title } }, bundledContent).plan
}
