import type { Block } from '../blocks'
import type { ReportContext } from '../context'
import { heading } from '../headings'
import { WORDS } from '../words'
import { initiativesInShort } from './initiatives'

/** What each initiative costs, once and a year, from which source and until when. What is asked for stands on page one. */
export function resources(context: ReportContext): Block[] {
  const blocks = initiativesInShort(context)
  return blocks.length > 0 ? [heading(1, WORDS.resources.heading, 'resources'), ...blocks] : []
}
