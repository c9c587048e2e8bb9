import { type RefObject, useEffect } from 'react'

/** Down and Up go from one button of the list to the next; from elsewhere on the screen, Down goes to the first. */
export function useArrowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      if (document.querySelector('dialog[open]')) return
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
      const here = buttons.indexOf(document.activeElement as HTMLButtonElement)
      const next = buttons[here + (event.key === 'ArrowDown' ? 1 : -1)]
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [list])
}
