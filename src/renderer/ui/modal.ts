import { type RefObject, useEffect, useRef } from 'react'

/**
 * Opens a dialog as the platform's own modal one, and gives the focus back to where it was when it goes. The focus
 * comes to what is marked with `data-focus-first`; otherwise to the first thing that takes it.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('[data-focus-first]')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return dialog
}
