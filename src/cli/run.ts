import { CommandRefused } from '../core/commands'
import { HouseStyleProblem } from '../export/template/problem'
import { PlanFileError } from '../storage'
import { TableProblem } from '../tables/problem'
import { apply } from './commands/apply'
import { check } from './commands/check'
import { coherence } from './commands/coherence'
import { compare } from './commands/compare'
import { demo } from './commands/demo'
import { describe } from './commands/describe'
import { exportPlan } from './commands/export'
import { history } from './commands/history'
import { importTable } from './commands/import'
import { newPlan } from './commands/new'
import { recover } from './commands/recover'
import { restore } from './commands/restore'
import { redo, undo } from './commands/revert'
import { round } from './commands/round'
import { share } from './commands/share'
import { show } from './commands/show'
import { versions } from './commands/versions'
import { type CommandLineIo, plainLine, Refusal, UsageError } from './io'

type CommandLineCommand = (args: readonly string[], io: CommandLineIo) => Promise<void>

const commands: ReadonlyMap<string, CommandLineCommand> = new Map([
  ['new', newPlan],
  ['show', show],
  ['commands', describe],
  ['apply', apply],
  ['import', importTable],
  ['undo', undo],
  ['redo', redo],
  ['history', history],
  ['versions', versions],
  ['restore', restore],
  ['compare', compare],
  ['check', check],
  ['recover', recover],
  ['share', share],
  ['coherence', coherence],
  ['round', round],
  ['export', exportPlan],
  ['demo', demo],
])

const usage = `Usage: throughline COMMAND
  new FILE [--title T] [--sample]   make a plan, or the sample plan
  show FILE [--json]                where each tension stands, or the whole plan
  commands                          every command that apply takes, with its arguments
  apply FILE COMMANDS.json          run an array of { "type", "args" }
  import FILE LIST TABLE            add the rows of a .csv, .tsv or .xlsx file; LIST is initiatives, schools
                                    or people
  undo FILE                         take the last change back
  redo FILE                         make it again
  history FILE [--json]             every change, oldest first
  versions FILE [--name N] [--json] the named moments of a plan; with --name, name the present one
  restore FILE VERSION              make the plan what it was then, as one change
  compare FILE A B                  what differs between two versions, changes or “now”
  check FILE [--deep]               whether everything in the file is as it was written
  recover DAMAGED -o NEW            what is whole in a damaged file, in a new one
  share FILE -o COPY                the plan without its history and anything private
  coherence FILE [--json] [--scenario NAME]
                                    the questions that the decisions raise, and where each stands
  round FILE list [--json]          the rounds of private answers, and how many have answered
  round FILE open --tensions all|1,3 --showing names|roles|nothing
                                    open a round
  round FILE answers ANSWERS.json   add answers to the open round, all of them or none
  round FILE reveal                 end the open round and let everybody see its answers
  round FILE end                    end it without revealing it; its answers are deleted
  round FILE stats [--round N]      what a revealed round says, as JSON
  export FILE -o OUT                write the strategy document: .docx, .md, .json or .html
         [--kind memo|record|worksheet|form|retreat] [--tension N] [--blank] [--copies N]
                                    or the board memo, one decision, the both-sides map of one tension,
                                    forms of paper for the open round, the record of the retreat
         [--names names|roles|none] of people; as the plan says where it is left out
Exit status: 0 done, 1 refused (nothing written), 2 wrong usage.`

/**
 * Runs one call of the command line.
 * @param argv the arguments after the program's name.
 * @returns the exit status: 0 done, 1 refused, 2 usage.
 */
export async function runCli(argv: readonly string[], io: CommandLineIo): Promise<0 | 1 | 2> {
  const [name, ...args] = argv
  try {
    if (name === 'help' || name === '--help' || name === '-h') {
      await io.out(usage)
      return 0
    }
    const command = name === undefined ? undefined : commands.get(name)
    if (!command) throw new UsageError(name === undefined ? 'A command is missing.' : `There is no command “${name}”.`)
    await command(args, io)
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      await io.err(plainLine(error.message))
      await io.err(usage)
      return 2
    }
    await io.err(plainLine(refusalMessage(error)))
    return 1
  }
}

function refusalMessage(error: unknown): string {
  const expected =
    error instanceof Refusal ||
    error instanceof CommandRefused ||
    error instanceof PlanFileError ||
    error instanceof TableProblem ||
    error instanceof HouseStyleProblem
  if (expected) return error.message
  const what = error instanceof Error ? error.message : String(error)
  return `Throughline failed in a way that it does not know (${what}): try again, and report this if it returns.`
}
