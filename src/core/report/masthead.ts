import type { Statement } from '../content/schema'
import type { Block } from './blocks'
import { inline, leavesOut, type ReportContext, readField, statementRuns } from './context'
import { plainHeading } from './headings'
import { fieldBlocks } from './parts'
import { text } from './runs'
import { requiredSpec } from './values'
import { WORDS } from './words'

interface Standing {
  status: string
  date: string
}

interface About {
  title: string
  subtitle: Pick<Statement, 'text' | 'sources'>
}

function ownTitle(context: ReportContext): Block[] {
  const innovation = readField(context, 'purpose/innovation')
  return [
    {
      kind: 'paragraph',
      role: 'title',
      runs: [text(readField(context, 'title') || requiredSpec('title').empty)],
      field: 'title',
    },
    ...(innovation === '' ? [] : fieldBlocks(context, 'purpose/innovation', 'subtitle')),
  ]
}

/** The title of a document about one tension: its name, and its question with where that is from. */
function titleOf(context: ReportContext, about: About): Block[] {
  return [
    // The one heading of such a document, so that whoever hears it read finds a way in.
    plainHeading(1, about.title, 'about'),
    { kind: 'paragraph', role: 'subtitle', runs: statementRuns(context, about.subtitle) },
  ]
}

/** The lines above page one: whose document, what it is about, how firm it is. */
export function masthead(
  context: ReportContext,
  { status, date }: Standing,
  kind: string | null = null,
  about: About | null = null,
  confidential = true,
): Block[] {
  const sample = context.plan.sample ? [WORDS.sampleLine] : []
  const confidentiality =
    !confidential || leavesOut(context, 'document/confidentiality')
      ? []
      : fieldBlocks(context, 'document/confidentiality', 'quiet')
  return [
    {
      kind: 'paragraph',
      role: 'eyebrow',
      runs: [
        inline(context, 'profile/districtName'),
        text(` · ${[...(kind === null ? [] : [kind]), status, date, ...sample].join(' · ')}`),
      ],
      field: 'profile/districtName',
    },
    ...(about === null ? ownTitle(context) : titleOf(context, about)),
    ...confidentiality,
  ]
}
