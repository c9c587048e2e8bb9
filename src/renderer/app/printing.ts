import { attempt, flushPending, request } from '../store'

/**
 * How a screen is printed is said on its elements: `data-print="never"` stays away, `data-print="only"` is printed
 * without what stands around it, and "landscape" beside it turns the page. The rest is print.css.
 */
export async function printScreen(): Promise<void> {
  await flushPending()
  const landscape = document.querySelector('[data-print~="landscape"]') !== null
  await attempt(() => request('window.print', { landscape }))
}

/** Gives the page the width of the paper before it is laid out for printing, so that what measures itself fits. */
export function connectPrinting(): void {
  window.addEventListener('beforeprint', () => {
    const landscape = document.querySelector('[data-print~="landscape"]') !== null
    document.documentElement.dataset.printing = landscape ? 'landscape' : 'portrait'
  })
  window.addEventListener('afterprint', () => {
    delete document.documentElement.dataset.printing
  })
}
