import { type RefObject, useEffect } from 'react'

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

/** Everything in the sheet that leads to a field, in the order in which it is read. */
export function leadingTexts(sheet: Element): HTMLElement[] {
  return Array.from(sheet.querySelectorAll<HTMLElement>('[data-field]'))
}

/** Puts the focus on a text of the sheet. It is no tab stop, since a document has hundreds of them. */
export function focusText(text: HTMLElement): void {
  text.tabIndex = -1
  text.focus({ preventScroll: true })
  text.scrollIntoView({ block: 'nearest' })
}

/** The text from which the arrows go on: the one with the focus, or the one that had it last. */
function present(texts: readonly HTMLElement[]): number {
  const focused = texts.indexOf(document.activeElement as HTMLElement)
  return focused >= 0 ? focused : texts.findIndex((text) => text.hasAttribute('tabindex'))
}

/**
 * The sheet is one tab stop. With the focus in it the arrows go from text to text, and Enter opens the field of the
 * one that has the focus.
 */
export function useDocumentKeys(
  container: RefObject<HTMLElement | null>,
  onGoTo: ((text: HTMLElement) => void) | null,
): void {
  useEffect(() => {
    const element = container.current
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      const sheet = target.closest('[data-sheet]')
      if (!sheet || !onGoTo || event.ctrlKey || event.metaKey || event.altKey || target.closest('button, a')) return
      if (event.key === 'Enter') {
        if (target.dataset.field === undefined) return
        event.preventDefault()
        onGoTo(target)
        return
      }
      const step = STEPS[event.key]
      if (!step) return
      const texts = leadingTexts(sheet)
      if (texts.length === 0) return
      event.preventDefault()
      const next = texts[step(present(texts), texts.length - 1)]
      for (const text of sheet.querySelectorAll('[data-field][tabindex]')) text.removeAttribute('tabindex')
      if (next) focusText(next)
    }
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [container, onGoTo])
}
