import { statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { bundledContent } from '../../core/content'
import { exportReport } from '../../export'
import { PlanFile } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine, Refusal, UsageError } from '../io'
import { writeOutput } from '../output'

const formats = { '.docx': 'docx', '.md': 'md', '.json': 'json', '.html': 'html' } as const

/** `export FILE -o OUT`: the strategy document, in the format that OUT's extension names. */
export async function exportPlan(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE'], { output: { type: 'string', short: 'o' } })
  if (values.output === undefined) throw new UsageError('-o OUT is missing.')
  const format = formats[extname(values.output).toLowerCase() as keyof typeof formats]
  if (!format) throw new UsageError(`OUT ends in one of ${Object.keys(formats).join(', ')}.`)
  const source = resolve(io.cwd, positionals[0])
  const target = resolve(io.cwd, values.output)
  const file = PlanFile.open(source, { readOnly: true })
  const { plan } = file
  file.close()
  if (isSameFile(source, target)) throw new Refusal('OUT is the plan itself: choose another name.')
  const options = { kind: 'strategy', today: io.clock.today() } as const
  writeOutput(target, await exportReport(format, plan, bundledContent, options))
  await io.out(plainLine(target))
}

function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }))
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino
}
