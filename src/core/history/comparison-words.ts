import { withPoleNames } from '../commands/places'
import type { Content } from '../content/schema'
import type { ListSpec } from '../plan/fields'
import { formatValue } from '../report/values'
import { lowerFirst, sharedPart, textDifference, upperFirst } from '../text'
import type { FieldDifference, ItemDifference } from './compare'

/** Below this share of common text a change is called rewriting, and the versions are shown one after the other. */
const REWRITTEN = 0.4

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
export function nameInSentence({ field, path }: Place, content: Content): string {
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

/** What it means that a list has an item more: an earlier decision is kept by being superseded. */
export function addedWord({ path }: ListSpec): string {
  return path.endsWith('/superseded') ? 'superseded' : 'added'
}

/** "Early warning added", "Initiative moved from place 3 to place 1". */
export function itemHeading({ list, name, change, moved }: ItemDifference): string {
  const what = list.namedBy === undefined || name === '' ? upperFirst(list.item) : `${name}: ${list.item}`
  if (change === 'added') return `${what} ${addedWord(list)}`
  if (change === 'removed') return `${what} removed`
  return moved === null ? what : `${what} moved from place ${moved.from} to place ${moved.to}`
}
