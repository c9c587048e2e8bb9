import { scalePoint } from 'd3-scale'
import type { TensionContent } from '../content/schema'
import type { Decision } from '../plan/schema'
import { lastSuperseded } from '../plan/selectors'
import { type Mark, sideColour } from './marks'
import { positionWords } from './overview-text'
import type { SlimSpectrum } from './slim-spectrum'
import { arrowMarks, discMarks, postMarks, rangeMarks, supersededMarks, trackMarks } from './spectrum'

const POINTS = [1, 2, 3, 4, 5, 6, 7, 8, 9]
const POLE_WIDTH = 200
const TRACK = 34
const HEIGHT = 76

function poleName(name: string, x: number, anchor: 'start' | 'end', fill: 'a' | 'b'): Mark {
  return { kind: 'text', x, y: TRACK + 5, text: name, face: 'sans', size: 15, weight: 600, fill, anchor }
}

/**
 * The nine points of one tension between the names of its poles, with their numbers, to be drawn on by hand;
 * with the marks of a decision where there is one. Sizes in pixels.
 */
export function worksheetScale(tension: TensionContent, decision: Decision | null, width: number): SlimSpectrum {
  const point = scalePoint(POINTS, [POLE_WIDTH + 24, width - POLE_WIDTH - 24])
  const place = { x: (position: number) => point(position) ?? 0, y: TRACK }
  const numbers = POINTS.map(
    (position): Mark => ({
      kind: 'text',
      x: place.x(position),
      y: HEIGHT - 8,
      text: String(position),
      face: 'sans',
      size: 13,
      weight: 400,
      fill: sideColour(position),
      anchor: 'middle',
    }),
  )
  const state = decision && { ...decision, superseded: lastSuperseded(decision)?.shouldBe ?? null }
  const marks: Mark[] = [
    ...(state ? rangeMarks(state.range, place) : []),
    ...trackMarks(place),
    ...(state
      ? [
          ...postMarks(state, place),
          ...supersededMarks(state, place),
          ...arrowMarks(state, place),
          ...discMarks(state, place),
        ]
      : []),
    ...numbers,
    poleName(tension.poles.a.name, POLE_WIDTH, 'end', 'a'),
    poleName(tension.poles.b.name, width - POLE_WIDTH, 'start', 'b'),
  ]
  const said = (position: number | null) => positionWords(tension, position, 'not answered')
  return {
    width,
    height: HEIGHT,
    marks,
    title: tension.title,
    description:
      decision === null
        ? `Nine points from ${said(1)} to ${said(9)}, to be marked by hand.`
        : `Today ${said(decision.today)}. Should be ${said(decision.shouldBe)}.`,
  }
}
