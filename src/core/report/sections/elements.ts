import type { Block, TableRow } from '../blocks'
import { leavesOut, type ReportContext } from '../context'
import { heading } from '../headings'
import { fieldCells, fieldsCell, table } from '../parts'
import { strong } from '../runs'
import { WORDS } from '../words'
import { strained } from './strained'

const words = WORDS.elements
const texts = ['now', 'needed', 'action'] as const
const keys = [...texts, 'owner', 'date'] as const

/** The five organisational elements: now, needed, action, owner, date; then which of them decisions strain. */
export function elements(context: ReportContext): Block[] {
  const rows = context.content.elements.flatMap(({ id, name }): TableRow[] => {
    if (!context.plan.elements[id]) return []
    const paths = keys.map((key) => `elements/${id}/${key}`)
    if (paths.map((path) => leavesOut(context, path)).every(Boolean)) return []
    const path = `elements/${id}`
    return [
      {
        cells: [
          { paragraphs: [[strong(name)]] },
          ...fieldCells(context, path, texts),
          fieldsCell(context, path, ['owner', 'date'], (run) => run),
        ],
      },
    ]
  })
  const blocks = [...organization(rows), ...strained(context)]
  return blocks.length === 0 ? [] : [heading(1, words.heading, 'elements'), ...blocks]
}

function organization(rows: TableRow[]): Block[] {
  if (rows.length === 0) return []
  const { columns } = words
  const elements = table(
    words.caption,
    [
      { header: columns.element, width: 14 },
      { header: columns.now, width: 24 },
      { header: columns.needed, width: 22 },
      { header: columns.action, width: 24 },
      { header: columns.owner, width: 16 },
    ],
    rows,
  )
  return [{ ...elements, dense: true }]
}
