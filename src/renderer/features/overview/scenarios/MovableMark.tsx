import type { RefObject } from 'react'
import { type SpectrumPlace, sideColour } from '../../../../core/charts'
import type { TensionContent } from '../../../../core/content'
import type { Position } from '../../../../core/plan'
import { RESTING_POINT, Thumb, useMark } from '../../../marks'
import styles from './scenarios.module.css'

/** How far above the track a mark hangs that is not answered. */
const LIFT = 27
const ABOVE_TRACK = 16

interface MovableMarkProps {
  tension: TensionContent
  path: string
  stored: Position | null
  place: SpectrumPlace
  /** What the places are measured in. */
  within: RefObject<HTMLElement | null>
  inName: string
}

/** The should-be mark of a scenario on its track. */
export function MovableMark({ tension, path, stored, place, within, inName }: MovableMarkProps) {
  const mark = useMark(path, stored)
  const first = place.x(1)
  const last = place.x(9)
  const pointAt = (clientX: number): Position => {
    const left = within.current?.getBoundingClientRect().left ?? 0
    const point = 1 + (8 * (clientX - left - first)) / (last - first)
    return Math.max(1, Math.min(9, Math.round(point)))
  }
  const { shown } = mark
  return (
    <>
      <div
        className={styles.track}
        style={{ top: place.y - ABOVE_TRACK, left: first - ABOVE_TRACK, width: last - first + 2 * ABOVE_TRACK }}
        onPointerDown={(event) => {
          if (event.button !== 0) return
          mark.begin()
          mark.set(pointAt(event.clientX))
        }}
      />
      {shown === null && (
        <span className={styles.unanswered} style={{ left: place.x(RESTING_POINT) + 22, top: place.y - LIFT }}>
          Not decided
        </span>
      )}
      <Thumb
        label={`Should be, ${tension.title}, in ${inName}`}
        tension={tension}
        mark={mark}
        left={place.x(shown ?? RESTING_POINT)}
        top={shown === null ? place.y - LIFT : place.y}
        pointAt={pointAt}
        className={styles.thumb}
        path={path}
      >
        <span
          className={shown === null ? styles.hollow : styles.disc}
          data-side={shown === null ? undefined : sideColour(shown)}
        >
          {shown}
        </span>
      </Thumb>
    </>
  )
}
