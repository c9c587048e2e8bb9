import { type GridCell, gridCells } from '../../analysis/grid'
import { gridColumns } from '../../plan/grid'
import { lowerFirst } from '../../text'
import type { Block } from '../blocks'
import { emptyListRun, type ReportContext } from '../context'
import { quiet, reference, strong, text } from '../runs'
import { WORDS } from '../words'

const words = WORDS.strains

/** A cell that strains, or of which an action, an owner or a date is named. */
function asksForAction({ fit }: GridCell): boolean {
  return fit.standing === 'strains' || fit.action.trim() !== '' || fit.owner.trim() !== '' || fit.date !== null
}

/** The cells that ask for action: by what is strained, then by decision. */
export function strainedCells({ plan, content }: ReportContext): GridCell[] {
  const cells = gridCells(plan, content).filter(asksForAction)
  return gridColumns(content).flatMap(({ id }) => cells.filter(({ column }) => column.id === id))
}

/** "Culture (What we share); Systems (Pace, Flexibility)": what is strained, by which decisions. */
function named(cells: readonly GridCell[]): string {
  const columns = [...new Set(cells.map(({ column }) => column))]
  return columns
    .map(({ id, name }) => {
      const titles = cells.filter(({ column }) => column.id === id).map(({ row }) => row.tension.title)
      return `${lowerFirst(name)} (${[...new Set(titles)].join(', ')})`
    })
    .join('; ')
}

/** Which parts of the organization decisions strain, in a paragraph; the appendix has each with what is done about it. */
export function strained(context: ReportContext): Block[] {
  const straining = strainedCells(context).filter(({ fit }) => fit.standing === 'strains')
  const without = straining.filter(({ fit }) => fit.action.trim() === '').length
  if (straining.length > 0) {
    return [
      {
        kind: 'paragraph',
        role: 'body',
        runs: [
          strong(words.lead),
          text(`${named(straining)}. `),
          ...(without > 0 ? [text(`${words.withoutAction(without)} `)] : []),
          reference('grid'),
          quiet(words.where),
        ],
        field: 'fits',
      },
    ]
  }
  if (gridCells(context.plan, context.content).some(({ fit }) => fit.standing !== null)) {
    return [{ kind: 'paragraph', role: 'body', runs: [text(words.none)], field: 'fits' }]
  }
  const none = emptyListRun(context, 'fits')
  return none ? [{ kind: 'paragraph', role: 'body', runs: [strong(words.lead), none], field: 'fits' }] : []
}
