import type { Content } from '../content/schema'
import { FIELDS } from '../plan/fields'
import { valueAt } from '../plan/paths'
import type { Plan } from '../plan/schema'
import { decidedCount } from '../plan/selectors'
import { openRound } from '../rounds'
import { openCount } from './prompt-states'

function isSet(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined
}

function filledOf(plan: Plan, prefixes: readonly string[]): string {
  const fields = FIELDS.filter(({ path }) => prefixes.some((prefix) => path.startsWith(prefix)) && !path.includes('*'))
  const filled = fields.filter(({ path }) => isSet(valueAt(plan, path))).length
  return `${filled} of ${fields.length}`
}

function counted(count: number, one: string, many: string): string {
  if (count === 0) return ''
  return `${count} ${count === 1 ? one : many}`
}

const documentWords = { draft: 'Draft', forDecision: 'For decision', adopted: 'Adopted' } as const

/**
 * How far each section of the plan is, in words or counts; an empty text where there is nothing to say.
 * @param today `YYYY-MM-DD`: what was set aside until an earlier day is open again.
 */
export function sectionProgress(plan: Plan, content: Content, today: string) {
  const elements = Object.values(plan.elements)
  const begun = elements.filter((element) => isSet(element.now) || isSet(element.needed) || isSet(element.action))
  return {
    ask: filledOf(plan, ['ask/']),
    purpose: filledOf(plan, ['purpose/', 'profile/']),
    tensions: `${decidedCount(plan)} of ${Object.keys(plan.tensions).length}`,
    team: openRound(plan) ? 'Round open' : counted(plan.people.order.length, 'person', 'people'),
    elements: `${begun.length} of ${elements.length}`,
    initiatives: counted(plan.initiatives.order.length, 'listed', 'listed'),
    schools: counted(plan.schools.order.length, 'listed', 'listed'),
    coherence: counted(openCount(plan, content, today), 'open', 'open'),
    document: documentWords[plan.document.status],
  }
}
