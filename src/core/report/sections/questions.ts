import { promptStates, type StatedPrompt } from '../../analysis/prompt-states'
import type { Block, Passage, TableRow } from '../blocks'
import { leavesOut, opening, type ReportContext } from '../context'
import { dense, table } from '../parts'
import { ledBy } from '../passages'
import { empty, reference, strong, text } from '../runs'
import { requiredSpec } from '../values'
import { WORDS } from '../words'
import { answerLabel, questionRuns, until } from './answers'

const words = WORDS.coherence

/** So many questions stand here, and so much of an answer; the appendix has all. */
const MOST = { questions: 14, answer: 180 } as const

/** "We accept. Fridays are kept free.": what kind of answer it is, and its first sentence. */
function answerCell(context: ReportContext, prompt: StatedPrompt): Passage {
  const path = `promptResponses/${prompt.id}/text`
  if (!Object.hasOwn(context.plan.promptResponses.byId, prompt.id)) {
    return { paragraphs: context.adopted ? [] : [[empty(requiredSpec(path).empty)]], field: path }
  }
  const { kind } = prompt.response
  const lead = [...(kind === null ? [] : [strong(`${answerLabel(prompt)}. `)]), ...until(prompt)]
  if (leavesOut(context, path)) return { paragraphs: [lead], field: path }
  return { paragraphs: ledBy(lead, opening(context, path, MOST.answer).paragraphs), field: path }
}

function rowOf(context: ReportContext, prompt: StatedPrompt): TableRow {
  return { cells: [{ paragraphs: [questionRuns(context, prompt)] }, answerCell(context, prompt)] }
}

/** What stands where no decisions pull against each other. */
function noPull({ plan }: ReportContext): Block {
  // Finding nothing where there is nothing to compare would reassure without a reason.
  const complete = Object.values(plan.tensions).every(({ shouldBe }) => shouldBe !== null)
  return { kind: 'paragraph', role: 'body', runs: [text(complete ? words.none : words.notYet)] }
}

/** Where to read on: every answer in full, and how many questions stand there alone. */
function whereElse(more: number, notAsked: number): Block {
  return {
    kind: 'paragraph',
    role: 'quiet',
    keepWithNext: true,
    runs: [
      reference('questions'),
      text(words.everyAnswer),
      ...(more > 0 ? [text(` ${words.moreQuestions(more)}`)] : []),
      ...(notAsked > 0 ? [text(` ${words.notAskedToo(notAsked)}`)] : []),
    ],
  }
}

function questionsTable(context: ReportContext, shown: readonly StatedPrompt[]): Block {
  const { columns } = words
  const questions = table(
    words.caption,
    [
      { header: columns.question, width: 46 },
      { header: columns.answer, width: 54 },
    ],
    shown.map((prompt) => rowOf(context, prompt)),
    { field: 'promptResponses' },
  )
  return { ...dense(questions), rowHeaders: false }
}

/** The questions that the plan raises and the team's own, each with its answer in a sentence; the appendix has them in full. */
export function questions(context: ReportContext): Block[] {
  const prompts = promptStates(context.plan, context.content, context.today).filter(
    ({ state }) => state !== 'unwritten',
  )
  const raised = prompts.filter(({ state }) => state !== 'off' && state !== 'closed')
  // What is open comes before what is answered, where there is not room for all.
  const urgent = [...raised.filter(({ state }) => state === 'open'), ...raised.filter(({ state }) => state !== 'open')]
  const kept = new Set(urgent.slice(0, MOST.questions))
  const shown = raised.filter((prompt) => kept.has(prompt))
  const notAsked = prompts.filter(({ state }) => state === 'off').length
  return [
    ...(raised.some(({ group }) => group === 'pull') ? [] : [noPull(context)]),
    ...(prompts.length === 0 ? [] : [whereElse(raised.length - shown.length, notAsked)]),
    ...(shown.length === 0 ? [] : [questionsTable(context, shown)]),
  ]
}
