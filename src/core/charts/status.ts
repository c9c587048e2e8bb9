import type { DecisionStatus } from '../plan/schema'
import type { Mark } from './marks'

const SIDE = 12

/** A square, because circles are marks: empty is open, half leaning, ticked decided. `x`, `y`: its upper left corner. */
export function statusMarks(status: DecisionStatus, x: number, y: number): Mark[] {
  const frame: Mark = {
    kind: 'rect',
    x: x + 0.75,
    y: y + 0.75,
    width: SIDE - 1.5,
    height: SIDE - 1.5,
    radius: 1.5,
    fill: status === 'decided' ? 'ink' : 'none',
    stroke: 'ink',
    strokeWidth: 1.5,
  }
  if (status === 'leaning') {
    return [frame, { kind: 'path', d: `M${x + 1} ${y + SIDE - 1}V${y + 1}H${x + SIDE - 1}Z`, fill: 'ink' }]
  }
  if (status === 'decided') {
    const tick = `M${x + 3} ${y + 6.2}L${x + 5.2} ${y + 8.4}L${x + 9.2} ${y + 3.9}`
    return [frame, { kind: 'path', d: tick, fill: 'none', stroke: 'paper', strokeWidth: 1.6 }]
  }
  return [frame]
}
