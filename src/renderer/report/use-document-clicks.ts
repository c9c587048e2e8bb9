import { type RefObject, useEffect } from 'react'

function jumpTo(id: string): void {
  const target = document.getElementById(id)
  target?.scrollIntoView({ block: 'start' })
  target?.focus({ preventScroll: true })
}

/**
 * Clicks within the screen: a link into the document goes there, and a text of the plan leads to its field, where
 * the document is not only read. One listener for all, because a document has hundreds of both.
 */
export function useDocumentClicks(
  container: RefObject<HTMLElement | null>,
  onGoTo: ((text: HTMLElement) => void) | null,
): void {
  useEffect(() => {
    const element = container.current
    const click = (event: MouseEvent) => {
      if (!(event.target instanceof Element)) return
      const link = event.target.closest('a[href^="#"]')
      if (link) {
        event.preventDefault()
        jumpTo(link.getAttribute('href')?.slice(1) ?? '')
        return
      }
      // Who selects text to copy it does not want to leave.
      if (document.getSelection()?.isCollapsed === false) return
      const text = event.target.closest<HTMLElement>('[data-field]')
      if (text) onGoTo?.(text)
    }
    element?.addEventListener('click', click)
    return () => element?.removeEventListener('click', click)
  }, [container, onGoTo])
}
