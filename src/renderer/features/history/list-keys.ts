/** Arrow keys go from point to point of a list, and choose. */
export function pressRow(event: React.KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLElement) || event.target.dataset.entry === undefined) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-entry]')]
  const here = rows.indexOf(event.target)
  const steps: Record<string, number> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }
  const to = steps[event.key]
  if (to === undefined) return
  event.preventDefault()
  const row = rows[Math.max(0, Math.min(rows.length - 1, to))]
  row?.focus()
  row?.click()
}
