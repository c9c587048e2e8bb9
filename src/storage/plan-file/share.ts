import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import type { Plan } from '../../core/plan'
import { type RevealedRound, withoutUnrevealed } from '../../core/rounds'
import { secure } from './connection'
import { createPlanFile } from './create'
import { PrivateItems } from './private-items'

/** Answers as they may leave the house: what was said, and by no name. */
function writeAnswers(path: string, rounds: readonly RevealedRound[]): void {
  const database = new Database(path)
  try {
    secure(database)
    const items = new PrivateItems(database)
    for (const { round, answers } of rounds) {
      for (const answer of answers) items.put('answer', round, JSON.stringify({ ...answer, person: null }))
    }
  } finally {
    database.close()
  }
}

/** The same new token wherever the old one stood, so that who moved can still be told. */
function withNewTokens(rounds: readonly RevealedRound[]): RevealedRound[] {
  const tokens = new Map<string, string>()
  const renewed = (token: string) => {
    const known = tokens.get(token) ?? randomUUID()
    tokens.set(token, known)
    return known
  }
  return rounds.map(({ round, answers }) => ({
    round,
    answers: answers.map((answer) => ({ ...answer, token: renewed(answer.person ?? answer.token) })),
  }))
}

/**
 * Writes the plan as it is to a new file and nothing else: no log, no names of people who made changes, no versions,
 * nothing private, no answer that was not revealed and no name with one that was. The file is made anew, so that
 * nothing of the old one's bytes can be in it, and it is a plan of its own with the id `id`.
 */
export function shareCopy(plan: Plan, path: string, id: string, revealed: readonly RevealedRound[] = []): void {
  createPlanFile(path, { ...withoutUnrevealed(plan), id }, (temporary) =>
    writeAnswers(temporary, withNewTokens(revealed)),
  )
}
