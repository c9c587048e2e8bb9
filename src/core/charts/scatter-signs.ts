import type { SchoolChoice } from '../plan/schema'
import type { Mark } from './marks'

/** How one school is drawn: by its choice, whether something is not known of it, and whether a limit excludes it. */
export interface SignState {
  choice: SchoolChoice | null
  lacking: boolean
  excluded: boolean
}

/** How far a sign reaches from its middle, in pixels. */
export const SIGN_RADIUS = 7

const DASH = [2.5, 2] as const

/** Ink alone tells the choices apart: full, half full, struck, small. Hues belong to the poles of tensions. */
function choiceMarks(choice: SchoolChoice | null, x: number, y: number, dashed: boolean): Mark[] {
  const dash = dashed ? { dash: DASH } : {}
  switch (choice) {
    case 'pilot':
      return dashed
        ? [
            { kind: 'circle', x, y, radius: 4, fill: 'ink' },
            { kind: 'circle', x, y, radius: 7, fill: 'none', stroke: 'ink', strokeWidth: 1.75, dash: DASH },
          ]
        : [{ kind: 'circle', x, y, radius: 7, fill: 'ink', stroke: 'paper', strokeWidth: 1.5 }]
    case 'prepare':
      return [
        { kind: 'circle', x, y, radius: 6, fill: 'paper', stroke: 'ink', strokeWidth: 1.75, ...dash },
        { kind: 'path', d: `M${x} ${y - 5.5}A5.5 5.5 0 0 0 ${x} ${y + 5.5}Z`, fill: 'ink' },
      ]
    case 'notNow':
      return [
        { kind: 'circle', x, y, radius: 5, fill: 'paper', stroke: 'ink2', strokeWidth: 1.5, ...dash },
        { kind: 'line', x1: x - 5, y1: y, x2: x + 5, y2: y, stroke: 'ink2', strokeWidth: 1.5 },
      ]
    case null:
      return dashed
        ? [{ kind: 'circle', x, y, radius: 4, fill: 'paper', stroke: 'ink2', strokeWidth: 1.5, dash: [2, 1.6] }]
        : [{ kind: 'circle', x, y, radius: 3.5, fill: 'edge', stroke: 'paper', strokeWidth: 1 }]
  }
}

function crossMarks(x: number, y: number, reach: number, stroke: 'ink' | 'ink2'): Mark[] {
  const [left, right, top, bottom] = [x - reach, x + reach, y - reach, y + reach]
  return [
    { kind: 'line', x1: left, y1: top, x2: right, y2: bottom, stroke, strokeWidth: 1.5 },
    { kind: 'line', x1: right, y1: top, x2: left, y2: bottom, stroke, strokeWidth: 1.5 },
  ]
}

/**
 * The sign of a school at a place of a picture. A cross says that a limit excludes it: alone where nothing is decided,
 * above the sign of the choice where something is.
 */
export function signMarks({ choice, lacking, excluded }: SignState, x: number, y: number): Mark[] {
  if (excluded && choice === null) return crossMarks(x, y, 3, 'ink2')
  const cross = excluded ? crossMarks(x, y - SIGN_RADIUS - 5, 3, 'ink') : []
  return [...choiceMarks(choice, x, y, lacking), ...cross]
}
