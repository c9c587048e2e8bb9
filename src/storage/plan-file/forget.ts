import { copyFileSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { Plan } from '../../core/plan'
import { placeOver, syncFile } from '../atomic-file'
import { temporaryBeside } from '../own-files'
import { secure } from './connection'
import { writing } from './errors'

/** A round that is over. Who sat where is in no file any more, nor what was answered where it was not revealed. */
export interface OverRound {
  id: string
  revealed: boolean
}

/** Whether a round is over after a command of this type. */
export function endsRound(type: string): boolean {
  return type === 'round.reveal' || type === 'round.discard'
}

/** The rounds of a plan that are over. */
export function overRounds({ rounds }: Plan): OverRound[] {
  return rounds.order.flatMap((id) => {
    const round = rounds.byId[id]
    if (!round || (round.revealedOn === null && round.discardedOn === null)) return []
    return [{ id, revealed: round.revealedOn !== null }]
  })
}

/** The kinds of private rows that a round leaves behind in no file. */
function goneWith({ revealed }: OverRound): string {
  return revealed ? "kind = 'seat'" : "kind IN ('seat', 'answer')"
}

function holdsAny(database: Database.Database, rounds: readonly OverRound[]): boolean {
  return rounds.some((round) => {
    const found = database.prepare(`SELECT 1 FROM private_item WHERE ${goneWith(round)} AND round = ? LIMIT 1`)
    return found.get(round.id) !== undefined
  })
}

/**
 * Takes out of a plan file at rest what rounds that are over leave behind, down to its bytes: a new file without it is
 * put in its place in one step, so that a crash leaves the one or the other. Its log is as it was.
 * @returns whether anything of that was in it.
 * @throws PlanFileError where it cannot be read or written.
 */
export function forgetLinks(path: string, rounds: readonly OverRound[]): boolean {
  if (rounds.length === 0) return false
  const looking = new Database(path, { readonly: true })
  try {
    secure(looking)
    if (!holdsAny(looking, rounds)) return false
  } finally {
    looking.close()
  }
  const temporary = temporaryBeside(path)
  try {
    writing(path, () => {
      copyFileSync(path, temporary)
      forgetIn(temporary, rounds)
      syncFile(temporary)
      placeOver(temporary, path)
    })
    return true
  } finally {
    for (const ending of ['', '-journal']) rmSync(`${temporary}${ending}`, { force: true })
  }
}

function forgetIn(path: string, rounds: readonly OverRound[]): void {
  const database = new Database(path)
  try {
    secure(database)
    for (const round of rounds) {
      database.prepare(`DELETE FROM private_item WHERE ${goneWith(round)} AND round = ?`).run(round.id)
    }
    // What a page held before it was given back is not overwritten by deleting alone.
    database.exec('VACUUM')
  } finally {
    database.close()
  }
}
