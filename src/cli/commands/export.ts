import { statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { nameWarnings } from '../../core/analysis/name-warnings'
import { bundledContent } from '../../core/content'
import { NAMINGS, type Plan } from '../../core/plan'
import type { DocumentChoice, Naming } from '../../core/report'
import { exportReport } from '../../export'
import { PlanFile } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine, Refusal, UsageError } from '../io'
import { writeOutput } from '../output'

const formats = { '.docx': 'docx', '.md': 'md', '.json': 'json', '.html': 'html' } as const

const kinds = ['strategy', 'memo', 'record', 'worksheet', 'retreat'] as const

function isKind(value: string): value is (typeof kinds)[number] {
  return (kinds as readonly string[]).includes(value)
}

/** The tension by its number or short title, as the document has them. */
function tensionNamed(name: string | undefined): string {
  const { tensions } = bundledContent
  const wanted = name?.trim().toLowerCase()
  const found = tensions.find(({ number, title }) => String(number) === wanted || title.toLowerCase() === wanted)
  if (found) return found.id
  throw new UsageError(
    `--tension N is one of ${tensions.map(({ number, title }) => `${number} (${title})`).join(', ')}.`,
  )
}

function choiceOf(kind = 'strategy', tension: string | undefined, blank = false): DocumentChoice {
  if (!isKind(kind)) throw new UsageError(`--kind is one of ${kinds.join(', ')}.`)
  if (blank && kind !== 'worksheet') throw new UsageError('--blank belongs to --kind worksheet.')
  if (kind === 'record') return { kind, tension: tensionNamed(tension) }
  if (kind === 'worksheet') return { kind, tension: tensionNamed(tension), blank }
  if (tension !== undefined) throw new UsageError('--tension belongs to --kind record and worksheet.')
  return { kind }
}

function isNaming(value: string): value is Naming {
  return (NAMINGS as readonly string[]).includes(value)
}

/** Names, roles or neither; as the plan has it where nothing is asked for. */
function namingOf(asked: string | undefined, plan: Plan): Naming {
  if (asked === undefined) return plan.document.names
  if (!isNaming(asked)) throw new UsageError(`--names is one of ${NAMINGS.join(', ')}.`)
  return asked
}

/** Says on standard error where a name still stands though names were to stay away. */
async function warnOfNames(plan: Plan, names: Naming, io: CommandLineIo): Promise<void> {
  const found = nameWarnings(plan, bundledContent, names)
  if (found.length === 0) return
  await io.err(`Names may still be printed in ${found.length} ${found.length === 1 ? 'place' : 'places'}:`)
  for (const { label } of found) await io.err(plainLine(`  ${label}`))
}

/** `export FILE -o OUT [--kind K] [--tension N] [--blank] [--names N]`: a document, in the format that OUT's extension names. */
export async function exportPlan(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE'], {
    output: { type: 'string', short: 'o' },
    kind: { type: 'string' },
    tension: { type: 'string' },
    blank: { type: 'boolean' },
    names: { type: 'string' },
  })
  if (values.output === undefined) throw new UsageError('-o OUT is missing.')
  const format = formats[extname(values.output).toLowerCase() as keyof typeof formats]
  if (!format) throw new UsageError(`OUT ends in one of ${Object.keys(formats).join(', ')}.`)
  const choice = choiceOf(values.kind, values.tension, values.blank)
  const source = resolve(io.cwd, positionals[0])
  const target = resolve(io.cwd, values.output)
  const file = PlanFile.open(source, { readOnly: true })
  const { plan } = file
  const rounds = file.revealedRounds()
  file.close()
  if (isSameFile(source, target)) throw new Refusal('OUT is the plan itself: choose another name.')
  const names = namingOf(values.names, plan)
  const options = { ...choice, names, rounds, today: io.clock.today() }
  const report = await exportReport(format, plan, bundledContent, options)
  writeOutput(target, report)
  await io.out(plainLine(target))
  await warnOfNames(plan, names, io)
}

function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }))
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino
}
