import type { TensionContent } from '../../content/schema'
import type { RoundShowing } from '../../plan/schema'
import type { Overlap, Spread } from '../agreement'
import type { Details } from './details'
import type { Distribution } from './distribution'
import type { Movement } from './movement'
import type { ReasonsBySide } from './reasons'
import type { ByRole } from './roles'

/** What a round says to one tension. */
export interface TensionResults {
  tension: TensionContent
  /** How many people were asked. */
  asked: number
  /** Of those who handed in an answer, how many did not say what should be. */
  skipped: number
  today: Distribution
  shouldBe: Distribution
  /** Where the ranges that people could live with meet; null with fewer than five of them. */
  acceptable: Overlap | null
  spread: Spread
  /** The spread of what should be in words; null with fewer than five answers. */
  words: string | null
  /** Null with fewer than five answers. */
  details: Details | null
  /** Empty where no role can be shown apart. */
  roles: ByRole[]
  reasons: ReasonsBySide
  /** Since the last round before that asked about it; null where there is none. */
  movement: Movement | null
}

export interface RoundResults {
  /** The id of the round. */
  round: string
  /** "round 2" */
  name: string
  showing: RoundShowing
  revealedOn: string
  asked: number
  answered: number
  /** In the order in which the room looks at them: where it stands furthest apart first. */
  tensions: TensionResults[]
}
