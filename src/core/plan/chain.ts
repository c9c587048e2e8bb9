import { shorten } from '../text'
import { fieldSpec, itemsOf } from './paths'
import type { Arrow, Plan } from './schema'

/**
 * The theory of action as a chain: from what the district does, through the instructional core, to its objectives.
 * Nothing in it but the arrows is kept for it: an action is an initiative, an objective an objective, and the parts of
 * the core are what Purpose says of them. An arrow's id names its ends, so that two things are joined once or not at
 * all; an arrow whose end is gone stays in the plan and is shown nowhere.
 */

/** The parts of the instructional core, in the order of the catalogue. */
export const CORE_PARTS = ['teacher', 'student', 'content'] as const
export type CorePart = (typeof CORE_PARTS)[number]

export const CHAIN_COLUMNS = ['action', 'core', 'objective'] as const
export type ChainColumn = (typeof CHAIN_COLUMNS)[number]

const CORE = {
  teacher: { path: 'purpose/coreTeacher', name: 'Teachers' },
  student: { path: 'purpose/coreStudent', name: 'Students' },
  content: { path: 'purpose/coreContent', name: 'Content' },
} as const satisfies Record<CorePart, { path: string; name: string }>

/** Something that arrows join. */
export interface ChainNode {
  /** Its place in the plan: of an item the item's own, of a part of the core the field that tells of it. */
  path: string
  id: string
  column: ChainColumn
  name: string
  /** What is said of it below its name; empty where nothing is. */
  detail: string
}

export interface ChainArrow extends Arrow {
  id: string
  from: ChainNode
  to: ChainNode
}

export interface Chain {
  nodes: Readonly<Record<ChainColumn, readonly ChainNode[]>>
  /** By where they begin, then by where they end; the order in which they were drawn makes no difference. */
  arrows: readonly ChainArrow[]
}

const unnamed = (list: string) => fieldSpec(`${list}/*/name`)?.empty ?? ''

/** What goes on or is undecided; what stops or pauses leads nowhere any more. */
function actions(plan: Plan): ChainNode[] {
  return itemsOf(plan.initiatives)
    .filter(({ disposition }) => disposition !== 'stop' && disposition !== 'pause')
    .map(({ id, name }) => ({
      path: `initiatives/${id}`,
      id,
      column: 'action',
      name: name.trim() || unnamed('initiatives'),
      detail: '',
    }))
}

function core({ purpose }: Plan): ChainNode[] {
  const said = { teacher: purpose.coreTeacher, student: purpose.coreStudent, content: purpose.coreContent }
  return CORE_PARTS.map((part) => ({ ...CORE[part], id: part, column: 'core', detail: said[part].trim() }))
}

function objectives(plan: Plan): ChainNode[] {
  return itemsOf(plan.purpose.objectives).map(({ id, name, target }) => ({
    path: `purpose/objectives/${id}`,
    id,
    column: 'objective',
    name: name.trim() || unnamed('purpose/objectives'),
    detail: target.trim(),
  }))
}

/** The id of the arrow that joins two neighbours of the chain. An arrow runs to the core or from it. */
export function arrowId(from: Pick<ChainNode, 'column' | 'id'>, to: Pick<ChainNode, 'column' | 'id'>): string {
  const [outer, part] = from.column === 'core' ? [to, from] : [from, to]
  return `${outer.column}.${outer.id}.${part.id}`
}

/** The ends that an arrow's id names, or null where it names none. */
function arrowEnds(id: string): { column: 'action' | 'objective'; outer: string; part: CorePart } | null {
  const [, column, outer, part] = /^(action|objective)\.(.+)\.([a-z]+)$/.exec(id) ?? []
  const known = CORE_PARTS.find((each) => each === part)
  return known && outer ? { column: column as 'action' | 'objective', outer, part: known } : null
}

/** The whole chain as the plan has it. */
export function chainOf(plan: Plan): Chain {
  const nodes = { action: actions(plan), core: core(plan), objective: objectives(plan) }
  const drawn = (from: ChainNode, to: ChainNode): ChainArrow[] => {
    const id = arrowId(from, to)
    return Object.hasOwn(plan.arrows.byId, id) ? [{ ...(plan.arrows.byId[id] as Arrow), id, from, to }] : []
  }
  return {
    nodes,
    arrows: [
      ...nodes.action.flatMap((from) => nodes.core.flatMap((to) => drawn(from, to))),
      ...nodes.core.flatMap((from) => nodes.objective.flatMap((to) => drawn(from, to))),
    ],
  }
}

/** How many arrows the plan keeps that begin at what is stopped or paused, and so are not drawn. */
export function restingArrows(plan: Plan): number {
  return plan.arrows.order.filter((id) => {
    const ends = arrowEnds(id)
    const disposition = ends?.column === 'action' ? plan.initiatives.byId[ends.outer]?.disposition : null
    return disposition === 'stop' || disposition === 'pause'
  }).length
}

/** The most characters of a name in an arrow's. */
const LONGEST_END = 40

/** "Mathematics coaches to teachers"; null where an end is gone. */
export function arrowName(id: string, plan: Plan): string | null {
  const ends = arrowEnds(id)
  if (!ends) return null
  const list = ends.column === 'action' ? plan.initiatives : plan.purpose.objectives
  const item = Object.hasOwn(list.byId, ends.outer) ? list.byId[ends.outer] : undefined
  if (!item) return null
  const name =
    shorten(item.name, LONGEST_END) || unnamed(ends.column === 'action' ? 'initiatives' : 'purpose/objectives')
  const part = CORE[ends.part].name
  return ends.column === 'action' ? `${name} to ${part.toLowerCase()}` : `${part} to ${name}`
}
