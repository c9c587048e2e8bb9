import { coherenceQuestions } from '../content/pairs'
import type { CoherenceCheck, Content } from '../content/schema'
import { itemsOf } from '../plan/paths'
import type { Plan, PromptResponse } from '../plan/schema'
import { readSubject, type Subject } from '../plan/subjects'
import type { LinkItem } from './link-items'
import { raisedPrompts } from './prompts'

/**
 * Where a question stands. `closed`: nothing raises it any more, and it has been answered. `off`: the team does
 * not ask it. `unwritten`: a question of the team's own that has no words yet.
 */
export type PromptState = 'open' | 'changed' | 'accepted' | 'aside' | 'closed' | 'off' | 'unwritten'

/** What a question is about: decisions that pull apart, something that is not tied to what it belongs to, or what the team asks. */
export type PromptGroup = 'pull' | 'link' | 'own'

export interface StatedPrompt {
  /** The id of the content's question, or of the team's own. */
  id: string
  group: PromptGroup
  question: string
  /** The content's question; null for one of the team's own. */
  check: CoherenceCheck | null
  /** What a question of the team's own is about; null for the content's, and where that is gone. */
  subject: Subject | null
  /** The decisions to quote beside it, by tension id. */
  quotes: readonly string[]
  /** What a link found; empty for the other questions, and where nothing raises it. */
  found: readonly LinkItem[]
  state: PromptState
  response: PromptResponse
  /** It was set aside, and the day has passed: it is open again. */
  returned: boolean
  /** Why it is switched off; empty where it is not. */
  offBecause: string
}

const noResponse: PromptResponse = { text: '', kind: null, until: null }

function responseTo(id: string, plan: Plan): PromptResponse {
  return Object.hasOwn(plan.promptResponses.byId, id) ? (plan.promptResponses.byId[id] as PromptResponse) : noResponse
}

function saysSomething({ text, kind }: PromptResponse): boolean {
  return text.trim() !== '' || kind !== null
}

/** What an answer still lacks to count as one; null where it counts, or where no kind of answer is chosen. */
export function missingForAnswer({ kind, text, until }: PromptResponse): 'text' | 'until' | null {
  if (kind === 'aside') return until === null ? 'until' : null
  return kind !== null && text.trim() === '' ? 'text' : null
}

function isPast(response: PromptResponse, today: string): boolean {
  return response.kind === 'aside' && response.until !== null && today > response.until
}

function stateOf(response: PromptResponse, today: string): PromptState {
  const { kind } = response
  return kind === null || missingForAnswer(response) !== null || isPast(response, today) ? 'open' : kind
}

function groupOf({ when, link }: CoherenceCheck): PromptGroup {
  return link || when.all.some(({ kind }) => kind !== 'side') ? 'link' : 'pull'
}

/** @param found what the question found where it is raised, else null. */
function statedCheck(
  check: CoherenceCheck,
  found: readonly LinkItem[] | null,
  plan: Plan,
  today: string,
): StatedPrompt[] {
  const response = responseTo(check.id, plan)
  const off = Object.hasOwn(plan.switchedOff.byId, check.id) ? plan.switchedOff.byId[check.id] : undefined
  if (!found && !off && !saysSomething(response)) return []
  const state = off ? 'off' : found ? stateOf(response, today) : 'closed'
  return [
    {
      id: check.id,
      group: groupOf(check),
      question: check.question,
      check,
      subject: null,
      quotes: check.quotes,
      found: found ?? [],
      state,
      response,
      returned: state === 'open' && isPast(response, today),
      offBecause: off?.reason ?? '',
    },
  ]
}

function quotesOf(subject: Subject | null): readonly string[] {
  if (subject === null) return []
  return subject.kind === 'cell' ? [subject.place.row.tension.id] : subject.tensions
}

function statedOwn(plan: Plan, content: Content, today: string): StatedPrompt[] {
  return itemsOf(plan.ownQuestions).map(({ id, text, about }) => {
    const response = responseTo(id, plan)
    const subject = readSubject(about, plan, content)
    const asked = subject === null ? 'closed' : stateOf(response, today)
    const state = text.trim() === '' ? 'unwritten' : asked
    return {
      id,
      group: 'own',
      question: text.trim(),
      check: null,
      subject,
      quotes: quotesOf(subject),
      found: [],
      state,
      response,
      returned: state === 'open' && isPast(response, today),
      offBecause: '',
    }
  })
}

/**
 * Every question that is raised now, was answered before, or is switched off; then those of the team's own.
 * @param today the day on which it is asked, `YYYY-MM-DD`: what was set aside until an earlier day is open again.
 */
export function promptStates(plan: Plan, content: Content, today: string): StatedPrompt[] {
  const raised = new Map(raisedPrompts(plan, content).map(({ check, found }) => [check.id, found]))
  return [
    ...coherenceQuestions(content).flatMap((check) => statedCheck(check, raised.get(check.id) ?? null, plan, today)),
    ...statedOwn(plan, content, today),
  ]
}

/** How many questions are open on that day. */
export function openCount(plan: Plan, content: Content, today: string): number {
  return promptStates(plan, content, today).filter(({ state }) => state === 'open').length
}
