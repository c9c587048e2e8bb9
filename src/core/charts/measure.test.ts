import { describe, expect, it } from 'vitest'
import { estimateWidth, fitText, wrapText } from './measure'

describe('estimated widths', () => {
  it('cuts a text that is too wide with an ellipsis and leaves one that fits alone', () => {
    expect(fitText('R. Kowal', 13, 200)).toBe('R. Kowal')
    const cut = fitText('A very long name of a very long office', 13, 100)
    expect(cut.endsWith('…')).toBe(true)
    expect(estimateWidth(cut, 13)).toBeLessThanOrEqual(100)
  })

  it('never cuts a character in two', () => {
    expect(fitText('👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫', 13, 60)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
  })

  it('breaks at spaces into at most the lines allowed', () => {
    expect(wrapText('Talent pipeline', 17, 80, 2)).toEqual(['Talent', 'pipeline'])
    expect(wrapText('one two three four five six seven', 17, 80, 2)).toHaveLength(2)
    expect(wrapText('', 17, 80, 2)).toEqual([])
  })

  it('breaks a word only where it is wider than a line, and never within a character', () => {
    expect(wrapText('漢字漢字漢字漢字', 10, 30, 9)).toEqual(['漢字漢', '字漢字', '漢字'])
    expect(wrapText('学校 improvement', 10, 80, 9)).toEqual(['学校', 'improvement'])
    const family = '👩\u200d👩\u200d👧'
    expect(wrapText(family.repeat(6), 10, 60, 9).every((row) => row.replaceAll(family, '') === '')).toBe(true)
  })

  it('takes a full-width character as wide as the font is high', () => {
    expect(estimateWidth('学校', 10)).toBe(20)
  })
})
