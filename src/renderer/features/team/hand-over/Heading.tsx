import { type ReactNode, useEffect, useRef } from 'react'

/** The heading of one screen of the hand-over; it takes the focus, so that each new screen is read out. */
export function Heading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h1 ref={heading} tabIndex={-1} data-focus-first>
      {children}
    </h1>
  )
}
