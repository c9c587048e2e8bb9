import { describe, expect, test } from 'vitest'
import { bundledContent as content } from './bundled'
import { coherenceQuestions, combinationsOf } from './pairs'

const combinations = combinationsOf(content.pairs)
const prompts = combinations.flatMap(({ sides, combination }) =>
  combination.kind === 'prompt' ? [{ sides, prompt: combination }] : [],
)
const reasons = combinations.flatMap(({ combination }) => (combination.kind === 'none' ? [combination.reason] : []))

describe('C10 every two decisions are thought through in all four combinations', () => {
  test('C10 84 combinations, each with a question or with a reason why there is none', () => {
    expect(content.pairs).toHaveLength(21)
    expect(combinations).toHaveLength(84)
    expect(prompts.length + reasons.length).toBe(84)
  })

  test('C10 no combination stands twice', () => {
    const met = combinations.map(({ sides }) => sides.map(({ tension, side }) => `${tension} ${side}`).join(', '))
    expect(new Set(met).size).toBe(84)
  })

  test('C10 each question quotes the two decisions that raise it', () => {
    for (const { sides, prompt } of prompts) {
      expect(prompt.quotes, prompt.id).toEqual(sides.map(({ tension }) => tension))
    }
  })
})

describe('C10 the words of a question', () => {
  const asked = coherenceQuestions(content)

  test('C10 it asks once, at its end, and stays short', () => {
    for (const { id, question, why } of asked) {
      expect(question, id).toMatch(/^[^?]+\?$/)
      expect(question.length, id).toBeLessThanOrEqual(220)
      expect(why.text.length, id).toBeLessThanOrEqual(260)
    }
    for (const reason of reasons) expect(reason.length, reason).toBeLessThanOrEqual(160)
  })

  test('C10 what explains is a sentence', () => {
    for (const text of [...asked.map(({ why }) => why.text), ...reasons]) expect(text).toMatch(/^[A-Z].*[^.]\.$/)
  })

  test('C10 the apostrophe is typographic, and nothing is quoted or spaced by accident', () => {
    const texts = [...asked.flatMap(({ title, question, why }) => [title, question, why.text]), ...reasons]
    for (const text of texts) expect(text).not.toMatch(/["'`“”‘]| {2}|\.\.\.| - /)
  })

  test('C10 no figure, no advice, no word of the tool', () => {
    for (const { id, title, question, why } of asked) {
      const words = `${title} ${question} ${why.text}`
      expect(words, id).not.toMatch(/\d|%/)
      expect(words, id).not.toMatch(/\b(should|ought|consider(ed)?|recommend|marks?|poles?|tensions?|prompts?)\b/i)
    }
  })

  test('C10 nothing is said twice', () => {
    for (const texts of [
      asked.map(({ title }) => title),
      asked.map(({ question }) => question),
      asked.map(({ why }) => why.text),
      reasons,
    ]) {
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
    }
  })
})
