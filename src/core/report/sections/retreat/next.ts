import type { Block } from '../../blocks'
import type { ReportContext } from '../../context'
import { fieldCells, fieldsCell, listTable } from '../../parts'
import { WORDS } from '../../words'

const words = WORDS.retreat

/** What is to be done: who, by when. */
export function nextSteps(context: ReportContext): Block[] {
  const { action, owner, date } = words.nextColumns
  const rows = context.plan.actions.order.map((id) => {
    const path = `actions/${id}`
    return { cells: [fieldsCell(context, path, ['text', 'note']), ...fieldCells(context, path, ['owner', 'date'])] }
  })
  return listTable(
    context,
    'actions',
    words.next,
    [
      { header: action, width: 54 },
      { header: owner, width: 24 },
      { header: date, width: 22 },
    ],
    rows,
  )
}

/** What was put aside to be come back to. */
export function parkingLot(context: ReportContext): Block[] {
  const { question, from } = words.parkedColumns
  const rows = context.plan.parkingLot.order.map((id) => ({
    cells: fieldCells(context, `parkingLot/${id}`, ['text', 'from']),
  }))
  return listTable(
    context,
    'parkingLot',
    words.parked,
    [
      { header: question, width: 70 },
      { header: from, width: 30 },
    ],
    rows,
  )
}
