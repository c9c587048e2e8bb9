import type { Position } from '../../../../core/plan'
import { markAfterKey, RESTING_POINT } from '../../../marks/use-mark'

/** What a key does to a part on the board. */
export type PartDeed = { kind: 'place'; at: Position | null } | { kind: 'go'; by: 1 | -1 } | { kind: 'open' }

/** Left and right place the part, up and down lead to its neighbours; null where the board does not take the key. */
export function deedOfKey(key: string, shouldBe: Position | null): PartDeed | null {
  switch (key) {
    case 'ArrowUp':
      return { kind: 'go', by: -1 }
    case 'ArrowDown':
      return { kind: 'go', by: 1 }
    case 'Enter':
    case 'F2':
      return { kind: 'open' }
    case ' ':
      return shouldBe === null ? { kind: 'place', at: RESTING_POINT } : { kind: 'open' }
    default: {
      const at = markAfterKey(key, shouldBe)
      return at === undefined ? null : { kind: 'place', at }
    }
  }
}
