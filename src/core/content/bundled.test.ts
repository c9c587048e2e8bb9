import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { bundledContent as content } from './bundled'
import { ours } from './marks'
import { coherenceQuestions } from './pairs'
import { allStatements } from './references'
import type { Condition } from './schema'

/** Question, pole a, pole b: as printed in source 001, but for capitals and quotation marks around pole names. */
const printed = [
  ['How do we decide what the district should hold tight vs. loose?', 'Centralized', 'Decentralized'],
  [
    'How fast should we be moving from pilot to scale? How can we achieve sustainability?',
    'Fast and furious',
    'Slow and steady',
  ],
  [
    'How do we decide where to pilot and how to allocate resources to schools?',
    'Prioritize need',
    'Prioritize readiness',
  ],
  ['How should we develop our talent and resource pipeline?', 'Build internally', 'Buy externally'],
  ['How flexible should our district strategy be over time?', 'Fixed strategy', 'Adapt with experience'],
  [
    'Should we scale a comprehensive model throughout our system or provide access to a series of independent, modular resources or tools?',
    'Prix fixe',
    'A-la-carte',
  ],
  [
    'How might practitioners best learn from one another? What should we be cataloguing and sharing throughout the district?',
    'Share best practices',
    'Share process/failures',
  ],
]

describe('C1 what the article printed stands as printed', () => {
  test('C1 questions verbatim, poles by name, in the order of the article', () => {
    expect(content.tensions.map(({ question, poles }) => [question.text, poles.a.name, poles.b.name])).toEqual(printed)
    expect(content.tensions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('C1 four published shares, three tensions without', () => {
    const shares = content.tensions.map(({ reported }) =>
      reported.shares
        ? [reported.shares.a.percent, reported.shares.b.percent, reported.shares.unreported]
        : reported.shares,
    )
    expect(shares).toEqual([null, [16, 68, 16], null, null, [14, 67, 19], [27, 51, 22], [53, 12, 35]])
  })

  test('C1 only the number of schools is matched with a plan, and only 60 to 100', () => {
    expect(content.tensions.flatMap(({ reported }) => reported.profile.map(({ when }) => when))).toEqual([
      { kind: 'schoolCount', from: 60, to: 100 },
    ])
  })

  test('C1 quotations are those that were compared with the articles, letter by letter', () => {
    const texts = content.quotations.map(({ text }) => text).join('\n')
    // Another digest means that a quotation changed: compare it with the article before changing this line.
    expect(createHash('sha256').update(texts).digest('hex')).toBe(
      '26b451de21aae99fc20c7fbce785b41d3a7f45b46a6b3f1c784e8e06be8c0a77',
    )
    for (const { sources } of content.quotations) expect(['S001', 'S003']).toEqual(expect.arrayContaining(sources))
  })
})

describe('C2 every statement shows where it comes from', () => {
  test('C2 no source is listed that nothing cites', () => {
    const cited = new Set([
      ...allStatements(content).flatMap(({ statement }) => statement.sources),
      ...content.tensions.flatMap(({ question, poles }) => [...question.sources, ...poles.a.sources]),
      ...content.quotations.flatMap(({ sources }) => sources),
    ])
    expect(content.sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([])
  })

  test('C2 what a pole offers comes with a source first, and then with ours', () => {
    for (const { poles } of content.tensions) {
      for (const list of [poles.a.upsides, poles.a.risks, poles.b.upsides, poles.b.risks]) {
        const onlyOurs = list.map(({ sources }) => sources.every((id) => id === ours))
        expect(onlyOurs).toEqual([...onlyOurs].sort((first, second) => Number(first) - Number(second)))
      }
    }
  })

  test('C2 no percentage stands outside what source 001 and Beyond the Pilot reported', () => {
    const withPercent = allStatements(content).filter(({ statement }) => /\d\s*%/.test(statement.text))
    expect(withPercent.map(({ statement }) => statement.text.match(/\d+(?=\s*%)/g))).toEqual([['58'], ['68', '58']])
  })
})

describe('C3 the words fit where they stand', () => {
  test('C3 upsides and risks have 3 to 14 words', () => {
    for (const { poles } of content.tensions) {
      for (const { id, text } of [poles.a, poles.b].flatMap((pole) => [...pole.upsides, ...pole.risks])) {
        const words = text.split(' ').length
        expect(words >= 3 && words <= 14, `${id}: ${words} words`).toBe(true)
      }
    }
  })

  test('C3 nine points stand side by side, and no two read the same', () => {
    for (const { id, points } of content.tensions) {
      expect(new Set(points.words).size, id).toBe(9)
      for (const [index, word] of points.words.entries()) {
        const next = points.words[index + 1] ?? ''
        expect(word.length + next.length, `${id}: ${word} | ${next}`).toBeLessThanOrEqual(34)
      }
    }
  })

  test('C3 the lines of a pole are its name', () => {
    for (const pole of content.tensions.flatMap(({ poles }) => [poles.a, poles.b])) {
      expect(pole.lines.join(' ')).toBe(pole.name)
    }
  })
})

describe('C4 questions that decisions raise', () => {
  test('C4 each can fire: none asks for both sides of one tension', () => {
    for (const { id, when } of coherenceQuestions(content)) expect(satisfiable(when.all), id).toBe(true)
  })

  test('C4 the conditions of a check are more than two sides, which would be a pair', () => {
    for (const { id, when } of content.checks) {
      expect(when.all.length > 2 || when.all.some(({ kind }) => kind !== 'side'), id).toBe(true)
    }
  })

  test('C4 planted: a question that asks for both sides of one tension cannot fire', () => {
    const tension = content.tensions[0]?.id ?? ''
    const both: Condition[] = [
      { kind: 'side', tension, side: 'a' },
      { kind: 'side', tension, side: 'b' },
    ]
    expect(satisfiable(both)).toBe(false)
  })

  test('C4 each quotes the decisions that raise it', () => {
    for (const { id, when, quotes } of coherenceQuestions(content)) {
      const raising = when.all.flatMap((condition) => (condition.kind === 'side' ? [condition.tension] : []))
      expect(quotes, id).toEqual(raising)
    }
  })
})

describe('C11 names of parts to think about', () => {
  test('C11 each is there once, begins with a capital and ends without a full stop', () => {
    for (const { id, parts } of content.tensions) {
      expect(new Set(parts.names.map((name) => name.toLowerCase())).size, id).toBe(parts.names.length)
      for (const name of parts.names) expect(name, id).toMatch(/^[A-Z].*[a-z]$/)
      expect(parts.sources, id).toEqual([ours])
    }
  })
})

/** Whether some plan meets all conditions: sides are free per tension, and any plan may lack a shared measure. */
function satisfiable(conditions: Condition[]): boolean {
  const sides = new Map<string, string>()
  for (const condition of conditions) {
    if (condition.kind !== 'side') continue
    if ((sides.get(condition.tension) ?? condition.side) !== condition.side) return false
    sides.set(condition.tension, condition.side)
  }
  return true
}
