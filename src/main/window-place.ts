/** A rectangle of the desktop, in its own pixels. */
interface Area {
  x: number
  y: number
  width: number
  height: number
}

export interface Place {
  width: number
  height: number
  x?: number
  y?: number
}

/** How much of the upper edge must be on a display, so that the window can be taken hold of. */
const HOLD = { width: 120, height: 40 }

function canBeHeld({ x, y, width }: Area, area: Area): boolean {
  const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  return across >= HOLD.width && y >= area.y && y + HOLD.height <= area.y + area.height
}

/**
 * Where a window opens again: where it was, as long as a display is still there; otherwise where the system puts it.
 * It is never larger than its display. `displays` are their work areas, the primary one first.
 */
export function placeOn(displays: readonly Area[], { width, height, x, y }: Place): Place {
  const known = x !== undefined && y !== undefined ? { x, y, width, height } : null
  const held = known && displays.find((area) => canBeHeld(known, area))
  const area = held ?? displays[0]
  const size = area ? { width: Math.min(width, area.width), height: Math.min(height, area.height) } : { width, height }
  return held && known ? { ...size, x: known.x, y: known.y } : size
}
