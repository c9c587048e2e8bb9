import type { Content } from '../content/schema'
import { PLAIN_HOUSE_STYLE } from '../house/values'
import type { FieldKind } from './fields'
import { LISTS } from './fields'
import { itemFields, listSpec, step, valueAt } from './paths'
import type { Decision, ElementState, Plan } from './schema'

function emptyValue(kind: FieldKind): '' | null {
  return kind === 'line' || kind === 'text' || kind === 'link' ? '' : null
}

function emptyCollection<Item>(): { byId: Record<string, Item>; order: string[] } {
  return { byId: {}, order: [] }
}

/** A new item of the list at `listPath`: every text empty, everything else unset, lists within it empty. */
export function emptyItem(listPath: string): Record<string, unknown> {
  const spec = listSpec(listPath)
  if (!spec) throw new Error(`no list at ${listPath}`)
  const item: Record<string, unknown> = {}
  for (const field of itemFields(listPath)) item[field.key] = emptyValue(field.kind)
  for (const name of spec.recorded ?? []) item[name] = null
  const prefix = `${spec.path}/*/`
  for (const inner of LISTS) {
    if (inner.path.startsWith(prefix) && !inner.path.slice(prefix.length).includes('/')) {
      item[inner.path.slice(prefix.length)] = emptyCollection()
    }
  }
  return item
}

/**
 * What an item with this id begins as: empty, or what the thing says that it mirrors.
 * @returns null where the plan has no such thing (any more).
 */
export function newItem(plan: Plan, listPath: string, id: string): Record<string, unknown> | null {
  const item = emptyItem(listPath)
  const { mirrors } = listSpec(listPath) ?? {}
  if (!mirrors) return item
  const origin = step(valueAt(plan, mirrors.place), id)
  if (origin === undefined) return null
  for (const { key } of itemFields(listPath)) {
    const value = step(origin, key)
    item[key] = typeof value === 'object' && value !== null ? { ...value } : value
  }
  item.from = step(origin, mirrors.from)
  return item
}

/** A decision of which nothing is said yet. */
export function emptyDecision(): Decision {
  return {
    today: null,
    shouldBe: null,
    range: null,
    rationale: '',
    wantedA: '',
    wantedB: '',
    guardA: '',
    guardB: '',
    trigger: '',
    warnings: emptyCollection(),
    parts: emptyCollection(),
    additions: emptyCollection(),
    decider: '',
    consulted: '',
    informed: '',
    interests: '',
    evidence: emptyCollection(),
    reviewDate: null,
    dissents: emptyCollection(),
    status: 'open',
    decidedOn: null,
    superseded: emptyCollection(),
    agreed: emptyCollection(),
  }
}

function emptyElement(): ElementState {
  return { now: '', needed: '', action: '', owner: '', date: null }
}

export interface NewPlan {
  id: string
  /** ISO 8601, UTC. */
  createdAt: string
  title: string
  sample: boolean
}

/** A plan in which nothing has been answered yet. */
export function emptyPlan(content: Content, { id, createdAt, title, sample }: NewPlan): Plan {
  return {
    id,
    createdAt,
    contentVersion: content.version,
    sample,
    title,
    houseStyle: { ...PLAIN_HOUSE_STYLE },
    document: { status: 'draft', adoptedOn: null, confidentiality: '', names: 'names' },
    ask: {
      audience: '',
      decideBy: null,
      decision: '',
      options: emptyCollection(),
      recommendation: '',
      costOnce: null,
      costPerYear: null,
      costSource: '',
      mainRisk: '',
      earlierAction: '',
    },
    profile: { districtName: '', schools: null, enrolment: null, locale: null, lowIncomePercent: null },
    purpose: {
      innovation: '',
      problem: '',
      vision: '',
      coreTeacher: '',
      coreStudent: '',
      coreContent: '',
      theoryIf: '',
      theoryThen: '',
      theorySoThat: '',
      assumptions: emptyCollection(),
      falsifier: '',
      objectives: emptyCollection(),
    },
    tensions: Object.fromEntries(content.tensions.map((tension) => [tension.id, emptyDecision()])),
    elements: Object.fromEntries(content.elements.map((element) => [element.id, emptyElement()])),
    environment: emptyCollection(),
    initiatives: emptyCollection(),
    refusals: emptyCollection(),
    promptResponses: emptyCollection(),
    fits: emptyCollection(),
    switchedOff: emptyCollection(),
    ownQuestions: emptyCollection(),
    arrows: emptyCollection(),
    scenarios: emptyCollection(),
    schools: emptyCollection(),
    criteria: emptyCollection(),
    piloting: { highNeed: null, ready: null },
    people: emptyCollection(),
    rounds: emptyCollection(),
    agenda: emptyCollection(),
    parkingLot: emptyCollection(),
    actions: emptyCollection(),
  }
}
