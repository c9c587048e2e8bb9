import { ours } from '../content/marks'
import type { Content, Statement } from '../content/schema'
import { fieldSpec, listSpec } from '../plan/paths'
import { emptyWords } from '../plan/references'
import type { Plan } from '../plan/schema'
import type { RevealedRound } from '../rounds'
import { firstSentences, shorten } from '../text'
import type { Paragraph, Passage, Run } from './blocks'
import { type Naming, planWithNames } from './names'
import { everyParagraph, mapRuns, partsOf } from './passages'
import { empty, isEmpty, plainText, shows, text } from './runs'
import { fieldText, requiredSpec } from './values'
import { WORDS, type Words } from './words'

/** Forms of paper for a round: one a code where it shows no names, else one for each person of the list. */
export interface FormChoice {
  kind: 'form'
  /** The id of the round. */
  round: string
  codes: readonly string[]
}

/** Which document of a plan. `tension` is a tension's id; a blank worksheet is one to write on by hand. */
export type DocumentChoice =
  | { kind: 'strategy' }
  | { kind: 'memo' }
  | { kind: 'record'; tension: string }
  | { kind: 'worksheet'; tension: string; blank?: boolean }
  | FormChoice
  | { kind: 'retreat' }

/** The same for the same document, and for no other. */
export function documentKey(choice: DocumentChoice): string {
  if (!('tension' in choice)) return choice.kind
  return [choice.kind, choice.tension, ...('blank' in choice && choice.blank ? ['blank'] : [])].join(':')
}

export type ReportOptions = DocumentChoice & {
  pageSize?: 'letter' | 'a4'
  /** Names, roles or neither; as the plan has it where it is left out. */
  names?: Naming
  /** A catalogue of other words; that of the plan's language where it is left out. */
  words?: Words
  /** The answers of the rounds that were revealed; where they are left out, the document tells only how many there were. */
  rounds?: readonly RevealedRound[]
  /** The day that stands on the document, `YYYY-MM-DD`. */
  today: string
}

/** What every section reads, and where it notes which sources it cited and what it left out. */
export interface ReportContext {
  readonly plan: Plan
  readonly content: Content
  readonly adopted: boolean
  readonly today: string
  readonly names: Naming
  readonly rounds: readonly RevealedRound[]
  /** Ids of cited sources in order of first appearance. */
  readonly cited: string[]
  /** Whether Throughline's own reasoning was marked anywhere. */
  readonly own: { marked: boolean }
  readonly leftOut: string[]
}

export function createContext(plan: Plan, content: Content, options: ReportOptions): ReportContext {
  const names = options.names ?? plan.document.names
  return {
    plan: planWithNames(plan, names),
    content,
    names,
    adopted: plan.document.status === 'adopted',
    today: options.today,
    rounds: options.rounds ?? [],
    cited: [],
    own: { marked: false },
    leftOut: [],
  }
}

export const ownReadingMark = 'T'
export const ownReadingTarget = 'source-own'

export function sourceTarget(id: string): string {
  return `source-${id.toLowerCase()}`
}

/** The marks of the sources of a statement. A source gets its number where it is first cited. */
export function sourceMarks(context: ReportContext, sources: readonly string[]): Run[] {
  return sources.map((id) => {
    if (id === ours) {
      context.own.marked = true
      return { kind: 'source', mark: ownReadingMark, target: ownReadingTarget }
    }
    if (!context.cited.includes(id)) context.cited.push(id)
    return { kind: 'source', mark: String(context.cited.indexOf(id) + 1), target: sourceTarget(id) }
  })
}

export function statementRuns(
  context: ReportContext,
  { text: words, sources }: Pick<Statement, 'text' | 'sources'>,
): Paragraph {
  return [text(words), ...sourceMarks(context, sources)]
}

/** The value of a field as text; empty where it is empty. */
export function readField({ plan, content }: ReportContext, path: string): string {
  return fieldText(plan, content, path)
}

/** A field as paragraphs and lists: its value, or its own words for being empty. */
export function passage(context: ReportContext, path: string): Passage {
  const paragraphs = mapRuns(partsOf(readField(context, path)), (run) => shows(path, run))
  if (paragraphs.length > 0) return { paragraphs, field: path }
  return { paragraphs: [[shows(path, empty(emptyWords(context.plan, path, requiredSpec(path))))]], field: path }
}

/** A field that stands in full elsewhere: where it is long, the beginning of its first paragraph. */
export function excerpt(context: ReportContext, path: string, most: number): Passage {
  const whole = passage(context, path)
  const texts = everyParagraph(whole.paragraphs).map(plainText)
  if (texts.join('').length <= most) return whole
  const [first = ''] = texts
  const cut = shorten(first, most)
  return { ...whole, paragraphs: [[shows(path, text(cut === first ? `${first} …` : cut))]] }
}

/** The first sentences of a field that stands in full elsewhere, at most `most` characters of its first paragraph. */
export function opening(context: ReportContext, path: string, most: number): Passage {
  const whole = passage(context, path)
  const [first] = everyParagraph(whole.paragraphs)
  if (first === undefined || first.some(isEmpty)) return whole
  return { ...whole, paragraphs: [[shows(path, text(firstSentences(plainText(first), most)))]] }
}

/** Whether the first sentences of a field are all of it. */
export function isShort(context: ReportContext, path: string, most: number): boolean {
  const [whole, begun] = [passage(context, path), opening(context, path, most)]
  const length = ({ paragraphs }: Passage) => everyParagraph(paragraphs).map(plainText).join('').length
  return length(begun) >= length(whole)
}

/** A field within a sentence: all of it on one line. */
export function inline(context: ReportContext, path: string): Run {
  const value = readField(context, path).replace(/\s*[\n\u2028\u2029]\s*/g, ' ')
  return shows(path, value === '' ? empty(emptyWords(context.plan, path, requiredSpec(path))) : text(value))
}

/** True where an empty field is to be left out: an adopted document prints only what is there. Notes what was left out. */
export function leavesOut(context: ReportContext, path: string): boolean {
  // Nobody is named: that is no gap that anybody has to fill.
  if (context.names === 'none' && fieldSpec(path)?.person) return true
  if (!context.adopted || readField(context, path) !== '') return false
  if (!context.leftOut.includes(path)) context.leftOut.push(path)
  return true
}

/** The words for a list that has no items, or nothing in an adopted document. */
export function emptyListRun(context: ReportContext, path: string): Run | null {
  if (context.adopted) {
    if (!context.leftOut.includes(path)) context.leftOut.push(path)
    return null
  }
  return shows(path, empty(listEmpty(path)))
}

/** The words for a list that has no items. */
function listEmpty(path: string): string {
  const spec = listSpec(path)
  return spec === null ? '' : (WORDS.fields[spec.path]?.empty ?? spec.empty)
}

/** The same as a passage of its own. */
export function emptyList(context: ReportContext, path: string): Passage | null {
  const none = emptyListRun(context, path)
  return none && { paragraphs: [[none]], field: path }
}
