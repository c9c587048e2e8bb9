import type { Block, TableRow } from '../blocks'
import { isShort, leavesOut, opening, passage, type ReportContext } from '../context'
import { heading } from '../headings'
import { dense, fieldsCell, table } from '../parts'
import { strong } from '../runs'
import { WORDS } from '../words'
import { strained } from './strained'

const words = WORDS.elements
const texts = ['now', 'needed', 'action'] as const
const keys = [...texts, 'owner', 'date'] as const

/** So much of a text stands in the main part. */
const MOST = 180

/** The five organisational elements: now, needed, action, owner, date; their texts in short or whole. */
function elementsTable(context: ReportContext, short: boolean): Block[] {
  const rows = context.content.elements.flatMap(({ id, name }): TableRow[] => {
    if (!context.plan.elements[id]) return []
    const path = `elements/${id}`
    if (keys.map((key) => leavesOut(context, `${path}/${key}`)).every(Boolean)) return []
    return [
      {
        cells: [
          { paragraphs: [[strong(name)]] },
          ...texts.map((key) =>
            short ? opening(context, `${path}/${key}`, MOST) : passage(context, `${path}/${key}`),
          ),
          fieldsCell(context, path, ['owner', 'date'], (run) => run),
        ],
      },
    ]
  })
  if (rows.length === 0) return []
  const { columns } = words
  return [
    dense(
      table(
        words.caption,
        [
          { header: columns.element, width: 14 },
          { header: columns.now, width: 24 },
          { header: columns.needed, width: 22 },
          { header: columns.action, width: 24 },
          { header: columns.owner, width: 16 },
        ],
        rows,
      ),
    ),
  ]
}

/** What must change in the organization, then which parts of it decisions strain. */
export function elements(context: ReportContext): Block[] {
  const blocks = [...elementsTable(context, true), ...strained(context)]
  return blocks.length === 0 ? [] : [heading(1, words.heading, 'elements'), ...blocks]
}

/** The whole texts, where the main part has only their beginnings. */
export function elementsInFull(context: ReportContext): Block[] {
  const all = context.content.elements.filter(({ id }) => context.plan.elements[id])
  const short = all.every(({ id }) => texts.every((key) => isShort(context, `elements/${id}/${key}`, MOST)))
  return short ? [] : elementsTable(context, false)
}
