import type { Block } from '../blocks'
import { type ReportContext, readField } from '../context'
import { masthead } from '../masthead'
import { SECTIONS } from '../sections'
import { requiredSpec } from '../values'
import { WORDS } from '../words'
import type { KindOfDocument, Standing } from './kind'

/** The table of contents stands after the first section, because page one is the memo alone. */
function withContents([first = [], ...rest]: Block[][]): Block[] {
  return [
    ...first,
    { kind: 'pageBreak', orientation: 'portrait' },
    { kind: 'contents', title: WORDS.contents, deepest: 2 },
    ...rest.flat(),
  ]
}

/** The whole strategy, for the board and everybody who works by it. */
export function strategy(context: ReportContext, standing: Standing): KindOfDocument {
  const top = masthead(context, standing)
  return {
    title: readField(context, 'title') || requiredSpec('title').empty,
    subtitle: readField(context, 'purpose/innovation'),
    blocks: [...top, ...withContents(SECTIONS.map((section) => section(context)))],
  }
}
