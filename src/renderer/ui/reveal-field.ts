/** How many frames a part of the screen may take to appear after it was opened. */
const MOST_FRAMES = 20

function find(root: ParentNode, path: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}

/** Opens every closed `<details>` around an element. */
function openAround(element: Element): void {
  for (let around = element.closest('details'); around; around = around.parentElement?.closest('details') ?? null) {
    around.open = true
  }
}

/** Opens the closed part that says (`data-holds`) that the path lies within it: a `<details>`, or what a press opens. */
function openHolder(root: ParentNode, path: string): boolean {
  const closed = root.querySelectorAll<HTMLElement>(
    '[data-holds]:is(details:not([open]), [aria-expanded="false"], [data-closed])',
  )
  const holder = Array.from(closed).find(({ dataset }) => path.startsWith(`${dataset.holds}/`))
  if (!holder) return false
  if (holder instanceof HTMLDetailsElement) openAround(holder)
  else holder.click()
  return true
}

/** Scrolls to an element and puts the focus on it. */
function arrive(element: HTMLElement): void {
  openAround(element)
  element.scrollIntoView({ block: 'center' })
  element.focus({ preventScroll: true })
}

/**
 * Puts the focus into the field at `path`, opening whatever closed `<details>` it stands in; a part that is drawn
 * only while it is open names what it holds in `data-holds`.
 * @returns false where the screen has no such field, or `signal` said that the person has gone elsewhere.
 */
export async function revealField(root: ParentNode, path: string, signal?: AbortSignal): Promise<boolean> {
  for (let frames = 0; !signal?.aborted; frames += 1) {
    const target = find(root, path)
    if (target) {
      arrive(target)
      return true
    }
    const opened = openHolder(root, path)
    if (!opened && (frames === 0 || frames > MOST_FRAMES)) return false
    await nextFrame()
  }
  return false
}
