import { positionWords } from '../charts'
import { fieldSpec } from '../plan/paths'
import { changesNothing, type DecisionChange, type InitiativeChange, type ScenarioChanges } from '../plan/scenarios'
import type { Plan, Scenario } from '../plan/schema'
import { decidedCount } from '../plan/selectors'
import { upperFirst } from '../text'
import { numberWord } from './overview-sentence'
import type { ComparedDecision, Standing } from './scenarios'

const NAME = 'scenarios/*/name'

const empty = (path: string) => fieldSpec(path)?.empty ?? ''

/** What a scenario is called; one without a name is told from others by its place in the list. */
export function scenarioName(plan: Plan, id: string): string {
  const name = plan.scenarios.byId[id]?.name.trim() ?? ''
  if (name !== '') return name
  const place = plan.scenarios.order.indexOf(id) + 1
  return plan.scenarios.order.length > 1 ? `${empty(NAME)} ${place}` : empty(NAME)
}

/** What a side of a comparison is called. */
export function standingName(plan: Plan, standing: Standing): string {
  return standing === null ? 'The plan as it is' : scenarioName(plan, standing)
}

function counted(count: number, item: string): string {
  return `${numberWord(count)} ${item}${count === 1 ? '' : 's'}`
}

/** "Four of seven decided." */
export function decidedSentence(plan: Plan): string {
  const decided = decidedCount(plan)
  const all = numberWord(Object.keys(plan.tensions).length)
  return `${decided === 0 ? 'None' : upperFirst(numberWord(decided))} of ${all} decided.`
}

/** "Changes two decisions and one initiative." */
export function changesSentence(changes: ScenarioChanges): string {
  if (changesNothing(changes)) return 'Says what the plan says.'
  const { decisions, initiatives } = changes
  const parts = [
    ...(decisions.length > 0 ? [counted(decisions.length, 'decision')] : []),
    ...(initiatives.length > 0 ? [counted(initiatives.length, 'initiative')] : []),
  ]
  return `Changes ${parts.join(' and ')}.`
}

/** "from 6: leans gradual to 3: mostly fast, with another rationale": what of a decision a scenario changes. */
export function decisionChangeWords({ tension, before, after }: DecisionChange): string {
  const mark = (shouldBe: number | null) => positionWords(tension, shouldBe, empty('tensions/*/shouldBe').toLowerCase())
  const others = [
    ...(JSON.stringify(before.range) === JSON.stringify(after.range) ? [] : ['acceptable range']),
    ...(before.rationale === after.rationale ? [] : ['rationale']),
  ].join(' and ')
  const moved = before.shouldBe === after.shouldBe ? '' : `from ${mark(before.shouldBe)} to ${mark(after.shouldBe)}`
  if (moved === '' || others === '') return moved || `another ${others}`
  return `${moved}, with another ${others}`
}

/** The word for what happens with an initiative. */
export function dispositionWord(disposition: Scenario['initiatives']['byId'][string]['disposition']): string {
  const spec = fieldSpec('initiatives/*/disposition')
  return disposition === null ? (spec?.empty ?? '') : (spec?.choices?.[disposition] ?? '')
}

/** "from stop to keep". */
export function initiativeChangeWords({ before, after }: InitiativeChange): string {
  const word = ({ disposition }: InitiativeChange['before']) => dispositionWord(disposition).toLowerCase()
  return `from ${word(before)} to ${word(after)}`
}

/** How far a decision stands apart on two sides: "Two points apart"; an empty text where nothing differs. */
export function apartWords({ apart, differs, left, right }: ComparedDecision): string {
  if (!differs) return ''
  if (apart === null) return left.shouldBe === right.shouldBe ? 'Differs in words' : 'On one side only'
  if (apart > 0) return `${upperFirst(counted(apart, 'point'))} apart`
  return JSON.stringify(left.range) === JSON.stringify(right.range) ? 'Differs in words' : 'Another range'
}
