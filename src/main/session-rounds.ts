import { randomBytes } from 'node:crypto'
import { CommandRefused } from '../core/commands'
import { CODE_LENGTH, codeFrom, type RevealedRound, type RoundStanding, type Submission } from '../core/rounds'
import type { PlanFile } from '../storage'

interface Edges {
  file(): PlanFile
  /** Refuses where the plan is only read, and sees to the person's file afterwards. */
  write(change: () => void): void
  /** Tells whoever looks at the plan how far the round is. */
  tell(standing: RoundStanding): void
}

/**
 * The rounds of a plan that is open: the one writer of its answers, for the window, for paper and for phones. What it
 * tells says who has answered and never what, until the round is revealed.
 */
export class SessionRounds {
  constructor(private readonly edges: Edges) {}

  standing(round: string): RoundStanding {
    return this.edges.file().roundStanding(round)
  }

  /** @throws CommandRefused where another device answers for this person. */
  takeSeat(round: string, person: string, secret: string): void {
    this.change(round, (file) => file.takeSeat(round, person, secret))
  }

  /** Gives back the name that this device took. @throws CommandRefused where another device has it, or it has answered. */
  leaveSeat(round: string, person: string, secret: string): void {
    this.takeSeat(round, person, secret)
    if (this.standing(round).seats.some((seat) => seat.person === person && seat.state === 'answered')) {
      throw new CommandRefused('locked', 'An answer under this name has arrived: it stays.')
    }
    this.freeSeat(round, person)
  }

  freeSeat(round: string, person: string): void {
    this.change(round, (file) => file.freeSeat(round, person))
  }

  /** When this returns, the answer is on the disk. @throws CommandRefused */
  submit(submission: Submission): void {
    this.change(submission.round, (file) => file.submitAnswer(submission))
  }

  revealed(): RevealedRound[] {
    return this.edges.file().revealedRounds()
  }

  notes(): string {
    return this.edges.file().notes()
  }

  setNotes(text: string): void {
    this.edges.write(() => this.edges.file().setNotes(text))
  }

  private change(round: string, change: (file: PlanFile) => void): void {
    this.edges.write(() => change(this.edges.file()))
    this.edges.tell(this.standing(round))
  }
}

/** A new code that joins what one person answers in several rounds. */
export function newCode(): string {
  return codeFrom(randomBytes(CODE_LENGTH))
}
