import type { ClipboardEvent } from 'react'
import { lengthLimit } from '../../../core/plan'
import { cleanTyped } from '../../../core/text'
import { pasteProblem } from '../field/readings'
import { textFromHtml } from './text-from-html'

/** The text that a paste brings, as the field would keep it. */
function pasted(data: DataTransfer, kind: 'line' | 'text'): string {
  const text = textFromHtml(data.getData('text/html'), kind) ?? data.getData('text/plain')
  const clean = cleanTyped(text, kind)
  return kind === 'line' ? clean.trim() : clean
}

/** A list begins on a line of its own, also where it is pasted behind other words. */
function onOwnLine(text: string, before: string): string {
  return /^(-|[\p{L}\p{N}.]+[.)]) .*\n/u.test(text) && before !== '' && !before.endsWith('\n') ? `\n${text}` : text
}

/**
 * Pastes text into a field: as paragraphs and lists where it comes from Word or another editor, on one line where
 * the field has one. Nothing is inserted where it would not fit.
 * @returns why it was refused, or null.
 */
export function pasteText(
  event: ClipboardEvent<HTMLTextAreaElement | HTMLInputElement>,
  kind: 'line' | 'text',
): string | null {
  const { value } = event.currentTarget
  const selectionStart = event.currentTarget.selectionStart ?? value.length
  const selectionEnd = event.currentTarget.selectionEnd ?? value.length
  const text = pasted(event.clipboardData, kind)
  const limit = lengthLimit(kind) ?? Number.POSITIVE_INFINITY
  const problem = pasteProblem(text.length, limit - value.length + (selectionEnd - selectionStart), limit)
  if (problem === null && text === event.clipboardData.getData('text/plain')) return null
  event.preventDefault()
  if (problem !== null) return problem
  // The one way to insert that the platform's own undo of the field knows of.
  const inserted = kind === 'text' ? onOwnLine(text, value.slice(0, selectionStart)) : text
  if (inserted !== '') document.execCommand('insertText', false, inserted)
  return null
}
