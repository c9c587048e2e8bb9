import type { Block } from './blocks'
import { inline, leavesOut, passage, type ReportContext, readField } from './context'
import { paragraphsOf, text } from './runs'
import { requiredSpec } from './values'
import { WORDS } from './words'

/** The lines above page one: whose document, what it is about, how firm it is. */
export function masthead(context: ReportContext, { status, date }: { status: string; date: string }): Block[] {
  const sample = context.plan.sample ? [WORDS.sampleLine] : []
  const innovation = paragraphsOf(readField(context, 'purpose/innovation'))[0]
  const confidentiality = leavesOut(context, 'document/confidentiality')
    ? []
    : passage(context, 'document/confidentiality').paragraphs.map(
        (runs): Block => ({ kind: 'paragraph', role: 'quiet', runs, field: 'document/confidentiality' }),
      )
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
    ...(innovation
      ? [{ kind: 'paragraph', role: 'subtitle', runs: innovation, field: 'purpose/innovation' } as const]
      : []),
    ...confidentiality,
  ]
}
