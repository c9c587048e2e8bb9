import type { Block } from '../blocks'

/** Set smaller, so that a document of one or two pages stays one. */
export function dense(block: Block): Block {
  return block.kind === 'table' || block.kind === 'definitions' ? { ...block, dense: true } : block
}
