import type { Block } from './blocks'
import { inline, leavesOut, type ReportContext, readField } from './context'
import { fieldBlocks } from './parts'
import { text } from './runs'
import { requiredSpec } from './values'
import { WORDS } from './words'

/** The lines above page one: whose document, what it is about, how firm it is. */
export function masthead(context: ReportContext, { status, date }: { status: string; date: string }): Block[] {
  const sample = context.plan.sample ? [WORDS.sampleLine] : []
  const innovation = readField(context, 'purpose/innovation')
  const confidentiality = leavesOut(context, 'document/confidentiality')
    ? []
    : fieldBlocks(context, 'document/confidentiality', 'quiet')
  return [
    {
      kind: 'paragraph',
      role: 'eyebrow',
      runs: [inline(context, 'profile/districtName'), text(` · ${[status, date, ...sample].join(' · ')}`)],
      field: 'profile/districtName',
    },
    {
      kind: 'paragraph',
      role: 'title',
      runs: [text(readField(context, 'title') || requiredSpec('title').empty)],
      field: 'title',
    },
    ...(innovation === '' ? [] : fieldBlocks(context, 'purpose/innovation', 'subtitle')),
    ...confidentiality,
  ]
}
