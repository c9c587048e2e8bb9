import { resolve } from 'node:path'
import { amountsTogether, foundWords } from '../../core/analysis/link-words'
import { type PromptState, promptStates, type StatedPrompt } from '../../core/analysis/prompt-states'
import { positionWords } from '../../core/charts'
import { CommandRefused } from '../../core/commands'
import { bundledContent } from '../../core/content'
import { fieldSpec, itemsOf, type Plan, planUnderScenario, subjectWords } from '../../core/plan'
import { PlanFile } from '../../storage'
import { readArguments } from '../arguments'
import { type CommandLineIo, plainLine } from '../io'

const stateWords: Record<PromptState, string> = {
  open: 'open',
  changed: 'answered: changed',
  accepted: 'accepted',
  aside: 'set aside',
  closed: 'no longer raised',
  off: 'not asked',
  unwritten: 'not written yet',
}

/**
 * `coherence FILE [--json] [--scenario NAME]`: the questions that the plan raises, as it is or under a
 * scenario, where each stands, and what it quotes.
 */
export async function coherence(args: readonly string[], io: CommandLineIo): Promise<void> {
  const { positionals, values } = readArguments(args, ['FILE'], {
    json: { type: 'boolean' },
    scenario: { type: 'string' },
  })
  const file = PlanFile.open(resolve(io.cwd, positionals[0]), { readOnly: true })
  try {
    const plan = values.scenario === undefined ? file.plan : underNamed(file.plan, values.scenario)
    const rows = promptStates(plan, bundledContent, io.clock.today()).map((prompt) => rowOf(prompt, plan))
    if (values.json) return await io.out(JSON.stringify(rows, null, 2))
    if (rows.length === 0) await io.out('No question is raised by the plan as it stands.')
    for (const row of rows) for (const line of linesOf(row)) await io.out(plainLine(line))
  } finally {
    file.close()
  }
}

/** The plan as it would be under the scenario of that name. */
function underNamed(plan: Plan, name: string): Plan {
  const found = itemsOf(plan.scenarios).filter((scenario) => scenario.name.trim() === name.trim())
  const [only] = found
  if (only && found.length === 1) return planUnderScenario(plan, only)
  const names = itemsOf(plan.scenarios).map((scenario) => `“${scenario.name.trim()}”`)
  const known = names.length === 0 ? 'The plan has no scenarios.' : `The plan has: ${names.join(', ')}.`
  throw new CommandRefused(
    'no-such-item',
    `${found.length > 1 ? 'More than one scenario is' : 'No scenario is'} called “${name.trim()}”. ${known}`,
  )
}

function rowOf(
  { id, group, check, question, quotes, found, state, response, returned, offBecause }: StatedPrompt,
  plan: Plan,
) {
  return {
    rule: id,
    group,
    own: check === null,
    state,
    question,
    about: check === null ? subjectWords(plan.ownQuestions.byId[id]?.about ?? '', plan, bundledContent) : null,
    decisions: quotes.flatMap((tension) => {
      const found = bundledContent.tensions.find((candidate) => candidate.id === tension)
      const shouldBe = plan.tensions[tension]?.shouldBe ?? null
      const empty = fieldSpec('tensions/*/shouldBe')?.empty ?? ''
      return found ? [{ tension, title: found.title, shouldBe, word: positionWords(found, shouldBe, empty) }] : []
    }),
    found: check ? foundWords(check, found, plan, bundledContent).map(({ opens: _, ...words }) => words) : [],
    together: check ? amountsTogether(check, found) : '',
    answer: response.text,
    until: response.until,
    returned,
    offBecause,
  }
}

function linesOf({
  rule,
  state,
  question,
  about,
  decisions,
  found,
  together,
  answer,
  until,
  offBecause,
}: ReturnType<typeof rowOf>) {
  const day = state === 'aside' && until !== null ? ` until ${until}` : ''
  const quoted = decisions.map(({ title, word }) => `${title} ${word}`).join('; ')
  return [
    `${stateWords[state]}${day}  ${rule}`,
    `   ${question}`,
    ...(about ? [`   About: ${about}`] : []),
    ...(quoted === '' ? [] : [`   Decisions: ${quoted}`]),
    ...found.map(({ name, details }) => `   - ${[name, ...details].join(' · ')}`),
    ...(together === '' ? [] : [`   Together: ${together}`]),
    ...(answer.trim() === '' ? [] : [`   Answer: ${answer}`]),
    ...(offBecause.trim() === '' ? [] : [`   Not asked because: ${offBecause}`]),
  ]
}
