import { describe, expect, it } from 'vitest'
import { firstTension, freshPlan, run } from '../../../../../tests/support/plans'
import { reportOf, under } from '../../../../../tests/support/reports'
import { bundledContent, tensionById } from '../../../content'
import type { Plan } from '../../../plan'
import { REPORT_WORDS } from '../..'

const { poles, title } = tensionById(bundledContent, firstTension)
const { heading, caption } = REPORT_WORDS.ledger

function withParts(...parts: Record<string, unknown>[]): Plan {
  return parts.reduce<Plan>(
    (plan, values, index) => run(plan, 'item.add', { list: `tensions/${firstTension}/parts`, id: `p${index}`, values }),
    freshPlan(),
  )
}

describe('the ledger in the document', () => {
  it('B9 has every part with all that is said of it, from what is not placed to the second side', () => {
    const texts = under(
      reportOf(
        withParts(
          { name: 'Schedule', shouldBe: 8, decider: 'Each principal' },
          { name: 'Curriculum', today: 7, shouldBe: 2, note: 'One order of units', movedBy: 'Two semesters' },
          { name: 'Budget' },
        ),
      ),
      'ledger',
    )
    const rows = texts.filter((text) => ['Schedule', 'Curriculum', 'Budget'].includes(text))
    expect(rows).toEqual(['Budget', 'Curriculum', 'Schedule'])
    const held = (name: string) => texts[texts.indexOf(name) + 1]
    expect(held('Budget')).toBe('Not placed')
    expect(held('Curriculum')).toBe(poles.a.name)
    expect(held('Schedule')).toBe(poles.b.name)
    for (const words of ['Each principal', 'One order of units', 'Two semesters']) expect(texts).toContain(words)
    // What nobody said stands there in its own words.
    for (const words of ['Nobody named', 'Not written', 'Not named']) expect(texts).toContain(words)
  })

  it('B9 a decision lists its parts in short, with who decides them', () => {
    const texts = under(
      reportOf(withParts({ name: 'Curriculum', shouldBe: 2, decider: 'R. Kowal', note: 'One order of units' })),
      'decision-1',
    )
    expect(texts).toContain('R. Kowal')
    expect(texts).not.toContain('One order of units')
  })

  it('B9 only a plan with parts has a ledger, with a table for each decision that has some', () => {
    const captions = (plan: Plan) =>
      reportOf(plan).blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []))
    const headings = (plan: Plan) =>
      reportOf(plan).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(headings(freshPlan())).not.toContain(heading)
    expect(captions(freshPlan())).not.toContain(caption(title))
    const plan = withParts({ name: 'Budget' })
    expect(headings(plan)).toContain(heading)
    expect(captions(plan).filter((found) => found.startsWith(caption('')))).toEqual([caption(title)])
  })
})
