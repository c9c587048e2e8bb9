import type { z } from 'zod'
import type { answerSheet, tensionAnswer } from './answer-schema'

export type TensionAnswer = z.infer<typeof tensionAnswer>
export type AnswerSheet = z.infer<typeof answerSheet>

/** What is handed in by or for one person. */
export interface Submission {
  /** The id of the round. */
  round: string
  /** Who answers; null for a form of paper that says no name. */
  person: string | null
  /** What the seat was taken with; null where the laptop itself hands in, which needs no seat. */
  secret: string | null
  token: string
  sheet: AnswerSheet
}

/** `answered`: an answer is kept. `taken`: somebody has said to be this person, and has not answered yet. */
export type SeatState = 'free' | 'taken' | 'answered'

/** How far an open round is. It says who has answered, and never what. */
export interface RoundStanding {
  round: string
  /** How many people are asked: those on the list. */
  asked: number
  answered: number
  /** By the ids of people, in the order of the list. */
  seats: { person: string; state: SeatState }[]
  /** Answers without a name, from forms of paper. */
  unnamed: number
}

/** An answer as the room may see it once its round is revealed. */
export interface RevealedAnswer {
  /** Equal in two rounds where the same person answered both and may be joined. Shown nowhere. */
  token: string
  /** The id of the person, where the round shows names; else null. */
  person: string | null
  /** The role, where the round shows roles and it does not single anybody out; else null. */
  role: string | null
  sheet: AnswerSheet
}

export interface RevealedRound {
  /** The id of the round. */
  round: string
  /** In an order that tells nothing. */
  answers: RevealedAnswer[]
}

export function isAnswered({ today, shouldBe, range: acceptable, confidence, reason }: TensionAnswer): boolean {
  return today !== null || shouldBe !== null || acceptable !== null || confidence !== null || reason.trim() !== ''
}

/** Without what was asked and left blank, so that skipping and never reaching a question are the same. */
export function withoutBlank(sheet: AnswerSheet): AnswerSheet {
  return Object.fromEntries(Object.entries(sheet).filter(([, answer]) => isAnswered(answer)))
}
