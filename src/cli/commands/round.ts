import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { roundResults } from '../../core/analysis/rounds'
import { type CommandEnvelope, completeArguments } from '../../core/commands'
import { bundledContent, type TensionContent } from '../../core/content'
import { type Plan, ROUND_SHOWINGS, type RoundShowing } from '../../core/plan'
import { CODE_LENGTH, codeFrom, type NamedRound, openRound, revealedRounds, roundName } from '../../core/rounds'
import { PlanFile } from '../../storage'
import { readArguments } from '../arguments'
import { parseJson, readInput } from '../input'
import { type CommandLineIo, plainLine, Refusal, UsageError } from '../io'
import { openToChange, refuseWhereOpen } from '../open-to-change'
import { readAnswers } from './round-answers'
import { tensionChoices, tensionNamed } from './tensions-named'

const ACTIONS = ['list', 'open', 'answers', 'reveal', 'end', 'stats'] as const
type Action = (typeof ACTIONS)[number]

/**
 * `round FILE list [--json] | open --tensions T --showing S | answers ANSWERS.json | reveal | end | stats [--round N]`:
 * rounds of private answers. Of a round that is not revealed it prints how many have answered, and nothing else.
 */
export async function round(args: readonly string[], io: CommandLineIo): Promise<void> {
  const action = ACTIONS.find((each) => each === args[1])
  if (!action) throw new UsageError(`After FILE comes one of ${ACTIONS.join(', ')}.`)
  await deeds[action](args, io)
}

const deeds: Record<Action, (args: readonly string[], io: CommandLineIo) => Promise<void>> = {
  list,
  open,
  answers,
  reveal: (args, io) => close('round.reveal', args, io),
  end: (args, io) => close('round.discard', args, io),
  stats,
}

async function reading<Value>(path: string, io: CommandLineIo, read: (file: PlanFile) => Value): Promise<Value> {
  const file = PlanFile.open(resolve(io.cwd, path), { readOnly: true })
  try {
    return read(file)
  } finally {
    file.close()
  }
}

async function changing(path: string, io: CommandLineIo, change: (file: PlanFile) => unknown): Promise<void> {
  const file = openToChange(resolve(io.cwd, path))
  try {
    const said = change(file)
    await io.out(JSON.stringify(said))
  } finally {
    file.close()
  }
}

function apply(file: PlanFile, command: CommandEnvelope, io: CommandLineIo) {
  refuseWhereOpen(file.path)
  const { seq, label } = file.apply(completeArguments(command, io.clock), { at: io.clock.now() })
  return { seq, label }
}

function rowOf(file: PlanFile, id: string) {
  const { tensions, showing, openedOn, revealedOn, discardedOn, ...counts } = file.plan.rounds.byId[id] as NamedRound
  const isOpen = revealedOn === null && discardedOn === null
  const standing = isOpen ? file.roundStanding(id) : null
  return {
    round: file.plan.rounds.order.indexOf(id) + 1,
    state: isOpen ? 'open' : revealedOn === null ? 'ended' : 'revealed',
    showing,
    tensions: bundledContent.tensions.filter((tension) => tensions.includes(tension.id)).map(({ number }) => number),
    openedOn,
    revealedOn,
    endedOn: discardedOn,
    asked: standing?.asked ?? counts.asked,
    answered: standing?.answered ?? counts.answered,
  }
}

async function list(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE', 'list'], { json: { type: 'boolean' } })
  const rows = await reading(positionals[0], io, (file) => file.plan.rounds.order.map((id) => rowOf(file, id)))
  if (values.json) return io.out(JSON.stringify(rows, null, 2))
  if (rows.length === 0) await io.out('There is no round yet.')
  for (const { round: number, state, showing, tensions, asked, answered, openedOn } of rows) {
    const counted = answered === null ? '' : `, ${answered} of ${asked} answered`
    await io.out(
      `Round ${number}: ${state}, opened ${openedOn}, shows ${showing}, tensions ${tensions.join(', ')}${counted}`,
    )
  }
}

function showingNamed(given: string | undefined): RoundShowing {
  const showing = ROUND_SHOWINGS.find((each) => each === given)
  if (!showing) throw new UsageError(`--showing is one of ${ROUND_SHOWINGS.join(', ')}.`)
  return showing
}

function tensionsNamed(given: string | undefined): string[] {
  if (given === undefined) throw new UsageError(`--tensions is missing: all, or some of ${tensionChoices()}.`)
  if (given.trim().toLowerCase() === 'all') return bundledContent.tensions.map(({ id }) => id)
  return given.split(',').map((name) => {
    const tension = tensionNamed(name)
    if (!tension) throw new UsageError(`There is no tension “${name.trim()}”: all, or some of ${tensionChoices()}.`)
    return tension.id
  })
}

async function open(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE', 'open'], {
    tensions: { type: 'string' },
    showing: { type: 'string' },
  })
  const given = { tensions: tensionsNamed(values.tensions), showing: showingNamed(values.showing) }
  await changing(positionals[0], io, (file) => apply(file, { type: 'round.open', args: given }, io))
}

/** The round that is open. @throws Refusal where none is. */
export function requireOpenRound(plan: Plan): NamedRound {
  const found = openRound(plan)
  if (!found) throw new Refusal('No round is open: open one with round FILE open.')
  return found
}

async function close(type: string, args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals } = readArguments(args, ['FILE', 'reveal or end'])
  await changing(positionals[0], io, (file) => {
    const { id } = requireOpenRound(file.plan)
    return apply(file, { type, args: { round: id } }, io)
  })
}

async function answers(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals } = readArguments(args, ['FILE', 'answers', 'ANSWERS.json'])
  const path = resolve(io.cwd, positionals[2])
  const given = parseJson('The answers file', readInput(path).toString('utf8'))
  const file = openToChange(resolve(io.cwd, positionals[0]))
  try {
    const { id } = requireOpenRound(file.plan)
    const standing = file.roundStanding(id)
    const { submissions, problems } = readAnswers(given, file.plan, standing, () => codeFrom(randomBytes(CODE_LENGTH)))
    for (const problem of problems) await io.err(plainLine(problem))
    if (problems.length > 0) throw new Refusal('Nothing was added: mend the answers named above and try again.')
    refuseWhereOpen(file.path)
    file.submitAnswers(submissions)
    const { answered, asked } = file.roundStanding(id)
    await io.out(JSON.stringify({ round: roundName(file.plan, id), added: submissions.length, answered, asked }))
  } finally {
    file.close()
  }
}

/** The revealed round of that number, or the last. @throws Refusal where it is not revealed. */
function revealedRound(plan: Plan, number: string | undefined): NamedRound {
  const revealed = revealedRounds(plan)
  const numbers = revealed.map(({ id }) => plan.rounds.order.indexOf(id) + 1)
  if (numbers.length === 0) throw new Refusal('No round has been revealed yet.')
  const found = number === undefined ? revealed.at(-1) : revealed[numbers.indexOf(Number(number))]
  if (!found) throw new Refusal(`Round ${number} is not a revealed one; there are: ${numbers.join(', ')}.`)
  return found
}

async function stats(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE', 'stats'], {
    round: { type: 'string' },
    json: { type: 'boolean' },
  })
  const results = await reading(positionals[0], io, (file) =>
    roundResults(file.plan, bundledContent, file.revealedRounds(), revealedRound(file.plan, values.round).id),
  )
  await io.out(JSON.stringify(results, (key, value) => (key === 'tension' ? nameOf(value) : value), 2))
}

/** What a tension is called, in the place of all that the content says of it. */
function nameOf({ number, title }: TensionContent): { number: number; title: string } {
  return { number, title }
}
