import { describe, expect, test } from 'vitest'
import { freshPlan, run } from '../../../tests/support/plans'
import { bundledContent } from '../content'
import { LONG_TEXT_LIMIT, type Plan } from '../plan'
import { findInTexts, findMatches, showMatches } from './find'

const [first, second] = bundledContent.tensions

function withValues(values: Record<string, unknown>): Plan {
  return Object.entries(values).reduce((plan, [path, value]) => run(plan, 'field.set', { path, value }), freshPlan())
}

function found(plan: Plan, query: string) {
  return showMatches(plan, bundledContent, findMatches(plan, bundledContent, query))
}

function marked(plan: Plan, query: string): string[] {
  return found(plan, query).map(({ excerpt: { text, start, end } }) => text.slice(start, end))
}

test('S26 texts of a document are looked through by the same rules, each place with its text', () => {
  const texts = ['Café  Noir', 'nothing', 'A cafe noir, a CAFÉ NOIR']
  const found = findInTexts(texts, 'cafe noir')
  expect(found.map(({ text, start, end }) => texts[text]?.slice(start, end))).toEqual([
    'Café  Noir',
    'cafe noir',
    'CAFÉ NOIR',
  ])
  expect(findInTexts(texts, ' ')).toEqual([])
})

describe('finding words in a plan', () => {
  test('S20 capitals, accents and kinds of space make no difference, and what is found is the text as written', () => {
    const plan = withValues({ 'purpose/problem': 'Café  Noir,\ncafe\u0301 noir and CAFÉ\u00a0NOIR; the Straße' })
    expect(marked(plan, 'cafe noir')).toEqual(['Café  Noir', 'cafe\u0301 noir', 'CAFÉ\u00a0NOIR'])
    expect(marked(plan, 'CAFÉ')).toHaveLength(3)
    expect(marked(plan, 'noir, cafe')).toEqual(['Noir, cafe\u0301'])
    expect(marked(plan, 'strasse')).toEqual([])
    expect(marked(plan, '  noir  ')).toHaveLength(3)
    expect(marked(plan, ' ')).toEqual([])
    expect(marked(plan, '')).toEqual([])
  })

  test('S20 the offsets are those of the text in the field', () => {
    const text = 'e\u0301e\u0301 𝒳 שָׁלוֹם then é coaches'
    const plan = withValues({ 'purpose/vision': text })
    for (const [query, exactly] of [
      ['coaches', 'coaches'],
      ['ee', 'e\u0301e\u0301'],
      ['𝒳', '𝒳'],
      ['שלום', 'שָׁלוֹם'],
    ] as const) {
      const [match] = findMatches(plan, bundledContent, query)
      expect(text.slice(match?.start, match?.end), query).toBe(exactly)
    }
  })

  test('S20 letters that only look alike stay apart', () => {
    const plan = withValues({ 'purpose/vision': 'かがく 한글' })
    expect(marked(plan, 'か')).toEqual(['か'])
    expect(marked(plan, '한')).toEqual(['한'])
    expect(marked(plan, 'か゛')).toEqual([])
  })

  test('S20 signs with a meaning in patterns are taken as they are', () => {
    const plan = withValues({ 'purpose/vision': 'a.b (c) [d] 50% $5 a-b \\ a*b' })
    for (const query of ['a.b', '(c)', '[d]', '$5', 'a-b', '\\', 'a*b', '50%']) {
      expect(marked(plan, query), query).toEqual([query])
    }
  })

  test('S21 every kind of field is looked through, in the order of the plan and item by item', () => {
    let plan = withValues({
      title: 'Zebra',
      'ask/decideBy': '2027-01-15',
      'profile/locale': 'rural',
      'profile/enrolment': 12500,
      [`tensions/${second?.id}/rationale`]: 'A zebra',
      [`tensions/${first?.id}/rationale`]: 'The zebra',
    })
    for (const id of ['m1', 'm2']) {
      const values = { name: `Zebra ${id}`, target: `zebra ${id}` }
      plan = run(plan, 'item.add', { list: 'purpose/objectives', id, values })
    }
    expect(found(plan, 'zebra').map(({ path }) => path)).toEqual([
      'title',
      'purpose/objectives/m1/name',
      'purpose/objectives/m1/target',
      'purpose/objectives/m2/name',
      'purpose/objectives/m2/target',
      `tensions/${first?.id}/rationale`,
      `tensions/${second?.id}/rationale`,
    ])
    expect(found(plan, 'january 15').map(({ path }) => path)).toEqual(['ask/decideBy'])
    expect(found(plan, 'rural').map(({ path }) => path)).toEqual(['profile/locale'])
    expect(found(plan, '12,500').map(({ path }) => path)).toEqual(['profile/enrolment'])
  })

  test('S21 a place is named with the thing that it belongs to', () => {
    const plan = withValues({ [`tensions/${second?.id}/rationale`]: 'zebra', 'purpose/vision': 'zebra' })
    expect(found(plan, 'zebra').map(({ place }) => place)).toEqual(['Vision', `Rationale, ${second?.title}`])
  })

  test('S22 an excerpt is one line, cut between words, with the match in it', () => {
    const words = Array.from({ length: 400 }, (_, index) => `word${index}`).join('\n')
    const plan = withValues({ 'purpose/problem': `${words} needle ${words}` })
    const [match] = found(plan, 'needle')
    const { text, start, end } = match?.excerpt ?? { text: '', start: 0, end: 0 }
    expect(text.slice(start, end)).toBe('needle')
    expect(text).toMatch(/^…word\d+ [^\n]* word\d+…$/)
    expect(text.length).toBeLessThan(200)
  })

  test('S22 an excerpt never parts a character, even in a text without spaces', () => {
    const plan = withValues({
      'purpose/problem': `${'😀'.repeat(3001)}needle${'😀'.repeat(3001)}`,
      'purpose/vision': `${'😀'.repeat(3001)}-needle-${'😀'.repeat(3001)}`,
    })
    for (const { excerpt } of found(plan, 'needle')) expect(excerpt.text).toMatch(/^…(😀)+-?needle-?(😀)+…$/u)
    const [long] = found(plan, '😀'.repeat(2500))
    expect(long?.excerpt.text.length).toBeLessThan(260)
  })

  test('S23 a text at its limit that has nothing but the word gives every place', () => {
    const plan = withValues({ 'purpose/problem': 'ab '.repeat(LONG_TEXT_LIMIT / 3) })
    expect(findMatches(plan, bundledContent, 'ab')).toHaveLength(Math.floor(LONG_TEXT_LIMIT / 3))
  })
})
