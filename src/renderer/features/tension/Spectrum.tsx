import { scaleLinear } from 'd3-scale'
import type { PointerEvent } from 'react'
import { sideColour } from '../../../core/charts'
import type { TensionContent } from '../../../core/content'
import { type Decision, lastSuperseded, type Position } from '../../../core/plan'
import { formatDayShort } from '../../../core/text'
import { useContentWidth } from '../../charts/use-content-width'
import { NINE, RESTING_POINT, Thumb, useMark } from '../../marks'
import { showNotice } from '../../store'
import { TRACK } from './geometry'
import { SpectrumDrawing } from './SpectrumDrawing'
import styles from './spectrum.module.css'

const LIFT = 40

const LOCKED = 'This is decided. Choose “Change, with a reason” to move the mark; the earlier decision is kept.'

/** Where a hollow thumb hangs: over the resting point, aside where the other mark stands or hangs there too. */
function hollowOffset(own: 'today' | 'shouldBe', other: Position | null): number {
  if (other !== null && Math.abs(other - RESTING_POINT) > 0) return 0
  return own === 'today' ? -36 : 36
}

/** The 9-point scale of a tension with both marks. */
export function Spectrum({ tension, decision }: { tension: TensionContent; decision: Decision }) {
  const [element, width] = useContentWidth<HTMLDivElement>()
  const path = `tensions/${tension.id}`
  const today = useMark(`${path}/today`, decision.today)
  const shouldBe = useMark(`${path}/shouldBe`, decision.shouldBe)
  const margin = width > 1080 ? 96 : 64
  const x = scaleLinear([1, 9], [margin, Math.max(margin + 8, width - margin)])
  const decided = decision.status === 'decided'
  const superseded = lastSuperseded(decision)

  const pointAt = (clientX: number): Position => {
    const left = element.current?.getBoundingClientRect().left ?? 0
    return Math.max(1, Math.min(9, Math.round(x.invert(clientX - left))))
  }
  // A click beside the marks places the one that is still missing; where both stand, it moves should-be.
  const clickTrack = (event: PointerEvent) => {
    if (event.button !== 0) return
    const mark = today.shown === null ? today : shouldBe
    if (mark === shouldBe && decided) return showNotice(LOCKED)
    mark.begin()
    mark.set(pointAt(event.clientX))
  }
  const todayLeft = x(today.shown ?? RESTING_POINT) + (today.shown === null ? hollowOffset('today', shouldBe.shown) : 0)
  const shouldBeLeft =
    x(shouldBe.shown ?? RESTING_POINT) + (shouldBe.shown === null ? hollowOffset('shouldBe', today.shown) : 0)
  const together = today.shown !== null && today.shown === shouldBe.shown
  const ends = `from ${tension.poles.a.inSentence} to ${tension.poles.b.inSentence}`

  return (
    <div className={styles.spectrum} ref={element}>
      <span className={styles.poleA}>{tension.poles.a.name}</span>
      <span className={styles.poleB}>{tension.poles.b.name}</span>
      {width > 0 && (
        <>
          <SpectrumDrawing
            x={x}
            width={width}
            today={today.shown}
            shouldBe={shouldBe.shown}
            range={decision.range}
            superseded={
              superseded && { position: superseded.shouldBe, label: `Until ${formatDayShort(superseded.supersededOn)}` }
            }
          />
          <div className={styles.track} style={{ top: TRACK - 22 }} onPointerDown={clickTrack} />
          {NINE.map((point) => (
            <span
              key={point}
              className={styles.word}
              data-marked={point === today.shown || point === shouldBe.shown}
              style={{ left: x(point), width: x(2) - x(1), top: TRACK + 34 }}
            >
              {tension.points.words[point - 1]}
            </span>
          ))}
          <Thumb
            label={`Today, ${ends}`}
            tension={tension}
            mark={today}
            left={todayLeft}
            top={today.shown === null ? TRACK - LIFT : TRACK}
            pointAt={pointAt}
            className={styles.thumb}
            path={`${path}/today`}
          >
            <span className={today.shown === null ? styles.hollowPost : styles.post} data-tall={together} />
          </Thumb>
          <Thumb
            label={`Should be, ${ends}`}
            tension={tension}
            mark={shouldBe}
            left={shouldBeLeft}
            top={shouldBe.shown === null ? TRACK - LIFT : TRACK}
            pointAt={pointAt}
            className={styles.thumb}
            path={`${path}/shouldBe`}
            {...(decided ? { locked: () => showNotice(LOCKED) } : {})}
          >
            <span
              className={shouldBe.shown === null ? styles.hollow : styles.disc}
              data-side={shouldBe.shown === null ? undefined : sideColour(shouldBe.shown)}
            >
              {shouldBe.shown}
            </span>
          </Thumb>
          <MarkLabels todayLeft={todayLeft} shouldBeLeft={shouldBeLeft} today={today.shown} shouldBe={shouldBe.shown} />
        </>
      )}
    </div>
  )
}

interface MarkLabelsProps {
  todayLeft: number
  shouldBeLeft: number
  today: Position | null
  shouldBe: Position | null
}

/** The names of the marks: above an answered one, beside a hollow one on the side away from the other mark. */
function MarkLabels({ todayLeft, shouldBeLeft, today, shouldBe }: MarkLabelsProps) {
  if (today !== null && today === shouldBe) {
    return (
      <span className={styles.markLabel} style={{ left: todayLeft, top: 20 }} aria-hidden="true">
        Today and should be
      </span>
    )
  }
  const hollowSide = (own: number, other: number) => (own <= other ? styles.before : styles.after)
  const label = (name: string, left: number, other: number, value: Position | null) => (
    <span
      className={value === null ? `${styles.hollowLabel} ${hollowSide(left, other)}` : styles.markLabel}
      style={value === null ? { left, top: TRACK - LIFT - 10 } : { left, top: TRACK - 48 }}
      aria-hidden="true"
    >
      {value === null ? `${name}: not answered` : name}
    </span>
  )
  return (
    <>
      {label('Today', todayLeft, shouldBeLeft, today)}
      {label('Should be', shouldBeLeft, todayLeft, shouldBe)}
    </>
  )
}
