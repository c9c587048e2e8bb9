import type { Chain, ChainArrow, ChainNode } from '../plan/chain'
import { shorten, upperFirst } from '../text'
import { type ChainBreak, withoutAssumption } from './chain'
import { numberWord } from './overview-sentence'

/** The most characters of a name within a sentence. */
const LONGEST_NAME = 80
/** The most characters of a text that are read out with what it belongs to. */
const LONGEST_READ = 300
/** The most names that a sentence lists before it counts the rest. */
const MOST_NAMES = 6

const CORE_CHANGE: Record<string, string> = {
  teacher: 'what changes for teachers',
  student: 'what changes for students',
  content: 'what changes in the content',
}

const quoted = ({ name }: Pick<ChainNode, 'name'>) => `“${shorten(name, LONGEST_NAME)}”`

const NOTHING_CHANGES = 'nothing says what it changes for teachers, students or content'

/** A break as a sentence: what is broken, and where. */
export function breakWords(found: ChainBreak): string {
  const { node } = found
  const change = CORE_CHANGE[node.id] ?? ''
  switch (found.kind) {
    case 'unreachedObjective':
      return `Nothing leads to ${quoted(node)}.`
    case 'unreachedPart':
      return `No action reaches ${change}.`
    case 'deadEnd':
      return `${upperFirst(change)} leads to no objective.`
    case 'unwritten':
      return `The chain runs through ${node.name.toLowerCase()}, but ${change} is not decided.`
    case 'brokenPromise': {
      const promise = `${quoted(node)} serves ${quoted(found.objective)}, but`
      return found.begins ? `${promise} what it changes does not lead there.` : `${promise} ${NOTHING_CHANGES}.`
    }
    case 'leadsNowhere':
      return `${quoted(node)} leads nowhere: ${NOTHING_CHANGES}.`
  }
}

/** The same in the few words that stand at the thing itself in the picture. */
export function shortBreakWords({ kind, ...found }: ChainBreak): string {
  switch (kind) {
    case 'unreachedObjective':
      return 'Nothing leads here'
    case 'unreachedPart':
      return 'No action reaches this'
    case 'deadEnd':
      return 'Leads to no objective'
    case 'unwritten':
      return 'Not decided'
    case 'brokenPromise':
      return 'begins' in found && found.begins ? 'No way to what it serves' : 'Leads nowhere yet'
    case 'leadsNowhere':
      return 'Leads nowhere yet'
  }
}

/** "“Coaching” leads to teachers": an arrow as a clause. */
export function arrowClause({ from, to }: Pick<ChainArrow, 'from' | 'to'>): string {
  if (from.column === 'action') return `${quoted(from)} leads to ${to.name.toLowerCase()}`
  return `${from.name} ${from.id === 'content' ? 'leads' : 'lead'} to ${quoted(to)}`
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** An arrow as it is read out, with what it takes for granted. */
export function arrowWords(arrow: ChainArrow): string {
  const assumption = shorten(arrow.assumption, LONGEST_READ)
  return `${arrowClause(arrow)}. ${assumption === '' ? 'Assumption not said.' : sentence(`Assumption: ${assumption}`)}`
}

function listed(names: readonly string[]): string {
  const told =
    names.length > MOST_NAMES + 1 ? [...names.slice(0, MOST_NAMES), `${names.length - MOST_NAMES} more`] : names
  return told.length > 1 ? `${told.slice(0, -1).join(', ')} and ${told.at(-1)}` : (told[0] ?? '')
}

/** What a thing of the chain is, what it joins, and how it is broken, for people who do not see the picture. */
export function nodeWords(node: ChainNode, { arrows }: Chain, breaks: readonly ChainBreak[]): string {
  const names = (nodes: readonly ChainNode[]) =>
    listed(nodes.map((each) => (each.column === 'core' ? each.name.toLowerCase() : quoted(each))))
  const led = arrows.filter(({ to }) => to.path === node.path).map(({ from }) => from)
  const leads = arrows.filter(({ from }) => from.path === node.path).map(({ to }) => to)
  return [
    sentence(node.column === 'core' ? node.name : `${upperFirst(node.column)} “${node.name}”`),
    ...(node.detail === '' ? [] : [sentence(shorten(node.detail, LONGEST_READ))]),
    ...(led.length === 0 ? [] : [`Reached from ${names(led)}.`]),
    ...(leads.length === 0 ? [] : [`Leads to ${names(leads)}.`]),
    ...breaks.filter((found) => found.node.path === node.path).map((found) => `${shortBreakWords(found)}.`),
  ].join(' ')
}

function lacking(count: number): string {
  if (count === 0) return ''
  return ` ${upperFirst(numberWord(count))} ${count === 1 ? 'arrow does' : 'arrows do'} not say what ${count === 1 ? 'it takes' : 'they take'} for granted.`
}

/** "The chain breaks in two places. One arrow does not say what it takes for granted." */
export function chainLead({ nodes, arrows }: Chain, breaks: readonly ChainBreak[]): string {
  if (arrows.length === 0) {
    return nodes.action.length === 0
      ? 'What you do leads through the classroom to what you want. Begin with one action.'
      : 'Nothing is joined yet. Choose an action, and say what it changes in the classroom.'
  }
  const places = `${numberWord(breaks.length)} ${breaks.length === 1 ? 'place' : 'places'}`
  const first =
    breaks.length === 0 ? 'Every action leads through the classroom to an objective.' : `The chain breaks in ${places}.`
  return `${first}${lacking(withoutAssumption(arrows).length)}`
}

/** How far the chain is, beside the name of its view. */
export function chainProgress({ arrows }: Chain, breaks: readonly ChainBreak[]): string {
  if (arrows.length === 0) return 'not drawn'
  if (breaks.length === 0) return 'no break'
  return breaks.length === 1 ? '1 break' : `${breaks.length} breaks`
}
