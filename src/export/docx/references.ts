import type { Block, Run } from '../../core/report'

/** Where a caption's own words and number stand, for fields that repeat them. */
export function captionBookmark(name: string): string {
  return `${name.slice(0, 34)}_label`
}

/**
 * The numbered sources that a mark leads to, each given out once: where it is first named, it is told at the foot of
 * the page. What has a letter for its mark is in the list alone, or Word's count would run away from the numbers.
 */
export function firstMentions(blocks: readonly Block[]): (target: string) => readonly Run[] | null {
  const sources = new Map(
    blocks.flatMap((block) =>
      block.kind === 'sources'
        ? block.items.flatMap(({ id, mark, runs }) => (/^\d+$/.test(mark) ? [[id, runs] as const] : []))
        : [],
    ),
  )
  const told = new Set<string>()
  return (target) => {
    const runs = sources.get(target)
    if (!runs || told.has(target)) return null
    told.add(target)
    return runs
  }
}
