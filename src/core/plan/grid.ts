import type { Content, ElementContent, TensionContent } from '../content/schema'
import { itemsOf } from './paths'
import type { Fit, Plan, Position } from './schema'

/**
 * The grid: each decision, and each of its parts that differs, against what must fit it. A cell has the id of its
 * row and column, so that what is said of it is found without a search, and two people who speak of one cell
 * speak of one thing. What was said of a part that is gone stays in the plan and is shown nowhere.
 */

export interface GridRow {
  /** What the ids of the row's cells begin with. */
  id: string
  tension: TensionContent
  /** Null in the row of the decision as a whole. */
  part: { id: string; name: string } | null
  shouldBe: Position | null
}

export interface GridPlace {
  row: GridRow
  column: ElementContent
}

/** The columns, in the order of the content. */
export function gridColumns(content: Content): ElementContent[] {
  const all = [...content.elements, ...content.frame]
  return content.gridColumns.flatMap((id) => all.find((element) => element.id === id) ?? [])
}

export function cellId(row: Pick<GridRow, 'id'>, column: Pick<ElementContent, 'id'>): string {
  return `${row.id}.${column.id}`
}

const nothingSaid: Fit = { standing: null, note: '', action: '', owner: '', date: null }

/** What is said of a cell; where nothing is, every value empty. */
export function fitAt(plan: Plan, id: string): Fit {
  return Object.hasOwn(plan.fits.byId, id) ? (plan.fits.byId[id] as Fit) : nothingSaid
}

function saysNothing({ standing, note, action, owner, date }: Fit): boolean {
  return standing === null && date === null && [note, action, owner].every((text) => text.trim() === '')
}

/** The rows of a tension: the whole, then every part, whether it differs or not. */
function rowsOf(tension: TensionContent, plan: Plan): GridRow[] {
  const decision = plan.tensions[tension.id]
  if (!decision) return []
  return [
    { id: tension.id, tension, part: null, shouldBe: decision.shouldBe },
    ...itemsOf(decision.parts).map(({ id, name, shouldBe }) => ({
      // The ids of parts are unique within their tension only.
      id: `${tension.id}.${id}`,
      tension,
      part: { id, name },
      shouldBe,
    })),
  ]
}

/** The decisions in order, each followed by its parts that differ from it or of which something was said. */
export function gridRows(plan: Plan, content: Content): GridRow[] {
  const columns = gridColumns(content)
  return content.tensions.flatMap((tension) => {
    const [whole, ...parts] = rowsOf(tension, plan)
    if (!whole) return []
    const shown = parts.filter(
      (row) =>
        (row.shouldBe !== null && row.shouldBe !== whole.shouldBe) ||
        columns.some((column) => !saysNothing(fitAt(plan, cellId(row, column)))),
    )
    return [whole, ...shown]
  })
}

/** The row and column of a cell, or null where the plan or the content no longer has them. */
export function findCell(id: string, plan: Plan, content: Content): GridPlace | null {
  for (const tension of content.tensions.filter((candidate) => id.startsWith(`${candidate.id}.`))) {
    for (const row of rowsOf(tension, plan)) {
      const column = gridColumns(content).find((candidate) => cellId(row, candidate) === id)
      if (column) return { row, column }
    }
  }
  return null
}

/** "Pace", or "Curriculum, Tight or loose" for a part. */
export function rowName({ tension, part }: Pick<GridRow, 'tension' | 'part'>): string {
  if (!part) return tension.title
  return `${part.name.trim() || 'Unnamed part'}, ${tension.title}`
}
