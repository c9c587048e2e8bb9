import { amountsTogether, foundWords } from '../../analysis/link-words'
import { type PromptGroup, promptStates, type StatedPrompt } from '../../analysis/prompt-states'
import { positionWords } from '../../charts'
import { subjectWords } from '../../plan/subjects'
import { lowerFirst } from '../../text'
import type { Block, DefinitionRow, Paragraph, Passage } from '../blocks'
import { inline, leavesOut, passage, type ReportContext, statementRuns } from '../context'
import { heading } from '../headings'
import { definitions } from '../parts'
import { ledBy } from '../passages'
import { empty, quiet, strong, text } from '../runs'
import { formatDay, requiredSpec } from '../values'
import { WORDS } from '../words'

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
  const named = shown.flatMap(({ name, details }, index) => [
    ...(index === 0 ? [] : [text('; ')]),
    text(name),
    ...(details.length === 0 ? [] : [text(` (${details.map(lowerFirst).join(', ')})`)]),
  ])
  const rest = all.length - shown.length
  const together = amountsTogether(check, found)
  return [
    [...named, ...(rest > 0 ? [text(`; ${words.more(rest)}`)] : [])],
    ...(together === '' ? [] : [[text(words.together(together))]]),
  ]
}

/** What the answer is called, by its kind. */
function answerLabel({ response: { kind } }: StatedPrompt): string {
  return kind === null ? words.answer : words.kinds[kind]
}

/** The day on which a question that was set aside comes back, said before the reason. */
function until({ response: { kind, until: day }, returned }: StatedPrompt): Paragraph {
  if (kind !== 'aside' || day === null) return []
  return [strong(returned ? words.returned(formatDay(day)) : words.until(formatDay(day)))]
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

function questionRuns(context: ReportContext, { check, question, id }: StatedPrompt): Paragraph {
  if (check) return statementRuns(context, { text: question, sources: check.sources })
  return [inline(context, `ownQuestions/${id}/text`), quiet(words.own)]
}

function about(context: ReportContext, prompt: StatedPrompt): DefinitionRow[] {
  const path = `ownQuestions/${prompt.id}/about`
  const subject = subjectWords(context.plan.ownQuestions.byId[prompt.id]?.about ?? '', context.plan, context.content)
  return prompt.check || subject === ''
    ? []
    : [{ label: [text(words.about)], paragraphs: [[text(subject)]], field: path }]
}

/** Why it is asked stands in the appendix. */
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

/** What stands where no decisions pull against each other. */
function noPull({ plan }: ReportContext): Block {
  // Finding nothing where there is nothing to compare would reassure without a reason.
  const complete = Object.values(plan.tensions).every(({ shouldBe }) => shouldBe !== null)
  return { kind: 'paragraph', role: 'body', runs: [text(complete ? words.none : words.notYet)] }
}

/** The questions that the plan raises and those of the team's own, with answers; then those that are not asked. */
export function questions(context: ReportContext): Block[] {
  const prompts = promptStates(context.plan, context.content, context.today)
  const shown = prompts.filter(({ state }) => state !== 'off' && state !== 'unwritten')
  const off = prompts.filter(({ state }) => state === 'off')
  const inGroup = (wanted: PromptGroup) => shown.filter(({ group }) => group === wanted)
  const asBlocks = (group: PromptGroup) => inGroup(group).flatMap((prompt) => asked(context, prompt))
  const links = asBlocks('link')
  const own = asBlocks('own')
  const items = off.map((prompt) => notAsked(context, prompt))
  return [
    ...(inGroup('pull').some(({ state }) => state !== 'closed') ? [] : [noPull(context)]),
    ...asBlocks('pull'),
    ...(links.length === 0 ? [] : [heading(2, words.links, 'links')]),
    ...links,
    // Without a heading of their own they would stand under that of the links.
    ...(links.length === 0 || own.length === 0 ? [] : [heading(2, words.ownQuestions, 'own-questions')]),
    ...own,
    ...(items.length === 0
      ? []
      : [
          heading(2, words.notAsked, 'not-asked', 'switchedOff'),
          { kind: 'list' as const, ordered: false, items, field: 'switchedOff' },
        ]),
  ]
}
