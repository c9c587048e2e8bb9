import { describe, expect, test } from 'vitest'
import { exampleAt } from '../analysis/examples'
import { bundledContent as content } from '../content'
import { fieldSpec, listSpec, valueAt } from '../plan'
import { buildSample } from '.'

const plan = buildSample(content)
/** The screens that show an example of their own, besides those of lists. */
const screens = ['ask', 'purpose', 'tensions', 'elements', 'coherence', 'document']

describe('C9 examples are true', () => {
  test.each(content.examples.filter(({ source }) => source === 'sample'))(
    'C9 $place quotes the sample',
    ({ lines }) => {
      for (const { path, text } of lines) {
        expect(fieldSpec(path), path).not.toBeNull()
        expect(valueAt(plan, path), path).toContain(text)
      }
    },
  )

  test('C9 each stands on a screen or in a list that exists', () => {
    for (const { place } of content.examples)
      expect(screens.includes(place) || listSpec(place) !== null, place).toBe(true)
  })

  test('C9 each is short enough to stand beside an empty field', () => {
    for (const { place, lines } of content.examples) {
      expect(lines.map(({ text }) => text).join(' ').length, place).toBeLessThanOrEqual(240)
    }
  })

  test('C9 a text that is cut begins and ends with a sentence', () => {
    for (const { lines } of content.examples) {
      for (const { path, text } of lines) {
        const whole = String(valueAt(plan, path))
        if (whole === text) continue
        const before = whole.slice(0, whole.indexOf(text)).trim()
        expect(before === '' || /[.?]$/.test(before), path).toBe(true)
        expect(text, path).toMatch(/[.?]$/)
      }
    }
  })

  test('C9 each line bears the name of its field, with the tension, element or question that it belongs to', () => {
    const labels = (place: string) => exampleAt(place, content)?.lines.map(({ label }) => label)
    expect(labels('ask')).toEqual(['The decision asked for'])
    expect(labels('tensions')).toEqual(['Rationale, Flexibility'])
    expect(labels('elements')).toEqual(['Now, Structures', 'Action, Structures'])
    expect(labels('coherence')).toEqual(['Our answer, Adaptive, with failures unshared'])
    expect(exampleAt('nowhere', content)).toBeNull()
    expect(exampleAt('ask', content)?.quoted).toBe(true)
  })
})
