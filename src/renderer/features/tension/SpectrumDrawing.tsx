import { sideColour } from '../../../core/charts'
import type { Position, PositionRange } from '../../../core/plan'
import { NINE } from '../../marks'
import { TRACK } from './geometry'
import styles from './spectrum.module.css'

interface DrawingProps {
  x: (position: number) => number
  width: number
  today: Position | null
  shouldBe: Position | null
  range: PositionRange | null
  superseded: { position: Position | null; label: string } | null
}

/** What lies behind the thumbs: range, track, ticks, the earlier decision, the arrow from today to should-be. */
export function SpectrumDrawing({ x, width, today, shouldBe, range, superseded }: DrawingProps) {
  const earlier = superseded?.position ?? null
  const nearMark = [today, shouldBe].some((mark) => mark !== null && earlier !== null && Math.abs(mark - earlier) <= 1)
  return (
    <svg className={styles.drawing} width={width} height={TRACK + 60} aria-hidden="true">
      {range && (
        <>
          <rect x={x(range.from)} y={TRACK - 14} width={x(range.to) - x(range.from)} height={28} fill="var(--wash)" />
          <path
            d={`M${x(range.from) + 7} ${TRACK - 14}h-7v28h7M${x(range.to) - 7} ${TRACK - 14}h7v28h-7`}
            fill="none"
            stroke="var(--edge)"
            strokeWidth={2}
          />
        </>
      )}
      <path d={`M${x(1)} ${TRACK}H${x(9)}`} stroke="var(--edge)" />
      {NINE.map((point) => (
        <path key={point} d={`M${x(point)} ${TRACK - 4}v8`} stroke={`var(--${sideColour(point)})`} strokeWidth={1.5} />
      ))}
      {earlier !== null && earlier !== shouldBe && (
        <g>
          <title>{superseded?.label}</title>
          <circle cx={x(earlier)} cy={TRACK} r={8} fill="var(--paper)" stroke="var(--ink2)" strokeWidth={1.5} />
          <path d={`M${x(earlier) - 5.5} ${TRACK + 5.5}l11 -11`} stroke="var(--ink2)" strokeWidth={1.5} />
          {!nearMark && (
            <text x={x(earlier)} y={TRACK - 34} textAnchor="middle" className={styles.until}>
              {superseded?.label}
            </text>
          )}
        </g>
      )}
      <Leaders x={x} today={today} shouldBe={shouldBe} />
      <Arrow x={x} today={today} shouldBe={shouldBe} />
    </svg>
  )
}

/** A dotted line ties a hollow thumb to the point where it rests. */
function Leaders({ x, today, shouldBe }: Pick<DrawingProps, 'x' | 'today' | 'shouldBe'>) {
  if (today !== null && shouldBe !== null) return null
  return <path d={`M${x(5)} ${TRACK - 16}v11`} stroke="var(--ink)" strokeWidth={1.75} strokeDasharray="2 2.5" />
}

function Arrow({ x, today, shouldBe }: Pick<DrawingProps, 'x' | 'today' | 'shouldBe'>) {
  if (today === null || shouldBe === null || today === shouldBe) return null
  const direction = shouldBe > today ? 1 : -1
  const tip = x(shouldBe) - direction * 25
  const base = tip - direction * 11
  return (
    <>
      <path d={`M${x(today) + direction * 5} ${TRACK}H${base}`} stroke="var(--ink)" strokeWidth={3} />
      <path d={`M${tip} ${TRACK}L${base} ${TRACK - 6.5}v13Z`} fill="var(--ink)" />
    </>
  )
}
