import { fieldLabel } from '../commands/places'
import type { Content } from '../content/schema'
import type { Plan } from '../plan/schema'
import { excerptOf } from './excerpt'
import { fold, foldOffsets } from './fold'
import { planTexts } from './texts'

/** One place where the plan has what was looked for. */
export interface Match {
  path: string
  /** Where it stands in the field's text, in UTF-16 units. */
  start: number
  end: number
}

export interface ShownMatch extends Match {
  /** The field with the thing that it belongs to: "Rationale, Pace". */
  place: string
  /** A piece of the text in one line, and where the match stands in it. */
  excerpt: { text: string; start: number; end: number }
}

interface FoldedText {
  path: string
  text: string
  folded: string
}

/** Plans are immutable, so what was folded once serves every further letter of the query. */
const foldedPlans = new WeakMap<Plan, FoldedText[]>()

function foldedTexts(plan: Plan, content: Content): FoldedText[] {
  const known = foldedPlans.get(plan)
  if (known) return known
  const texts = planTexts(plan, content).map(({ path, text }) => ({ path, text, folded: fold(text) }))
  foldedPlans.set(plan, texts)
  return texts
}

function occurrences(folded: string, wanted: RegExp): { at: number; length: number }[] {
  return Array.from(folded.matchAll(wanted), (match) => ({ at: match.index, length: match[0].length }))
}

/** The words in this order with any space between them, or null where the query has no letter to look for. */
function patternOf(query: string): RegExp | null {
  const words = fold(query).split(' ').filter(Boolean)
  if (words.length === 0) return null
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join(' +'), 'g')
}

/** Where a text that was folded has what is wanted, in UTF-16 units of the text. */
function placesIn(text: string, folded: string, wanted: RegExp): { start: number; end: number }[] {
  const found = occurrences(folded, wanted)
  if (found.length === 0) return []
  const { starts, ends } = foldOffsets(text)
  return found.map(({ at, length }) => ({ start: starts[at] ?? 0, end: ends[at + length - 1] ?? text.length }))
}

/** Every place of some texts that has the query, text by text, by the rules by which plans are looked through. */
export function findInTexts(texts: readonly string[], query: string): { text: number; start: number; end: number }[] {
  const wanted = patternOf(query)
  if (wanted === null) return []
  return texts.flatMap((one, text) => placesIn(one, fold(one), wanted).map((place) => ({ text, ...place })))
}

/** Every place of the plan that has the query, in the order of the plan. Capitals and accents make no difference. */
export function findMatches(plan: Plan, content: Content, query: string): Match[] {
  const wanted = patternOf(query)
  if (wanted === null) return []
  return foldedTexts(plan, content).flatMap(({ path, text, folded }) =>
    placesIn(text, folded, wanted).map((place) => ({ path, ...place })),
  )
}

/** What a list shows of some matches. */
export function showMatches(plan: Plan, content: Content, matches: readonly Match[]): ShownMatch[] {
  const texts = new Map(foldedTexts(plan, content).map(({ path, text }) => [path, text]))
  return matches.map((match) => {
    const label = fieldLabel(match.path, plan, content)
    return {
      ...match,
      place: label.charAt(0).toUpperCase() + label.slice(1),
      excerpt: excerptOf(texts.get(match.path) ?? '', match),
    }
  })
}
