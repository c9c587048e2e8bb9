import type { ChainArrow } from '../plan/chain'
import { type ChainBox, PORT } from './chain-columns'
import type { Mark } from './marks'

/** The length of an arrow's head, in pixels. */
const HEAD = 8

export type Side = 'in' | 'out'

/** Where the arrows meet a thing: spread along its edge in the order of their other ends, so that they do not cross there. */
function portsOf(boxes: readonly ChainBox[], arrows: readonly ChainArrow[]): Map<string, number> {
  const middles = new Map(boxes.map(({ node, y, height }) => [node.path, y + height / 2]))
  const ports = new Map<string, number>()
  for (const { node, y, height } of boxes) {
    for (const [near, far, side] of [
      ['to', 'from', 'in'],
      ['from', 'to', 'out'],
    ] as const) {
      const meeting = arrows
        .filter((arrow) => arrow[near].path === node.path)
        .sort((one, other) => (middles.get(one[far].path) ?? 0) - (middles.get(other[far].path) ?? 0))
      const first = y + height / 2 - ((meeting.length - 1) * PORT) / 2
      for (const [index, { id }] of meeting.entries()) ports.set(`${side} ${id}`, first + index * PORT)
    }
  }
  return ports
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}

export interface DrawnArrow {
  arrow: ChainArrow
  d: string
  tip: { x: number; y: number }
}

/** The arrows between things that are drawn, in the order of the chain. */
export function drawArrows(boxes: readonly ChainBox[], arrows: readonly ChainArrow[]): DrawnArrow[] {
  const byPath = new Map(boxes.map((box) => [box.node.path, box]))
  const drawable = arrows.filter(({ from, to }) => byPath.has(from.path) && byPath.has(to.path))
  const ports = portsOf(boxes, drawable)
  const port = (side: Side, id: string) => ports.get(`${side} ${id}`) ?? 0
  return drawable.flatMap((arrow) => {
    const [from, to] = [byPath.get(arrow.from.path), byPath.get(arrow.to.path)]
    if (!from || !to) return []
    const tip = { x: to.x - 3, y: port('in', arrow.id) }
    return [{ arrow, tip, d: curve(from.x + from.width + 3, port('out', arrow.id), tip.x - HEAD, tip.y) }]
  })
}

/** Solid where it is said what the step takes for granted, dashed and lighter where it is not. */
export function arrowMarks({ arrow, d, tip }: DrawnArrow, chosen: boolean): Mark[] {
  const said = arrow.assumption.trim() !== ''
  const colour = chosen ? 'ink' : said ? 'ink2' : 'thread'
  return [
    {
      kind: 'path',
      d,
      fill: 'none',
      stroke: colour,
      strokeWidth: chosen ? 2.5 : 1.75,
      ...(said ? {} : { dash: [5, 4] }),
    },
    { kind: 'path', d: `M${tip.x} ${tip.y}L${tip.x - HEAD} ${tip.y - 4.5}V${tip.y + 4.5}Z`, fill: colour },
  ]
}
