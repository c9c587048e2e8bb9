import type { CoherenceCheck, Content } from '../content/schema'
import { cellId, fitAt } from '../plan/grid'
import { fieldSpec } from '../plan/paths'
import type { Plan } from '../plan/schema'
import { fieldText, formatMoney } from '../report/values'
import { lowerFirst } from '../text'
import { standingWords } from './grid-words'
import { type LinkItem, linkItemName } from './link-items'

/** What a link found, as people read it. */
export interface FoundWords {
  /** The path of the item in the plan. */
  path: string
  name: string
  /** The path of the field to which the name leads. */
  opens: string
  /** What stands beside the name, each piece by itself: a position, an amount. */
  details: readonly string[]
}

/** What says itself: a position has its word, a choice is a sentence. Anything else stands with its label. */
const SELF_EVIDENT = new Set(['position', 'choice'])

function told(path: string, plan: Plan, content: Content): string[] {
  const value = fieldText(plan, content, path)
  if (value === '') return []
  const spec = fieldSpec(path)
  return [!spec || SELF_EVIDENT.has(spec.kind) ? value : `${spec.label}: ${value}`]
}

/** The items with their names, in the order in which they were found. */
export function foundWords(
  { link }: CoherenceCheck,
  found: readonly LinkItem[],
  plan: Plan,
  content: Content,
): FoundWords[] {
  if (!link) return []
  const { opens, tells } = link.find
  return found.map((item) => {
    const details = tells.flatMap((key) => told(`${item.path}/${key}`, plan, content))
    const named = { path: item.path, name: linkItemName(item, content) }
    if (opens.kind === 'field') return { ...named, opens: `${item.path}/${opens.field}`, details }
    const cell = cellId({ id: rowId(item) }, { id: opens.column })
    return {
      ...named,
      opens: `fits/${cell}/note`,
      details: [...details, cellTold(fitAt(plan, cell))],
    }
  })
}

function rowId({ id, tension }: LinkItem): string {
  return id === tension || tension === null ? id : `${tension}.${id}`
}

function cellTold({ standing, note }: ReturnType<typeof fitAt>): string {
  const words = standingWords(standing)
  return standing !== null && note.trim() === ''
    ? `${words}, ${lowerFirst(fieldSpec('fits/*/note')?.empty ?? '')}`
    : words
}

/** "cost once $20,000, cost per year $340,000": what the amounts of more than one item come to; empty where there are none. */
export function amountsTogether({ link }: CoherenceCheck, found: readonly LinkItem[]): string {
  if (!link || found.length < 2) return ''
  const sums = link.find.tells.flatMap((key) => {
    const spec = fieldSpec(`${link.find.list}/*/${key}`)
    const sum = found.reduce((whole, { values }) => whole + Number(values[key] ?? 0), 0)
    return spec?.kind === 'amount' && sum > 0 ? [`${lowerFirst(spec.label)} ${formatMoney(sum)}`] : []
  })
  return sums.join(', ')
}
