import { type CopyKind, endsRound, overRounds, type PlanFile, type VersionCopies } from '../storage'
import { logFailure } from './log'

/** So long one works before another copy is made, in milliseconds. */
const WORK = 15 * 60_000

/**
 * The copies that are made while a plan is open: before its first change, and before the first change after every
 * quarter of an hour. A copy that cannot be made holds nobody up.
 */
export class SessionCopies {
  private madeAt: number | null = null

  constructor(
    private readonly copies: VersionCopies,
    /** Another one where somebody else went on in it. */
    private readonly file: () => PlanFile,
    /** Milliseconds that only ever go forward, since a clock can be set back. */
    private readonly elapsed: () => number = () => performance.now(),
  ) {}

  beforeChange(): void {
    if (this.madeAt === null) this.keep('session')
    else if (this.elapsed() - this.madeAt >= WORK) this.keep('work')
  }

  /**
   * Who sat where in a round that is over stands in no copy any more, nor what was answered in one that was never
   * revealed. It is asked for at each opening as well, where a crash came between, or another program ended the round.
   */
  forgetRounds(): void {
    const { plan } = this.file()
    const over = overRounds(plan)
    if (over.length === 0) return
    for (const error of this.copies.forgetLinks(plan.id, over)) logFailure('copy.forget', error)
  }

  afterCommand(type: string): void {
    if (endsRound(type)) this.forgetRounds()
  }

  keep(kind: CopyKind): void {
    this.madeAt = this.elapsed()
    try {
      this.copies.keep(this.file(), kind)
    } catch (error) {
      logFailure('copy', error)
    }
  }
}
