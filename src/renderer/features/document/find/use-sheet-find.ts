import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { findInTexts } from '../../../../core/search'
import { rangeIn, sheetTexts } from './sheet-texts'

/** Every match, and the one that was gone to: names of highlights in the style sheet. */
const ALL = 'document-found'
const NOW = 'document-found-now'

function paint(ranges: readonly Range[], now: Range | undefined): void {
  CSS.highlights.set(ALL, new Highlight(...ranges))
  CSS.highlights.set(NOW, now ? new Highlight(now) : new Highlight())
}

function bringToSight(range: Range): void {
  // Its page may not have been drawn yet: the element first, then the line.
  const element = range.startContainer.parentElement
  element?.scrollIntoView({ block: 'center' })
  const scroller = element?.closest('main')
  if (!scroller) return
  const { top, height } = range.getBoundingClientRect()
  const { top: upper, height: seen } = scroller.getBoundingClientRect()
  scroller.scrollTop += top + height / 2 - upper - seen / 2
}

interface SheetFind {
  count: number
  /** Which match was gone to, from 0; null before the first. */
  at: number | null
  step: (by: 1 | -1) => void
  /** The text in which that match stands. */
  place: () => HTMLElement | null
}

/** Finds words in the sheet and marks them without touching it. @param drawn changes with what is drawn there. */
export function useSheetFind(root: RefObject<HTMLElement | null>, query: string, drawn: unknown): SheetFind {
  const [ranges, setRanges] = useState<readonly Range[]>([])
  const [at, setAt] = useState<number | null>(null)
  const foundFor = useRef(query)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is read from the page
  useEffect(() => {
    const sheet = root.current?.querySelector('[data-sheet]')
    const texts = sheet && query.trim() !== '' ? sheetTexts(sheet) : []
    const found = findInTexts(
      texts.map(({ text }) => text),
      query,
    )
    const next = found.flatMap(({ text, start, end }) => {
      const holder = texts[text]
      return holder ? [rangeIn(holder, start, end)] : []
    })
    setRanges(next)
    // A sheet that is drawn anew, because its pages came, does not lose the place.
    const same = foundFor.current === query
    setAt((was) => (same && was !== null && was < next.length ? was : null))
    foundFor.current = query
  }, [root, query, drawn])

  useEffect(() => paint(ranges, at === null ? undefined : ranges[at]), [ranges, at])
  useEffect(
    () => () => {
      CSS.highlights.delete(ALL)
      CSS.highlights.delete(NOW)
    },
    [],
  )

  const step = useCallback(
    (by: 1 | -1) => {
      if (ranges.length === 0) return
      const from = at ?? (by === 1 ? -1 : 0)
      const next = (from + by + ranges.length) % ranges.length
      setAt(next)
      const range = ranges[next]
      if (range) bringToSight(range)
    },
    [ranges, at],
  )

  const place = useCallback(() => {
    const range = at === null ? undefined : ranges[at]
    return range?.startContainer.parentElement?.closest<HTMLElement>('[data-field]') ?? null
  }, [ranges, at])

  return { count: ranges.length, at, step, place }
}
