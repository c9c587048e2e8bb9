import { describe, expect, test } from 'vitest'
import { firstTension, freshPlan, run } from '../../../tests/support/plans'
import { bundledContent as content, pointWord, tensionById } from '../content'
import type { Plan } from '../plan'
import {
  comparePlans,
  comparisonSummary,
  differenceSentence,
  type ItemDifference,
  itemHeading,
  marksDiffer,
  untold,
} from './index'

const tension = tensionById(content, firstTension)
const path = `tensions/${firstTension}`
const set = (plan: Plan, field: string, value: unknown) => run(plan, 'field.set', { path: `${path}/${field}`, value })
const word = (position: number) => {
  const own = pointWord(tension, position)
  return `${position}: ${own.charAt(0).toLowerCase()}${own.slice(1)}`
}

/** What the comparison says of the first tension. */
function said(before: Plan, after: Plan): string {
  const found = comparePlans(before, after, content).tensions.find((each) => each.tension.id === firstTension)
  return differenceSentence(found?.differences ?? [], content)
}

const marked = set(set(freshPlan(), 'today', 7), 'shouldBe', 3)
const reason = 'One year of pilots gave us four platforms and no common measure.'

describe('a comparison in words', () => {
  test('H26 says nothing where nothing differs', () => {
    expect(said(marked, marked)).toBe('')
  })

  test('H26 names marks by their own words', () => {
    expect(said(marked, set(marked, 'shouldBe', 6))).toBe(`Should-be mark moved from ${word(3)} to ${word(6)}.`)
    expect(said(freshPlan(), set(freshPlan(), 'today', 7))).toBe(`Today mark set to ${word(7)}.`)
    expect(said(marked, set(marked, 'today', null))).toBe(`Today mark cleared, it was ${word(7)}.`)
    expect(said(set(marked, 'range', { from: 2, to: 4 }), set(marked, 'range', { from: 2, to: 5 }))).toBe(
      `Acceptable range was from ${word(2)} to ${word(4)}, now from ${word(2)} to ${word(5)}.`,
    )
  })

  test('H26 tells writing, editing, rewriting and clearing a text apart', () => {
    const written = set(freshPlan(), 'rationale', reason)
    expect(said(freshPlan(), written)).toBe('Rationale written.')
    expect(said(written, set(written, 'rationale', reason.replace('four', 'five')))).toBe('Rationale edited.')
    expect(said(written, set(written, 'rationale', 'Principals asked for it.'))).toBe('Rationale rewritten.')
    expect(said(written, set(written, 'rationale', `${reason}\n`))).toBe('Rationale changed only in its spaces.')
    expect(said(written, freshPlan())).toBe('Rationale cleared.')
  })

  test('H26 joins what happened alike, and says what was decided and when', () => {
    const list = `${path}/warnings`
    let later = set(set(set(marked, 'shouldBe', 6), 'rationale', reason), 'trigger', 'Two semesters')
    later = run(later, 'item.add', { list, id: 'w1', values: { sign: 'Slow' } })
    later = run(later, 'item.add', { list, id: 'w2' })
    later = run(later, 'tension.setStatus', { tension: firstTension, status: 'decided', on: '2026-10-09' })
    expect(said(marked, later)).toBe(
      `Should-be mark moved from ${word(3)} to ${word(6)}; rationale and trigger written; 2 early warnings added; decided on October 9, 2026.`,
    )
    expect(said(later, run(later, 'item.remove', { list, id: 'w1' }))).toBe('Early warning “Slow” removed.')
  })

  test('H26 says that an earlier decision was superseded', () => {
    const decided = run(set(marked, 'rationale', reason), 'tension.setStatus', {
      tension: firstTension,
      status: 'decided',
      on: '2026-06-30',
    })
    const reopened = run(decided, 'tension.changeDecision', {
      tension: firstTension,
      id: 's1',
      reason: 'No seats',
      on: '2026-08-14',
    })
    expect(said(decided, reopened)).toBe('Earlier decision superseded; set to leaning.')
  })

  test('H26 counts what would be too long to list', () => {
    const fields = ['problem', 'vision', 'coreTeacher', 'coreStudent', 'coreContent', 'falsifier']
    const later = fields.reduce(
      (plan, field) => run(plan, 'field.set', { path: `purpose/${field}`, value: 'x' }),
      freshPlan(),
    )
    const [purpose] = comparePlans(freshPlan(), later, content).sections
    expect(differenceSentence(purpose?.differences ?? [], content)).toBe(
      'Problem of practice, vision, what changes for the teacher, and 3 more written.',
    )
  })

  test('H26 says to which element a field belongs', () => {
    const [element] = content.elements
    const later = run(freshPlan(), 'field.set', { path: `elements/${element?.id}/needed`, value: 'x' })
    const [section] = comparePlans(freshPlan(), later, content).sections
    expect(differenceSentence(section?.differences ?? [], content)).toBe(`${element?.name} “needed” written.`)
  })

  test('H26 sums up how much differs', () => {
    const summary = (after: Plan) => comparisonSummary(comparePlans(freshPlan(), after, content))
    const vision = (plan: Plan) => run(plan, 'field.set', { path: 'purpose/vision', value: 'x' })
    expect(summary(set(freshPlan(), 'today', 7))).toBe('One of the seven tensions differs, and nothing else.')
    expect(summary(vision(freshPlan()))).toBe('No tension differs; one other part of the plan does.')
    const all = content.tensions.reduce(
      (plan, { id }) => run(plan, 'field.set', { path: `tensions/${id}/today`, value: 2 }),
      vision(freshPlan()),
    )
    expect(summary(all)).toBe('All seven tensions differ, and one other part of the plan.')
  })

  test('H26 lists before and after what neither the sentence nor the drawing tells in full', () => {
    const [written] = comparePlans(marked, set(set(marked, 'shouldBe', 6), 'rationale', reason), content).tensions
    expect(untold(written?.differences ?? []).map((each) => each.path)).toEqual([`${path}/rationale`])
    expect(written && marksDiffer(written)).toBe(true)
    const [same] = comparePlans(marked, set(marked, 'rationale', reason), content).tensions
    expect(same && marksDiffer(same)).toBe(false)
  })

  test('H26 heads an item with what happened to it', () => {
    const added = run(freshPlan(), 'item.add', { list: 'initiatives', id: 'i', values: { name: 'Coaching' } })
    const heading = (before: Plan, after: Plan) => {
      const [section] = comparePlans(before, after, content).sections
      return itemHeading(section?.differences[0] as ItemDifference)
    }
    expect(heading(freshPlan(), added)).toBe('Initiative added')
    expect(heading(added, freshPlan())).toBe('Initiative removed')
    const two = run(added, 'item.add', { list: 'initiatives', id: 'j' })
    expect(heading(two, run(two, 'item.move', { list: 'initiatives', id: 'j', to: 0 }))).toMatch(
      /^Initiative moved from place \d to place \d$/,
    )
  })
})
