import { type KeyboardEvent, memo, type PointerEvent, useId, useMemo, useRef, useState } from 'react'
import {
  choiceWords,
  exclusionWords,
  linesOf,
  measureWords,
  type Standing,
  schoolName,
} from '../../../../core/analysis/pilots'
import {
  layoutScatter,
  placeNear,
  placeTowards,
  type ScatterDirection,
  type ScatterLayout,
  scatterPoints,
} from '../../../../core/charts'
import type { Plan } from '../../../../core/plan'
import { Marks } from '../../../charts/Marks'
import { useContentWidth } from '../../../charts/use-content-width'
import styles from './picture.module.css'

/** How near the pointer must come to a school, in pixels. */
const REACH = 18
const DIRECTIONS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])

const Drawing = memo(function Drawing({ layout }: { layout: ScatterLayout }) {
  return (
    <>
      <Marks marks={layout.ground} />
      <Marks marks={layout.marks} />
    </>
  )
})

function said({ school, need, readiness, excludedBy }: Standing): string {
  return [
    `Need ${measureWords(need)}`,
    `readiness ${measureWords(readiness)}`,
    choiceWords(school.choice).toLowerCase(),
    ...excludedBy.map((exclusion) => `excluded by ${exclusionWords(exclusion)}`),
  ].join('; ')
}

interface OptionsProps {
  listId: string
  shown: readonly Standing[]
  selected: string | null
}

/** The schools as they are read out. The pointer has the picture itself. */
const Options = memo(function Options({ listId, shown, selected }: OptionsProps) {
  return shown.map((standing) => (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the picture, which says which school is meant
    <div
      key={standing.id}
      id={`${listId}-${standing.id}`}
      role="option"
      aria-selected={standing.id === selected}
      className="visually-hidden"
    >
      {`${schoolName(standing.school)}. ${said(standing)}`}
    </div>
  ))
})

interface ScatterProps {
  plan: Plan
  standings: readonly Standing[]
  /** Where the schools stood before; those in another quarter now are led to by a line. */
  before?: readonly Standing[] | undefined
  selected: string | null
  onSelect: (id: string) => void
  height: number
  label: string
}

/** Need against readiness. The pointer finds the nearest school, arrow keys go from one to the next, Enter chooses. */
export function Scatter({ plan, standings, before, selected, onSelect, height, label }: ScatterProps) {
  const [picture, width] = useContentWidth<HTMLDivElement>()
  const listId = useId()
  const box = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const [focused, setFocused] = useState(false)
  const points = useMemo(() => scatterPoints(standings, before), [standings, before])
  const { piloting } = plan
  const layout = useMemo(
    () => (width === 0 ? null : layoutScatter(points, { width, height, lines: linesOf({ piloting }) })),
    [points, width, height, piloting],
  )
  const byId = useMemo(() => new Map(standings.map((standing) => [standing.id, standing])), [standings])
  const shown = useMemo(() => points.flatMap(({ id }) => byId.get(id) ?? []), [points, byId])
  const places = layout?.places ?? []
  const current = places.find(({ id }) => id === (active ?? selected)) ?? places[0]
  // Of the school that is opened everything stands beside the picture.
  const about = hovered ?? (focused ? (current?.id ?? null) : null)
  const told = about !== selected
  const place = places.find(({ id }) => id === about)
  const standing = about === null ? undefined : byId.get(about)

  const near = (event: PointerEvent<HTMLDivElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return placeNear(places, event.clientX - left, event.clientY - top, REACH)
  }
  const press = (event: KeyboardEvent) => {
    if (!current || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') onSelect(current.id)
    else if (event.key === 'Home') setActive(places[0]?.id ?? null)
    else if (event.key === 'End') setActive(places.at(-1)?.id ?? null)
    else if (DIRECTIONS.has(event.key)) {
      setActive(placeTowards(places, current.id, event.key as ScatterDirection) ?? current.id)
    } else return
    event.preventDefault()
    setHovered(null)
  }
  const ring = places.find(({ id }) => id === selected)
  return (
    <div ref={picture} className={styles.picture} style={{ minHeight: height }}>
      {layout && (
        <div
          ref={box}
          className={styles.plot}
          role="listbox"
          aria-label={label}
          aria-activedescendant={current && `${listId}-${current.id}`}
          tabIndex={0}
          onKeyDown={press}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onPointerMove={(event) => setHovered(near(event))}
          onPointerLeave={() => setHovered(null)}
          onPointerDown={(event) => {
            const id = near(event)
            if (id === null) return
            setActive(id)
            onSelect(id)
          }}
          data-over={hovered !== null}
        >
          <svg width={layout.width} height={layout.height} aria-hidden="true">
            <Drawing layout={layout} />
            {ring && <circle cx={ring.x} cy={ring.y} r={11} className={styles.selected} />}
            {place && <circle cx={place.x} cy={place.y} r={11} className={styles.near} data-focus={focused} />}
          </svg>
          <Options listId={listId} shown={shown} selected={selected} />
          {place && standing && told && (
            <div
              className={styles.tip}
              aria-hidden="true"
              style={{
                left: Math.min(Math.max(place.x, 140), layout.width - 140),
                top: place.y,
              }}
              data-below={place.y < 110}
            >
              <b dir="auto">{schoolName(standing.school)}</b>
              <span>{said(standing)}</span>
            </div>
          )}
        </div>
      )}
    </div>
  )
}
