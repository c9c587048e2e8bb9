/** The colour roles of the visual language; each theme gives them a value. */
export type ColourRole =
  | 'paper'
  | 'sheet'
  | 'wash'
  | 'ink'
  | 'ink2'
  | 'a'
  | 'b'
  | 'onpole'
  | 'edge'
  | 'thread'
  | 'rule'
  | 'none'

interface Stroke {
  stroke?: ColourRole
  strokeWidth?: number
  /** Lengths of dash and gap, in pixels. */
  dash?: readonly number[]
}

export type Mark =
  | ({ kind: 'line'; x1: number; y1: number; x2: number; y2: number } & Required<
      Pick<Stroke, 'stroke' | 'strokeWidth'>
    > &
      Stroke & { round?: boolean })
  | ({ kind: 'rect'; x: number; y: number; width: number; height: number; radius?: number; fill: ColourRole } & Stroke)
  | ({ kind: 'circle'; x: number; y: number; radius: number; fill: ColourRole } & Stroke)
  | ({ kind: 'path'; d: string; fill: ColourRole } & Stroke)
  | {
      kind: 'text'
      x: number
      /** The baseline. */
      y: number
      text: string
      face: 'serif' | 'sans'
      /** Font size in pixels. */
      size: number
      weight: 400 | 500 | 600
      fill: ColourRole
      anchor: 'start' | 'middle' | 'end'
    }

/** What a figure shows, in pixels, with its words for those who do not see it. */
export interface Drawing {
  width: number
  height: number
  marks: Mark[]
  title: string
  description: string
}

/** The colour of the side on which a position stands; the middle is ink, never a blend. */
export function sideColour(position: number): 'a' | 'b' | 'ink' {
  if (position < 5) return 'a'
  return position > 5 ? 'b' : 'ink'
}

/** What is written on a disc of the side's colour. */
export function onSideColour(position: number): 'onpole' | 'paper' {
  return position === 5 ? 'paper' : 'onpole'
}
