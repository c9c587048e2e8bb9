import { expect, test } from 'vitest'
import { freshPlan, run } from '../../../tests/support/plans'
import { runCommand } from '../commands'
import { bundledContent as content } from '../content'
import { comparePlans, differenceClauses } from '../history'
import { type Plan, type Scenario, scenarioChanges } from '../plan'
import { buildSample } from '../sample'
import {
  apartWords,
  changesSentence,
  decidedSentence,
  decisionChangeWords,
  initiativeChangeWords,
  scenarioName,
  standingName,
} from './scenario-words'
import { compareDecisions, planOfStanding } from './scenarios'

const sample = buildSample(content)
const [first] = content.tensions
const id = first?.id ?? ''
const word = (position: number) => {
  const words = first?.points.words[position - 1] ?? ''
  return `${position}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
const mark = sample.tensions[id]?.shouldBe ?? 0
const copied = run(sample, 'scenario.copy', { id: 's', from: null, name: '', on: '2026-11-20' })
const set = (plan: Plan, field: string, value: unknown) =>
  run(plan, 'field.set', { path: `scenarios/s/${field}`, value })
const changes = (plan: Plan) => scenarioChanges(plan, plan.scenarios.byId.s as Scenario, content)
const sides = (plan: Plan) => compareDecisions({ left: plan, right: planOfStanding(plan, 's') }, content)

test('Q5 a scenario without a name is told from others by its place', () => {
  expect(scenarioName(copied, 's')).toBe('Unnamed scenario 3')
  const alone = run(freshPlan(), 'scenario.copy', { id: 's', from: null, on: '2026-11-20' })
  expect(scenarioName(alone, 's')).toBe('Unnamed scenario')
  expect(scenarioName(set(copied, 'name', ' Slower '), 's')).toBe('Slower')
  expect(standingName(copied, null)).toBe('The plan as it is')
})

test('Q8 what would change is counted, and told one by one', () => {
  expect(changesSentence(changes(copied))).toBe('Says what the plan says.')
  const moved = set(copied, `tensions/${id}/shouldBe`, 9)
  expect(changesSentence(changes(moved))).toBe('Changes one decision.')
  const [change] = changes(moved).decisions
  expect(change && decisionChangeWords(change)).toBe(`from ${word(mark)} to ${word(9)}`)
  const argued = set(set(moved, `tensions/${id}/rationale`, 'Because.'), `tensions/${id}/range`, { from: 8, to: 9 })
  const [whole] = changes(argued).decisions
  expect(whole && decisionChangeWords(whole)).toMatch(/, with another acceptable range and rationale$/)
  const [ranged] = changes(set(copied, `tensions/${id}/range`, null)).decisions
  expect(ranged && decisionChangeWords(ranged)).toBe('another acceptable range')
  const [cleared] = changes(set(copied, `tensions/${id}/shouldBe`, null)).decisions
  expect(cleared && decisionChangeWords(cleared)).toBe(`from ${word(mark)} to not decided`)
  const initiative = sample.initiatives.order[0] ?? ''
  const paused = changes(set(moved, `initiatives/${initiative}/disposition`, 'pause'))
  expect(changesSentence(paused)).toBe('Changes one decision and one initiative.')
  expect(paused.initiatives.map(initiativeChangeWords)).toEqual(['from change to pause'])
})

test('Q10 how far two sides stand apart is said in words', () => {
  const apart = (plan: Plan) => sides(plan).map(apartWords)[0]
  expect(apart(copied)).toBe('')
  expect(apart(set(copied, `tensions/${id}/shouldBe`, mark + 1))).toBe('One point apart')
  expect(apart(set(copied, `tensions/${id}/shouldBe`, null))).toBe('On one side only')
  expect(apart(set(copied, `tensions/${id}/range`, { from: 1, to: 9 }))).toBe('Another range')
  expect(apart(set(copied, `tensions/${id}/rationale`, 'Because.'))).toBe('Differs in words')
  expect(decidedSentence(sample)).toBe('Four of seven decided.')
  expect(decidedSentence(freshPlan())).toBe('None of seven decided.')
})

test('Q3 history, undo and comparison name what a scenario changes by the plan’s own names', () => {
  const label = (path: string, value: unknown) =>
    runCommand(copied, { type: 'field.set', args: { path, value } }, content).label
  expect(label(`scenarios/s/tensions/${id}/shouldBe`, 9)).toBe(`should-be mark, ${first?.title}, scenario`)
  const named = set(copied, 'name', 'Slower')
  const initiative = sample.initiatives.order[0] ?? ''
  const path = `scenarios/s/initiatives/${initiative}/disposition`
  expect(runCommand(named, { type: 'field.set', args: { path, value: 'stop' } }, content).label).toBe(
    `keep, change or stop, initiative ${sample.initiatives.byId[initiative]?.name}, scenario Slower`,
  )
  const moved = set(named, `tensions/${id}/shouldBe`, 9)
  const { sections } = comparePlans(named, moved, content)
  expect(sections.map(({ section }) => section)).toEqual(['scenarios'])
  const [scenario] = sections.flatMap(({ differences }) => differences)
  const inner = scenario?.kind === 'item' ? scenario.differences : []
  expect(inner).toMatchObject([{ kind: 'item', name: first?.title, change: 'added' }])
  expect(differenceClauses(inner, content)).toEqual([`decision “${first?.title}” added`])
})
