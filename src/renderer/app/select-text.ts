import { fieldSpec } from '../../core/plan'
import type { TextSelection } from './navigation'

/** The node in which a field's words are laid out: of a control its replica, which has the same lines; else itself. */
function wordsOf(control: HTMLElement, path: string): Text | null {
  const holder =
    control instanceof HTMLTextAreaElement
      ? control.parentElement?.querySelector('[data-replica]')
      : document.querySelector(`[data-text-of="${CSS.escape(path)}"]`)
  const node = holder?.firstChild
  return node instanceof Text ? node : null
}

function rangeOf(text: Text, { start, end }: TextSelection): Range {
  const range = document.createRange()
  range.setStart(text, Math.min(start, text.length))
  range.setEnd(text, Math.min(end, text.length))
  return range
}

function scrollerOf(element: Element): Element | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (parent.scrollHeight > parent.clientHeight && /auto|scroll/.test(getComputedStyle(parent).overflowY))
      return parent
  }
  return null
}

/** Brings a piece of a text to the middle of what scrolls, however long the text around it is. */
function scrollTo(range: Range, control: HTMLElement): void {
  const scroller = scrollerOf(control)
  if (!scroller) return
  const { top } = scroller.getBoundingClientRect()
  scroller.scrollTop += range.getBoundingClientRect().top - top - scroller.clientHeight / 2
}

/** Whether the control shows the text as the plan has it: numbers and days stand otherwise while they are typed. */
function hasOwnText(control: HTMLElement, path: string): control is HTMLTextAreaElement | HTMLInputElement {
  if (control instanceof HTMLTextAreaElement) return true
  return control instanceof HTMLInputElement && fieldSpec(path)?.kind === 'link'
}

/** Selects a piece of a text in the field that the focus has come to, and brings it into sight. */
export function selectText(screen: ParentNode, path: string, selection: TextSelection): void {
  const control = screen.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)
  if (!control) return
  if (hasOwnText(control, path)) control.setSelectionRange(selection.start, selection.end)
  const words = wordsOf(control, path)
  if (!words) return
  const range = rangeOf(words, selection)
  if (!hasOwnText(control, path)) {
    getSelection()?.setBaseAndExtent(words, range.startOffset, words, range.endOffset)
  }
  scrollTo(range, control)
}
