import { resolve } from 'node:path'
import { bundledContent } from '../../core/content'
import { comparePlans, comparisonSummary, type Difference, differenceClauses, isSame } from '../../core/history'
import { PLAN_SECTIONS } from '../../core/plan'
import { upperFirst } from '../../core/text'
import { PlanFile } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine } from '../io'
import { momentOf } from '../plan-versions'

/** `compare FILE A B`: what differs between two moments of a plan, the earlier one first. */
export async function compare(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals } = readArguments(args, ['FILE', 'A', 'B'])
  const file = PlanFile.open(resolve(io.cwd, positionals[0]), { readOnly: true })
  try {
    const moments = [momentOf(file, positionals[1]).seq, momentOf(file, positionals[2]).seq] as const
    const [before, after] = [file.planAt(Math.min(...moments)), file.planAt(Math.max(...moments))]
    const comparison = comparePlans(before, after, bundledContent)
    if (isSame(comparison)) return await io.out('Nothing differs between these two points.')
    await io.out(plainLine(comparisonSummary(comparison)))
    for (const { tension, differences } of comparison.tensions) {
      await print(`${tension.number}. ${tension.title}`, differences, io)
    }
    for (const { section, differences } of comparison.sections) await print(PLAN_SECTIONS[section], differences, io)
  } finally {
    file.close()
  }
}

async function print(heading: string, differences: readonly Difference[], io: CommandLineIo): Promise<void> {
  if (differences.length === 0) return
  await io.out('')
  await io.out(plainLine(heading))
  for (const clause of differenceClauses(differences, bundledContent))
    await io.out(plainLine(`   ${upperFirst(clause)}`))
}
