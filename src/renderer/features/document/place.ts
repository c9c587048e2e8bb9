import type { DocumentChoice } from '../../../core/report'
import { focusText, leadingTexts } from '../../report'

/** Where in which document somebody was when a text led them to its field. */
interface Place {
  plan: string
  choice: DocumentChoice
  field: string
  /** Which of the texts that show the field. */
  occurrence: number
  /** How far below the upper edge of the window it stood, in CSS pixels. */
  top: number
}

let left: Place | null = null

function sheetIn(root: ParentNode): Element | null {
  return root.querySelector('[data-sheet]')
}

function showing(root: ParentNode, field: string): HTMLElement[] {
  const sheet = sheetIn(root)
  return sheet ? leadingTexts(sheet).filter(({ dataset }) => dataset.field === field) : []
}

/** Keeps the place of a text, to come back to it. */
export function keepPlace(plan: string, choice: DocumentChoice, root: ParentNode, text: HTMLElement): void {
  const field = text.dataset.field ?? ''
  const occurrence = Math.max(0, showing(root, field).indexOf(text))
  left = { plan, choice, field, occurrence, top: text.getBoundingClientRect().top }
}

/** The document in which the place was kept, of this plan; null where none was. */
export function keptChoice(plan: string): DocumentChoice | null {
  return left?.plan === plan ? left.choice : null
}

/** Scrolls back to the place that was kept, once, with the focus on its text. False where there is none. */
export function returnToPlace(plan: string, root: ParentNode): boolean {
  const place = left
  left = null
  if (place?.plan !== plan) return false
  const texts = showing(root, place.field)
  // What has been filled in since may be printed less often.
  const text = texts[place.occurrence] ?? texts.at(-1)
  if (!text) return false
  focusText(text)
  const scroller = text.closest('main')
  if (scroller) scroller.scrollTop += text.getBoundingClientRect().top - place.top
  return true
}
