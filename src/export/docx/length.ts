import type { Block, Passage } from '../../core/report'
import { everyParagraph, passagesOf } from '../../core/report/passages'

/** How many characters stand in a passage. */
export function lengthOf({ paragraphs }: Pick<Passage, 'paragraphs'>): number {
  return everyParagraph(paragraphs)
    .flat()
    .reduce((sum, run) => sum + (run.kind === 'source' ? 1 : run.text.length), 0)
}

export function lengthOfBlocks(blocks: readonly Block[]): number {
  return blocks.flatMap(passagesOf).reduce((sum, passage) => sum + lengthOf(passage), 0)
}
