import { amountsTogether, foundWords } from '../../../analysis/link-words'
import { type PromptGroup, promptStates, type StatedPrompt } from '../../../analysis/prompt-states'
import { positionWords } from '../../../charts'
import { subjectWords } from '../../../plan/subjects'
import { lowerFirst } from '../../../text'
import type { Block, DefinitionRow, Paragraph, Passage } from '../../blocks'
import { leavesOut, passage, type ReportContext, statementRuns } from '../../context'
import { appendixHeading, plainHeading } from '../../headings'
import { definitions } from '../../parts'
import { ledBy } from '../../passages'
import { empty, quiet, quietly, shows, strong, text } from '../../runs'
import { requiredSpec } from '../../values'
import { WORDS } from '../../words'
import { answerLabel, questionRuns, until } from '../answers'

const words = WORDS.coherence

/** "Flexibility, 7: mostly adaptive": the decisions that the question is about, in their own words. */
function quotedDecisions({ plan, content }: ReportContext, { quotes }: StatedPrompt): string {
  return quotes
    .flatMap((id) => {
      const tension = content.tensions.find((candidate) => candidate.id === id)
      const position = plan.tensions[id]?.shouldBe ?? null
      return tension ? [`${tension.title}, ${positionWords(tension, position, WORDS.unanswered)}`] : []
    })
    .join('; ')
}

/** As many as a reader takes in; the rest is a number, and stands in the inventory or the table that it comes from. */
const MOST_FOUND = 6

/** "Robotics carts (cost per year: $40,000); Reading tutors": what a link found, in a few words each. */
function found({ plan, content }: ReportContext, { check, found }: StatedPrompt): Paragraph[] {
  const all = check ? foundWords(check, found, plan, content) : []
  if (!check || all.length === 0) return []
  const shown = all.length > MOST_FOUND + 1 ? all.slice(0, MOST_FOUND) : all
  // Each name is a run of its own: a run has one language, and with it one face for its letters.
  const named = shown.flatMap(({ name, details, opens }, index) => [
    ...(index === 0 ? [] : [text('; ')]),
    shows(opens, text(name)),
    ...(details.length === 0 ? [] : [shows(opens, text(` (${details.map(lowerFirst).join(', ')})`))]),
  ])
  const rest = all.length - shown.length
  const together = amountsTogether(check, found)
  return [
    [...named, ...(rest > 0 ? [text(`; ${words.more(rest)}`)] : [])],
    ...(together === '' ? [] : [[text(words.together(together))]]),
  ]
}

function answer(context: ReportContext, prompt: StatedPrompt): DefinitionRow[] {
  const path = `promptResponses/${prompt.id}/text`
  const label = [text(answerLabel(prompt))]
  if (Object.hasOwn(context.plan.promptResponses.byId, prompt.id)) {
    const day = until(prompt)
    if (leavesOut(context, path)) return day.length === 0 ? [] : [{ label, paragraphs: [day], field: path }]
    return [{ label, paragraphs: ledBy(day, passage(context, path).paragraphs), field: path }]
  }
  return context.adopted ? [] : [{ label, paragraphs: [[empty(requiredSpec(path).empty)]], field: path }]
}

function about(context: ReportContext, prompt: StatedPrompt): DefinitionRow[] {
  const path = `ownQuestions/${prompt.id}/about`
  const subject = subjectWords(context.plan.ownQuestions.byId[prompt.id]?.about ?? '', context.plan, context.content)
  return prompt.check || subject === ''
    ? []
    : [{ label: [text(words.about)], paragraphs: [[text(subject)]], field: path }]
}

/** What the study or our own reading says behind the question; of one that nothing raises any more, nothing. */
function why(context: ReportContext, { check, state }: StatedPrompt): DefinitionRow[] {
  if (check === null || state === 'closed') return []
  return [{ label: [text(words.why)], paragraphs: [statementRuns(context, check.why).map(quietly)] }]
}

function asked(context: ReportContext, prompt: StatedPrompt): Block[] {
  const runs = questionRuns(context, prompt)
  // What a question of the team's own is about names its decisions already.
  const decisions = prompt.check ? quotedDecisions(context, prompt) : ''
  const foundIn = found(context, prompt)
  return [
    {
      kind: 'paragraph',
      role: 'lead',
      runs: prompt.state === 'closed' ? [text(words.noLonger), ...runs] : runs,
      keepWithNext: true,
      ...(prompt.state === 'open' ? { comment: words.openQuestion } : {}),
    },
    ...definitions([
      ...about(context, prompt),
      ...(decisions === '' ? [] : [{ label: [text(words.decisions)], paragraphs: [[text(decisions)]] }]),
      ...(foundIn.length === 0 ? [] : [{ label: [text(words.found)], paragraphs: foundIn }]),
      ...answer(context, prompt),
      ...why(context, prompt),
    ]),
  ]
}

/** A question that is not asked, with the reason; an answer from before stays readable below it. */
function notAsked(context: ReportContext, prompt: StatedPrompt): Passage {
  const { id, question, response } = prompt
  const path = `switchedOff/${id}/reason`
  const name = strong(question)
  const reason = leavesOut(context, path) ? [[name]] : ledBy([name, text(' ')], passage(context, path).paragraphs)
  const kept = response.text.trim() === '' ? [] : passage(context, `promptResponses/${id}/text`).paragraphs
  return {
    paragraphs: [
      ...reason,
      ...(kept.length === 0 ? [] : ledBy([quiet(`${answerLabel(prompt)}: `), ...until(prompt)], kept)),
    ],
    field: path,
  }
}

/** Every question with why it is asked, what raised it and the answer in full; then those that are not asked. */
export function questions(context: ReportContext): Block[] {
  const prompts = promptStates(context.plan, context.content, context.today).filter(
    ({ state }) => state !== 'unwritten',
  )
  if (prompts.length === 0) return []
  const inGroup = (wanted: PromptGroup) =>
    prompts
      .filter(({ group, state }) => group === wanted && state !== 'off')
      .flatMap((prompt) => asked(context, prompt))
  const titled = (title: string, id: string, blocks: readonly Block[]): Block[] =>
    blocks.length === 0 ? [] : [plainHeading(3, title, id), ...blocks]
  const items = prompts.filter(({ state }) => state === 'off').map((prompt) => notAsked(context, prompt))
  return [
    appendixHeading(words.inFull, 'questions'),
    ...titled(words.pulls, 'pulls', inGroup('pull')),
    ...titled(words.links, 'links', inGroup('link')),
    ...titled(words.ownQuestions, 'own-questions', inGroup('own')),
    ...titled(
      words.notAsked,
      'not-asked',
      items.length === 0 ? [] : [{ kind: 'list', ordered: false, items, field: 'switchedOff' }],
    ),
  ]
}
