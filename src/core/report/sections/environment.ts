import { itemsOf } from '../../plan/paths'
import type { Block } from '../blocks'
import { isShort, opening, passage, type ReportContext } from '../context'
import { heading } from '../headings'
import { dense, fieldCells, listTable } from '../parts'
import { WORDS } from '../words'

const words = WORDS.environment

/** So much of what is done about a factor stands in the main part. */
const MOST = 220

function environmentTable(context: ReportContext, short: boolean): Block[] {
  const { columns } = words
  return listTable(
    context,
    'environment',
    words.caption,
    [
      { header: columns.name, width: 24 },
      { header: columns.standing, width: 20 },
      { header: columns.response, width: 56 },
    ],
    itemsOf(context.plan.environment).map(({ id }) => {
      const path = `environment/${id}`
      const response = short ? opening(context, `${path}/response`, MOST) : passage(context, `${path}/response`)
      return { cells: [...fieldCells(context, path, ['name', 'standing']), response] }
    }),
  ).map(dense)
}

/** The factors around the district: what it controls, can influence, must live with. */
export function environment(context: ReportContext): Block[] {
  const blocks = environmentTable(context, true)
  return blocks.length === 0 ? [] : [heading(1, words.heading, 'environment'), ...blocks]
}

/** The whole texts, where the main part has only their beginnings. */
export function environmentInFull(context: ReportContext): Block[] {
  const ids = context.plan.environment.order
  return ids.every((id) => isShort(context, `environment/${id}/response`, MOST)) ? [] : environmentTable(context, false)
}
