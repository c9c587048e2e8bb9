import { statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { bundledContent } from '../../core/content'
import type { DocumentChoice } from '../../core/report'
import { exportReport } from '../../export'
import { PlanFile } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine, Refusal, UsageError } from '../io'
import { writeOutput } from '../output'

const formats = { '.docx': 'docx', '.md': 'md', '.json': 'json', '.html': 'html' } as const

const kinds = ['strategy', 'memo', 'record', 'worksheet'] as const

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

/** `export FILE -o OUT [--kind K] [--tension N] [--blank]`: a document, in the format that OUT's extension names. */
export async function exportPlan(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE'], {
    output: { type: 'string', short: 'o' },
    kind: { type: 'string' },
    tension: { type: 'string' },
    blank: { type: 'boolean' },
  })
  if (values.output === undefined) throw new UsageError('-o OUT is missing.')
  const format = formats[extname(values.output).toLowerCase() as keyof typeof formats]
  if (!format) throw new UsageError(`OUT ends in one of ${Object.keys(formats).join(', ')}.`)
  const choice = choiceOf(values.kind, values.tension, values.blank)
  const source = resolve(io.cwd, positionals[0])
  const target = resolve(io.cwd, values.output)
  const file = PlanFile.open(source, { readOnly: true })
  const { plan } = file
  file.close()
  if (isSameFile(source, target)) throw new Refusal('OUT is the plan itself: choose another name.')
  const report = await exportReport(format, plan, bundledContent, { ...choice, today: io.clock.today() })
  writeOutput(target, report)
  await io.out(plainLine(target))
}

function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }))
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino
}
