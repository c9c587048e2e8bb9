import { bundledContent } from '../core/content'
import type { DocumentChoice } from '../core/report'
import { WORDS } from '../core/report/words'
import { cleanTyped } from '../core/text'

/** What the name of a plan's file ends in, behind the point. */
export const PLAN_EXTENSION = 'throughline'

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

/** What a document of a plan is called: its kind, and the tension where it is about one. */
export function documentFileName(title: string, choice: DocumentChoice): string {
  const kind = choice.kind === 'strategy' ? [] : [WORDS.kinds[choice.kind].toLowerCase()]
  const tension = 'tension' in choice ? bundledContent.tensions.find(({ id }) => id === choice.tension) : undefined
  return [fileNameFor(title), ...kind, ...(tension ? [fileNameFor(tension.title.toLowerCase())] : [])].join(', ')
}
