import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { nameWarnings } from '../../core/analysis/name-warnings'
import { bundledContent } from '../../core/content'
import { NAMINGS, type Plan } from '../../core/plan'
import type { DocumentChoice, Naming } from '../../core/report'
import { CODE_LENGTH, codeFrom, MOST_FORMS } from '../../core/rounds'
import { exportReport } from '../../export'
import { PlanFile } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine, Refusal, UsageError } from '../io'
import { writeOutput } from '../output'
import { requireOpenRound } from './round'
import { tensionChoices, tensionNamed } from './tensions-named'

const formats = { '.docx': 'docx', '.md': 'md', '.json': 'json', '.html': 'html' } as const

const kinds = ['strategy', 'memo', 'record', 'worksheet', 'form', 'retreat'] as const

function isKind(value: string): value is (typeof kinds)[number] {
  return (kinds as readonly string[]).includes(value)
}

function requireTension(name: string | undefined): string {
  const found = name === undefined ? null : tensionNamed(name)
  if (found) return found.id
  throw new UsageError(`--tension N is one of ${tensionChoices()}.`)
}

function copiesOf(given: string | undefined): number | null {
  if (given === undefined) return null
  const copies = Number(given)
  if (Number.isInteger(copies) && copies >= 1 && copies <= MOST_FORMS) return copies
  throw new UsageError(`--copies is a number from 1 to ${MOST_FORMS}.`)
}

interface Asked {
  kind?: string | undefined
  tension?: string | undefined
  blank?: boolean | undefined
  copies?: string | undefined
}

/** Which document is asked for. What a form is made of stands in the plan, so its choice waits for it. */
function choiceOf({ kind = 'strategy', tension, blank = false, copies }: Asked): (plan: Plan) => DocumentChoice {
  if (!isKind(kind)) throw new UsageError(`--kind is one of ${kinds.join(', ')}.`)
  if (blank && kind !== 'worksheet') throw new UsageError('--blank belongs to --kind worksheet.')
  const count = copiesOf(copies)
  if (count !== null && kind !== 'form') throw new UsageError('--copies belongs to --kind form.')
  if (tension !== undefined && kind !== 'record' && kind !== 'worksheet') {
    throw new UsageError('--tension belongs to --kind record and worksheet.')
  }
  switch (kind) {
    case 'record': {
      const id = requireTension(tension)
      return () => ({ kind, tension: id })
    }
    case 'worksheet': {
      const id = requireTension(tension)
      return () => ({ kind, tension: id, blank })
    }
    case 'form':
      return (plan) => formsFor(plan, count)
    default:
      return () => ({ kind })
  }
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

function formsFor(plan: Plan, copies: number | null): DocumentChoice {
  const { id, showing } = requireOpenRound(plan)
  const listed = Math.min(plan.people.order.length, MOST_FORMS)
  if (showing === 'names' && copies !== null) {
    throw new Refusal('This round shows names: there is one form for each person on the list. Leave out --copies.')
  }
  if (listed === 0 && copies === null)
    throw new Refusal('Nobody is on the list of people: add them, or say --copies N.')
  const codes = Array.from({ length: copies ?? listed }, () => codeFrom(randomBytes(CODE_LENGTH)))
  return { kind: 'form', round: id, codes: showing === 'names' ? [] : codes }
}

/** `export FILE -o OUT [--kind K] [--tension N] [--blank] [--copies N] [--names N]`: a document, in the format that OUT's extension names. */
export async function exportPlan(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE'], {
    output: { type: 'string', short: 'o' },
    kind: { type: 'string' },
    tension: { type: 'string' },
    blank: { type: 'boolean' },
    names: { type: 'string' },
    copies: { type: 'string' },
  })
  if (values.output === undefined) throw new UsageError('-o OUT is missing.')
  const format = formats[extname(values.output).toLowerCase() as keyof typeof formats]
  if (!format) throw new UsageError(`OUT ends in one of ${Object.keys(formats).join(', ')}.`)
  const choice = choiceOf(values)
  const source = resolve(io.cwd, positionals[0])
  const target = resolve(io.cwd, values.output)
  const file = PlanFile.open(source, { readOnly: true })
  const { plan } = file
  const rounds = file.revealedRounds()
  file.close()
  if (isSameFile(source, target)) throw new Refusal('OUT is the plan itself: choose another name.')
  const names = namingOf(values.names, plan)
  const options = { ...choice(plan), names, rounds, today: io.clock.today() }
  const report = await exportReport(format, plan, bundledContent, options)
  writeOutput(target, report)
  await io.out(plainLine(target))
  await warnOfNames(plan, names, io)
}

function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }))
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino
}
