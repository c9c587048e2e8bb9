import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { changeSettings, useSettings } from '../store'
import styles from './splitter.module.css'

export interface PanelLimits {
  /** Widths in CSS pixels; `usual` until the person chooses another. */
  usual: number
  min: number
  max: number
}

export interface Panel extends PanelLimits {
  size: number
  /** Shows a width while it is being chosen. */
  show(size: number): void
  keep(size: number): void
}

/** The width of a panel, which is kept under its name when the person changes it. */
export function usePanel(name: string, limits: PanelLimits): Panel {
  const stored = useSettings().panels[name]
  const [moving, setMoving] = useState<number | null>(null)
  const within = (size: number) => Math.round(Math.max(limits.min, Math.min(limits.max, size)))
  const size = moving ?? within(stored ?? limits.usual)
  return {
    ...limits,
    size,
    show: (next) => setMoving(within(next)),
    keep(next) {
      setMoving(null)
      changeSettings({ panels: { [name]: within(next) } })
    },
  }
}

const STEP = 8
const LONG_STEP = 32

interface SplitterProps {
  panel: Panel
  /** What its panel is, such as "Width of the sections". */
  label: string
  /** On which side of the line the panel lies. */
  side?: 'start' | 'end'
}

/** The line between a panel and what stands beside it: dragged, moved by the arrows, reset by a double click. */
export function Splitter({ panel, label, side = 'start' }: SplitterProps) {
  const [grip, setGrip] = useState<{ x: number; size: number } | null>(null)
  const outward = side === 'start' ? 1 : -1

  const press = (event: KeyboardEvent) => {
    const step = (event.shiftKey ? LONG_STEP : STEP) * outward
    const sizes: Record<string, number> = {
      ArrowLeft: panel.size - step,
      ArrowRight: panel.size + step,
      Home: panel.min,
      End: panel.max,
      Enter: panel.usual,
    }
    const size = sizes[event.key]
    if (size === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    panel.keep(size)
  }
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setGrip({ x: event.clientX, size: panel.size })
  }
  const sizeAt = (event: PointerEvent) => (grip ? grip.size + (event.clientX - grip.x) * outward : panel.size)
  const end = (event: PointerEvent) => {
    if (grip && event.clientX !== grip.x) panel.keep(sizeAt(event))
    setGrip(null)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a line between panels that can be moved is no <hr>
    <div
      className={styles.splitter}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={panel.size}
      aria-valuemin={panel.min}
      aria-valuemax={panel.max}
      aria-valuetext={`${panel.size} pixels`}
      tabIndex={0}
      title="Drag to change the width; double-click for the usual one"
      data-dragging={grip !== null}
      onKeyDown={press}
      onPointerDown={begin}
      onPointerMove={(event) => {
        if (grip) panel.show(sizeAt(event))
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={() => panel.keep(panel.usual)}
    />
  )
}
