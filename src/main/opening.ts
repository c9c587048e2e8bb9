import { basename, dirname } from 'node:path'
import type { FileStanding, OpenPlan, PlanUpdate } from '../contract'
import type { RoundStanding } from '../core/rounds'
import {
  type LockNote,
  PlanFileError,
  PlanInUse,
  systemClock,
  type VersionCopies,
  type WorkingCopies,
} from '../storage'
import { ExplainedError } from './errors'
import { PLAN_EXTENSION } from './file-names'
import { documentsFolder } from './places'
import { PlanSession } from './session'
import { SessionCopies } from './session-copies'
import { tellingWhereSlow } from './slow'
import type { WindowId, WorkspaceHooks } from './workspace-hooks'

interface Parts {
  copies: WorkingCopies
  versions: VersionCopies
  hooks: WorkspaceHooks
  /** A path in a folder that no file has yet. */
  freePath(folder: string, title: string): Promise<string>
}

/** Makes a session of a person's file, and asks what to do where somebody else has it open. */
export class Opening {
  constructor(private readonly parts: Parts) {}

  /** @returns null where the person decided against it. */
  async session(window: WindowId, path: string): Promise<PlanSession | null> {
    try {
      return await this.sessionOn(window, path)
    } catch (error) {
      if (!(error instanceof PlanInUse)) throw error
      const answer = await this.parts.hooks.askInUse(window, error.path, error.note)
      if (answer === 'read') return this.sessionOn(window, path, error.note)
      return answer === 'copy' ? this.sessionOn(window, await this.copyOf(path)) : null
    }
  }

  private async sessionOn(window: WindowId, path: string, heldBy?: LockNote): Promise<PlanSession> {
    const opened = this.parts.copies.open(path, { readOnly: heldBy !== undefined })
    const { copy, takenUp, setAside } = await tellingWhereSlow(opened, () => this.parts.hooks.slow(window, path))
    const hooks = {
      tell: (update: PlanUpdate) => this.parts.hooks.tell(window, update),
      reopened: (open: OpenPlan) => this.parts.hooks.reopened(window, open),
      file: (standing: FileStanding) => this.parts.hooks.file(window, standing),
      round: (standing: RoundStanding) => this.parts.hooks.round(window, standing),
    }
    const name = basename(path)
    const told = takenUp ? takenUpWords(name) : setAside !== null ? setAsideWords(name) : null
    const notice = copy.file.newer ? new PlanFileError('newer-read-only', path).message : told
    const opening = { heldBy: heldBy ? holderWords(heldBy) : null, notice }
    const kept = new SessionCopies(this.parts.versions, () => copy.file)
    if (!copy.readOnly) setImmediate(() => kept.forgetRounds())
    return new PlanSession(copy, systemClock, hooks, this.parts.hooks.actor, opening, kept)
  }

  /** A copy of a file that somebody else has open, beside it or, where that folder takes none, among the person's own. */
  private async copyOf(path: string): Promise<string> {
    const { copy } = await this.parts.copies.open(path, { readOnly: true })
    const name = `${basename(path, `.${PLAN_EXTENSION}`)} copy`
    try {
      for (const folder of [dirname(path), documentsFolder()]) {
        const written = await this.parts
          .freePath(folder, name)
          .then((target) => copy.writeCopy(target).then(() => target))
          .catch(() => null)
        if (written !== null) return written
      }
    } finally {
      await this.parts.copies.close(copy)
    }
    throw new ExplainedError(
      'not-copied',
      'The copy could not be written. Look at the plan, and save it somewhere else.',
    )
  }
}

/** Who has a plan open, as far as the note beside it says it. */
export function holderWords({ host, user }: LockNote): string {
  return user === '' ? host : `${host} by ${user}`
}

function takenUpWords(fileName: string): string {
  return `Your last changes to “${fileName}” had not reached the file when the app ended. They are here, and nothing is lost.`
}

function setAsideWords(fileName: string): string {
  return `Changes to “${fileName}” that had not reached the file could not be read. They were put aside and not deleted; what you see is the file.`
}
