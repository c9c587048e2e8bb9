import { describe, expect, it } from 'vitest'
import { bundledContent } from '../../../../core/content'
import { coherenceQuestions } from '../../../../core/content/pairs'
import { coherenceLead, whatRaises } from './words'

describe('the lead of the coherence screen', () => {
  it.each([
    [0, 0, 'No question is raised by the plan as it stands.'],
    [1, 1, 'One question is raised by the plan as it stands; it is open.'],
    [1, 0, 'One question is raised by the plan as it stands; it has been dealt with.'],
    [2, 2, 'Two questions are raised by the plan as it stands; both are open.'],
    [2, 1, 'Two questions are raised by the plan as it stands; one is open.'],
    [2, 0, 'Two questions are raised by the plan as it stands; none is open.'],
    [3, 2, 'Three questions are raised by the plan as it stands; two are open.'],
    [3, 3, 'Three questions are raised by the plan as it stands; all are open.'],
  ])('with %i raised and %i open', (raised, open, words) => {
    expect(coherenceLead(raised, open)).toBe(words)
  })
})

describe('what would raise a question', () => {
  it('names every condition of every question, each tension by its title', () => {
    for (const check of coherenceQuestions(bundledContent)) {
      const words = whatRaises(check, bundledContent)
      if (check.link) {
        expect(words).toBe(check.link.raisedBy)
        continue
      }
      for (const tension of bundledContent.tensions) {
        const named = check.when.all.some((condition) => condition.kind === 'side' && condition.tension === tension.id)
        expect(words.includes(`${tension.title} towards `)).toBe(named)
      }
    }
  })
})
