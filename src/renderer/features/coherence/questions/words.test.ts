import { describe, expect, it } from 'vitest'
import { bundledContent } from '../../../../core/content'
import { coherenceQuestions } from '../../../../core/content/pairs'
import { coherenceLead, whatRaises } from './words'

describe('the lead of the coherence screen', () => {
  it.each([
    [0, 0, 'No question is raised by the decisions as they stand.'],
    [1, 1, 'One question is raised by the decisions as they stand; it is open.'],
    [1, 0, 'One question is raised by the decisions as they stand; it has been dealt with.'],
    [2, 2, 'Two questions are raised by the decisions as they stand; both are open.'],
    [2, 1, 'Two questions are raised by the decisions as they stand; one is open.'],
    [2, 0, 'Two questions are raised by the decisions as they stand; none is open.'],
    [3, 2, 'Three questions are raised by the decisions as they stand; two are open.'],
    [3, 3, 'Three questions are raised by the decisions as they stand; all are open.'],
  ])('with %i raised and %i open', (raised, open, words) => {
    expect(coherenceLead(raised, open)).toBe(words)
  })
})

describe('what would raise a question', () => {
  it('names every condition of every question, each tension by its title', () => {
    for (const check of coherenceQuestions(bundledContent)) {
      const words = whatRaises(check, bundledContent)
      for (const tension of bundledContent.tensions) {
        const named = check.when.all.some((condition) => condition.kind === 'side' && condition.tension === tension.id)
        expect(words.includes(`${tension.title} towards `)).toBe(named)
      }
    }
  })
})
