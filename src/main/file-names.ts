import { cleanTyped } from '../core/text'

/** So many characters of a title can be told apart in a folder; so many bytes leave room for a number and the ending. */
const MOST_CHARACTERS = 80
const MOST_BYTES = 200

/** The beginning of a text that a file name has room for (255 bytes for all of it); never a part of a character. */
function shortened(text: string): string {
  let kept = ''
  let count = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    count += 1
    if (count > MOST_CHARACTERS || Buffer.byteLength(kept + segment) > MOST_BYTES) break
    kept += segment
  }
  return kept
}

/** A title as a file name that Windows, macOS and a sync client all take. */
export function fileNameFor(title: string): string {
  const safe = cleanTyped(title, 'line')
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
  return shortened(safe).trim() || 'Plan'
}
