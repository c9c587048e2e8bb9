import { describe, expect, it } from 'vitest'
import { bundledContent } from '../../../core/content'
import { coherenceQuestions } from '../../../core/content/pairs'
import { coherenceLead, whatRaises } from './words'

describe('the lead of the coherence screen', () => {
  it.each([
    [0, 0, 'No question is raised by the decisions as they stand.'],
    [1, 0, 'One question is raised by the decisions as they stand; it has no answer yet.'],
    [1, 1, 'One question is raised by the decisions as they stand; it has an answer.'],
    [2, 0, 'Two questions are raised by the decisions as they stand; none has an answer yet.'],
    [2, 1, 'Two questions are raised by the decisions as they stand; one has an answer.'],
    [2, 2, 'Two questions are raised by the decisions as they stand; both have an answer.'],
    [3, 2, 'Three questions are raised by the decisions as they stand; two have an answer.'],
    [3, 3, 'Three questions are raised by the decisions as they stand; all have an answer.'],
  ])('with %i raised and %i answered', (raised, answered, words) => {
    expect(coherenceLead(raised, answered)).toBe(words)
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
