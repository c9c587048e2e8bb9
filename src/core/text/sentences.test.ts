import { describe, expect, it } from 'vitest'
import { firstSentences } from './sentences'

describe('the beginning of a text, for a document that tells the rest elsewhere', () => {
  it('X31 keeps as many whole sentences as fit', () => {
    expect(firstSentences('One is here. Two is here. Three is here.', 26)).toBe('One is here. Two is here.')
    expect(firstSentences('One is here. Two is here.', 100)).toBe('One is here. Two is here.')
  })

  it('X31 cuts a first sentence that is longer than there is room for', () => {
    expect(firstSentences('A sentence that goes on and on.', 12)).toBe('A sentence…')
  })

  it('X31 an initial or a title ends no sentence', () => {
    expect(firstSentences('It needs P. Nair’s signature. Nothing else does.', 30)).toBe('It needs P. Nair’s signature.')
    expect(firstSentences('Ask Dr. Lee first. Then the others.', 20)).toBe('Ask Dr. Lee first.')
  })

  it('X31 knows the ends of sentences of other scripts', () => {
    expect(firstSentences('第一句。第二句。', 4)).toBe('第一句。')
  })
})
