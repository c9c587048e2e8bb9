import { withPoleNames } from '../commands/places'
import type { Content } from '../content/schema'
import type { ListSpec } from '../plan/fields'
import { formatValue } from '../report/values'
import { formatDay, sharedPart, shorten, textDifference } from '../text'
import type { Difference, FieldDifference, ItemDifference } from './compare'

/** Below this share of common text a change is called rewriting, and the versions are shown one after the other. */
const REWRITTEN = 0.4

/** The most characters of a one-line text that a sentence quotes. */
const LONGEST_QUOTE = 60

/** The most names that a sentence lists before it counts the rest. */
const MOST_NAMES = 3

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

type Place = Pick<FieldDifference, 'field' | 'path'>

/** A value in words; an empty text where it is empty. */
export function valueWords({ field, path }: Place, value: unknown, content: Content): string {
  if (value === null) return ''
  const words = formatValue(field, value, path, content)
  return field.kind === 'choice'
    ? upperFirst(withPoleNames(`the ${lowerFirst(words)}`, path, content).replace(/^the /, ''))
    : words
}

function elementOf(path: string, content: Content): string | null {
  const [section, id] = path.split('/')
  return section === 'elements' ? (content.elements.find((element) => element.id === id)?.name ?? null) : null
}

/** The field's name as a heading, with the element that it belongs to: "Culture: needed". */
export function differenceLabel({ field, path }: Place, content: Content): string {
  const element = elementOf(path, content)
  return element === null ? withPoleNames(field.label, path, content) : `${element}: ${lowerFirst(field.label)}`
}

/** The field's name within a sentence: "rationale", "Culture “needed”". */
function nameInSentence({ field, path }: Place, content: Content): string {
  const element = elementOf(path, content)
  const name = lowerFirst(withPoleNames(field.label, path, content))
  return element === null ? name : `${element} “${name}”`
}

/** What happened to a value: `spaces` where only spaces and line ends of a text differ. */
export type ValueChange = 'set' | 'changed' | 'cleared' | 'written' | 'edited' | 'rewritten' | 'spaces'

export function valueChange({ field, before, after }: FieldDifference): ValueChange {
  const isText = field.kind === 'text'
  const [from, to] = [before, after].map((value) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  )
  if (from === to) return 'spaces'
  if (from === '' || from === null) return isText ? 'written' : 'set'
  if (to === '' || to === null) return 'cleared'
  if (!isText) return 'changed'
  return sharedPart(textDifference(before as string, after as string)) < REWRITTEN ? 'rewritten' : 'edited'
}

function listed(names: readonly string[]): string {
  if (names.length > MOST_NAMES + 1) {
    return `${names.slice(0, MOST_NAMES).join(', ')}, and ${names.length - MOST_NAMES} more`
  }
  return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(Boolean).join(' and ')
}

/** "1 early warning", "3 points of your own". */
export function countedItems(count: number, { item }: ListSpec): string {
  if (count === 1) return `1 ${item}`
  const [first = '', rest = ''] = item.split(/(?= of )/)
  return `${count} ${/[^aeiou]y$/.test(first) ? `${first.slice(0, -1)}ie` : first}s${rest}`
}

/** "should-be mark moved from 3: mostly central to 6: leans local". */
function valueClause(difference: FieldDifference, content: Content): string {
  const name = nameInSentence(difference, content)
  const [from, to] = [difference.before, difference.after].map((value) =>
    shorten(valueWords(difference, value, content), LONGEST_QUOTE),
  )
  const { kind } = difference.field
  switch (valueChange(difference)) {
    case 'set':
      return kind === 'range' ? `${name} set ${to}` : `${name} set to ${to}`
    case 'changed':
      // A range is "from … to …" itself.
      if (kind === 'range') return `${name} was ${from}, now ${to}`
      return `${name} ${kind === 'position' ? 'moved' : 'changed'} from ${from} to ${to}`
    case 'cleared':
      return difference.field.kind === 'text' ? `${name} cleared` : `${name} cleared, it was ${from}`
    case 'spaces':
      return `${name} changed only in its spaces`
    default:
      return `${name} ${valueChange(difference)}`
  }
}

/** Several fields to which the same happened, in one clause: "rationale, guard, trigger, and 2 more written". */
function fieldClauses(differences: readonly FieldDifference[], content: Content): string[] {
  const isMark = ({ field }: FieldDifference) => field.kind === 'position' || field.kind === 'range'
  const byChange = new Map<ValueChange, FieldDifference[]>()
  for (const difference of differences.filter((each) => !isMark(each))) {
    const change = valueChange(difference)
    byChange.set(change, [...(byChange.get(change) ?? []), difference])
  }
  const names = (group: readonly FieldDifference[]) => listed(group.map((each) => nameInSentence(each, content)))
  return [
    ...differences.filter(isMark).map((difference) => valueClause(difference, content)),
    ...[...byChange].flatMap(([change, group]) => {
      const [only] = group
      if (only && group.length === 1) return [valueClause(only, content)]
      return [change === 'spaces' ? `${names(group)} changed only in their spaces` : `${names(group)} ${change}`]
    }),
  ]
}

const statusWords: Record<string, string> = {
  open: 'set to open',
  leaning: 'set to leaning',
  decided: 'decided',
  draft: 'marked as a draft',
  forDecision: 'marked as for decision',
  adopted: 'adopted',
}

const isStatus = ({ path }: Difference) => /^(tensions\/[^/]+|document)\/(status|decidedOn|adoptedOn)$/.test(path)

/** "decided on October 9, 2026": a status and its day are one thing to the reader. */
function statusClauses(differences: readonly FieldDifference[]): string[] {
  const status = differences.find(({ path }) => path.endsWith('/status'))
  const day = differences.find(({ path }) => !path.endsWith('/status'))
  const on = typeof day?.after === 'string' ? ` on ${formatDay(day.after)}` : ''
  if (status) return [`${statusWords[String(status.after)] ?? String(status.after)}${on}`]
  if (!day) return []
  return [on === '' ? 'its day cleared' : `${day.path.endsWith('/adoptedOn') ? 'adopted' : 'decided'} again${on}`]
}

/** What it means that a list has an item more: an earlier decision is kept by being superseded. */
const addedWord = ({ path }: ListSpec) => (path.endsWith('/superseded') ? 'superseded' : 'added')

function itemClause({ list, name, change, moved, differences }: ItemDifference): string {
  const item = name === '' ? list.item : `${list.item} “${shorten(name, LONGEST_QUOTE)}”`
  if (change === 'added') return `${item} ${addedWord(list)}`
  if (change === 'removed') return `${item} removed`
  const place = moved === null ? '' : `moved from place ${moved.from} to place ${moved.to}`
  return `${item} ${[differences.length === 0 ? '' : 'changed', place].filter(Boolean).join(' and ')}`
}

/** "early warning “…” added" for one item; "2 early warnings added, 1 removed" for more, for each list. */
function listClauses(differences: readonly ItemDifference[]): string[] {
  const lists = [...new Set(differences.map(({ list }) => list))]
  return lists.map((list) => {
    const own = differences.filter((difference) => difference.list === list)
    if (own.length === 1 && own[0]) return itemClause(own[0])
    const counts = {
      [addedWord(list)]: own.filter(({ change }) => change === 'added').length,
      removed: own.filter(({ change }) => change === 'removed').length,
      changed: own.filter(({ change, differences: within }) => change === 'changed' && within.length > 0).length,
      moved: own.filter(({ moved }) => moved !== null).length,
    }
    return Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([what, count], index) => `${index === 0 ? countedItems(count, list) : count} ${what}`)
      .join(', ')
  })
}

/** What differs, one thing each: "should-be mark moved from … to …", "rationale rewritten", "2 early warnings added". */
export function differenceClauses(differences: readonly Difference[], content: Content): string[] {
  const fields = differences.filter((each): each is FieldDifference => each.kind === 'field')
  const items = differences.filter((each): each is ItemDifference => each.kind === 'item')
  return [
    ...fieldClauses(
      fields.filter((each) => !isStatus(each)),
      content,
    ),
    ...listClauses(items),
    ...statusClauses(fields.filter(isStatus)),
  ]
}

/** The same as one sentence: "Should-be mark moved from … to …; rationale rewritten." Empty where nothing differs. */
export function differenceSentence(differences: readonly Difference[], content: Content): string {
  const clauses = differenceClauses(differences, content)
  return clauses.length === 0 ? '' : `${upperFirst(clauses.join('; '))}.`
}

/** "Early warning added", "Initiative moved from place 3 to place 1". */
export function itemHeading({ list, change, moved }: ItemDifference): string {
  const what = upperFirst(list.item)
  if (change === 'added') return `${what} ${addedWord(list)}`
  if (change === 'removed') return `${what} removed`
  return moved === null ? what : `${what} moved from place ${moved.from} to place ${moved.to}`
}
