import { describe, expect, test } from 'vitest'
import { CommandRefused, runCommand } from '../commands'
import { bundledContent as content } from '../content'
import { emptyPlan, planSchema } from '../plan'
import {
  colourProblems,
  contrast,
  contrastOnWhite,
  contrastWords,
  letterheadLines,
  readableOnWhite,
  readColour,
} from '.'
import { PLAIN_HOUSE_STYLE } from './values'

const plan = emptyPlan(content, { id: 'plan', createdAt: '2026-11-22T10:00:00.000Z', title: 'A plan', sample: false })
const set = (change: Record<string, unknown>) => runCommand(plan, { type: 'houseStyle.set', args: { change } }, content)

describe('colors that can be read', () => {
  test('X45 contrast is that of WCAG 2, by its published values', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5)
    expect(contrastOnWhite('FFFFFF')).toBe(1)
    // The grays that WCAG’s own technique names as just enough and just too little.
    expect(contrastOnWhite('767676')).toBeCloseTo(4.54, 2)
    expect(contrastOnWhite('777777')).toBeCloseTo(4.48, 2)
    expect(contrastOnWhite('FF0000')).toBeCloseTo(4.0, 1)
  })

  test('X45 the suggestion for a faint color can be read, and hardly more than that', () => {
    for (const colour of ['FFCC00', '777777', 'FF0000', '00FFFF', 'FFFFFF', '8FD14F']) {
      const suggestion = readableOnWhite(colour)
      expect(contrastOnWhite(suggestion)).toBeGreaterThanOrEqual(4.5)
      expect(contrastOnWhite(suggestion)).toBeLessThan(4.8)
    }
    expect(readableOnWhite('1A5FA3')).toBe('1A5FA3')
  })

  test('X45 a figure is never rounded up to what it does not reach', () => {
    expect(contrastWords(4.49)).toBe('4.4')
    expect(contrastWords(21)).toBe('21.0')
  })

  test('X45 the two sides must be told apart', () => {
    expect(colourProblems({ colourA: null, colourB: null })).toEqual([])
    expect(colourProblems({ colourA: '1A5FA3', colourB: '1A5FA4' })).toMatchObject([{ side: 'b', suggestion: null }])
    expect(colourProblems({ colourA: 'FFCC00', colourB: null })).toMatchObject([{ side: 'a', suggestion: '917300' }])
  })

  test('colors are read as people type them', () => {
    expect(['#1a5fa3', ' 1A5FA3 ', '#abc', 'blue', '#12', '#12345g'].map(readColour)).toEqual([
      '1A5FA3',
      '1A5FA3',
      'AABBCC',
      null,
      null,
      null,
    ])
  })
})

describe('the house style of a plan', () => {
  test('X45 a plan that was written before there was one has the plain one', () => {
    const { houseStyle, ...earlier } = plan
    expect(planSchema.parse(earlier).houseStyle).toEqual(PLAIN_HOUSE_STYLE)
    expect(houseStyle).toEqual(PLAIN_HOUSE_STYLE)
  })

  test('X45 what is not named stays, undo takes a change back, and a color that cannot be read is refused', () => {
    const change = set({ paper: 'a4' })
    expect(change.plan.houseStyle).toEqual({ ...PLAIN_HOUSE_STYLE, paper: 'a4' })
    expect(change.label).toBe('paper of the document')
    expect(change.forward).toHaveLength(1)
    expect(() => set({ colourA: 'FFCC00' })).toThrow(CommandRefused)
    expect(() => set({ colourA: '1A5FA3', colourB: '1A5FA3' })).toThrow(/too much alike/)
  })

  test('X45 only what was made by the app stands for a logo or a template, and no more than it may weigh', () => {
    const logo = { width: 10, height: 10, words: '' }
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).toString('base64')
    expect(set({ logo: { ...logo, png } }).plan.houseStyle.logo?.png).toBe(png)
    expect(() => set({ logo: { ...logo, png: Buffer.from('<svg/>').toString('base64') } })).toThrow(CommandRefused)
    expect(() => set({ logo: { ...logo, png: png.concat('AAAA'.repeat(200_000)) } })).toThrow(CommandRefused)
    expect(() => set({ template: { name: 'a', file: png, notes: [] } })).toThrow(CommandRefused)
    expect(() => set({ headingFace: 'Comic Sans MS' })).toThrow(CommandRefused)
  })

  test('the letterhead is the lines that hold something, as many as are printed', () => {
    expect(letterheadLines({ letterhead: ' One \n\n Two\r\nThree\nFour\nFive' })).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
    ])
  })
})
