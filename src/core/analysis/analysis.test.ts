import { describe, expect, it } from 'vitest'
import { runCommand } from '../commands'
import { bundledContent } from '../content'
import { emptyPlan, type Plan } from '../plan'
import { buildSample } from '../sample'
import { overviewSentence } from './overview-sentence'
import { matchingProfile } from './profile-match'
import { sectionProgress } from './progress'

const nothing = emptyPlan(bundledContent, { id: 'p', createdAt: '2026-11-22T10:00:00Z', title: 'Plan', sample: false })

function set(plan: Plan, path: string, value: unknown): Plan {
  return runCommand(plan, { type: 'field.set', args: { path, value } }, bundledContent).plan
}

describe('the sentence over the seven', () => {
  it('invites where nothing stands yet', () => {
    expect(overviewSentence(nothing, bundledContent)).toMatch(/^All seven are open\./)
  })

  it('counts, and names the one that has no mark', () => {
    let plan = nothing
    for (const { id } of bundledContent.tensions.slice(0, 6)) plan = set(plan, `tensions/${id}/shouldBe`, 4)
    expect(overviewSentence(plan, bundledContent)).toBe('Seven open. What we share has no should-be mark yet.')
    expect(overviewSentence(buildSample(bundledContent), bundledContent)).toBe('Four decided, one leaning, two open.')
  })
})

describe('how far each section is', () => {
  it('counts what is set', () => {
    const empty = sectionProgress(nothing, bundledContent, '2026-11-22')
    expect(empty).toMatchObject({ ask: '0 of 9', tensions: '0 of 7', elements: '0 of 5', document: 'Draft' })
    const asked = sectionProgress(set(nothing, 'ask/decision', 'Approve.'), bundledContent, '2026-11-22')
    expect(asked.ask).toBe('1 of 9')
    expect(sectionProgress(set(nothing, 'ask/decision', '  '), bundledContent, '2026-11-22').ask).toBe('0 of 9')
  })
})

describe('systems of a like profile', () => {
  it('match exactly or not at all', () => {
    const sized = bundledContent.tensions.filter(({ reported }) => reported.profile.length > 0)
    expect(sized.length).toBeGreaterThan(0)
    for (const tension of sized) {
      expect(matchingProfile(tension, null).size).toBe(0)
      expect(matchingProfile(tension, 59).size).toBe(0)
      expect(matchingProfile(tension, 60).size).toBeGreaterThan(0)
      expect(matchingProfile(tension, 100).size).toBeGreaterThan(0)
      expect(matchingProfile(tension, 101).size).toBe(0)
    }
  })
})
