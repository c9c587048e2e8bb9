import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** The width in pixels that an element has on screen; 0 before it is laid out. */
export function useContentWidth<Element extends HTMLElement>(): [RefObject<Element | null>, number] {
  const element = useRef<Element>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const measure = () => setWidth(target.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    // Printing lays the page out at once and asks no observer.
    const measureForPaper = () => flushSync(measure)
    window.addEventListener('beforeprint', measureForPaper)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', measureForPaper)
    }
  }, [])
  return [element, width]
}
