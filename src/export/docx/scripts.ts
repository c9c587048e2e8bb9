import type { IRunOptions } from 'docx'
import { RIGHT_TO_LEFT } from '../text/clean'

type Look = Pick<IRunOptions, 'rightToLeft' | 'language' | 'font'>

/** A stretch of a line that is written in one direction, with what Word has to be told of its script. */
export interface Stretch {
  text: string
  look: Look
}

const LETTER = /\p{Letter}/u
const MARK = /\p{Mark}|\u200d/u
const HEBREW = /[\u0590-\u05FF\uFB1D-\uFB4F]/
const EAST_ASIAN = /[\u1100-\u11FF\u2E80-\u9FFF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFF00-\uFFEF]|\p{Script=Han}/u

/** Faces that Office has. Kana and Hangul tell their language; characters alone are taken for Chinese. */
const EAST_ASIAN_FACES = [
  { script: /\p{Script=Hiragana}|\p{Script=Katakana}/u, font: 'Yu Gothic', language: 'ja-JP' },
  { script: /\p{Script=Hangul}/u, font: 'Malgun Gothic', language: 'ko-KR' },
  { script: EAST_ASIAN, font: 'Microsoft YaHei', language: 'zh-CN' },
] as const

function lookOf(text: string, rightToLeft: boolean): Look {
  if (rightToLeft) return { rightToLeft, ...(HEBREW.test(text) ? { language: { bidirectional: 'he-IL' } } : {}) }
  const face = EAST_ASIAN.test(text) ? EAST_ASIAN_FACES.find(({ script }) => script.test(text)) : undefined
  return face ? { font: { eastAsia: face.font }, language: { eastAsia: face.language } } : {}
}

/**
 * A line as stretches of one direction each: a run that mixes both has no order that every program agrees on. What
 * has no direction of its own goes with the letters around it, and between two directions with `base`, that of the line.
 */
export function stretchesOf(line: string, base: 'ltr' | 'rtl'): Stretch[] {
  if (!RIGHT_TO_LEFT.test(line)) return [{ text: line, look: lookOf(line, false) }]
  const found: { text: string; direction: string }[] = []
  const add = (text: string, direction: string) => {
    const last = found.at(-1)
    if (last?.direction === direction) last.text += text
    else if (text !== '') found.push({ text, direction })
  }
  let [between, before] = ['', base as string]
  for (const character of line) {
    const direction = RIGHT_TO_LEFT.test(character) ? 'rtl' : LETTER.test(character) ? 'ltr' : null
    if (direction === null) {
      if (between === '' && MARK.test(character)) add(character, before)
      else between += character
      continue
    }
    add(between, direction === before ? direction : base)
    add(character, direction)
    between = ''
    before = direction
  }
  add(between, base)
  return found.map(({ text, direction }) => ({ text, look: lookOf(text, direction === 'rtl') }))
}
