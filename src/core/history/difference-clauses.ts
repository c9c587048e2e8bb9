import { numberWord } from '../analysis/overview-sentence'
import type { Content } from '../content/schema'
import { itemsWord, type ListSpec } from '../plan/fields'
import { formatDay, shorten, upperFirst } from '../text'
import type { Difference, FieldDifference, ItemDifference, PlanComparison } from './compare'
import { addedWord, nameInSentence, type ValueChange, valueChange, valueWords } from './comparison-words'

/** The most characters of a one-line text that a sentence quotes. */
const LONGEST_QUOTE = 60

/** The most names that a sentence lists before it counts the rest. */
const MOST_NAMES = 3

function listed(names: readonly string[]): string {
  if (names.length > MOST_NAMES + 1) {
    return `${names.slice(0, MOST_NAMES).join(', ')}, and ${names.length - MOST_NAMES} more`
  }
  return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(Boolean).join(' and ')
}

/** "1 early warning", "3 points of your own". */
function countedItems(count: number, list: ListSpec): string {
  return count === 1 ? `1 ${list.item}` : `${count} ${itemsWord(list)}`
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
      return kind === 'text' ? `${name} cleared` : `${name} cleared, it was ${from}`
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

/** "Two of the seven tensions differ, and one other part of the plan." For a comparison in which something differs. */
export function comparisonSummary({ tensions, sections }: PlanComparison): string {
  const changed = tensions.filter(({ differences }) => differences.length > 0).length
  const parts = `${numberWord(sections.length)} other ${sections.length === 1 ? 'part' : 'parts'} of the plan`
  if (changed === 0) return `No tension differs; ${parts} ${sections.length === 1 ? 'does' : 'do'}.`
  const all = numberWord(tensions.length)
  const of = changed === tensions.length ? `all ${all} tensions` : `${numberWord(changed)} of the ${all} tensions`
  const rest = sections.length === 0 ? 'nothing else' : parts
  return `${upperFirst(of)} ${changed === 1 ? 'differs' : 'differ'}, and ${rest}.`
}
