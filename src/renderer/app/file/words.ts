import type { FileStanding, OpenPlan } from '../../../contract'

/** A moment of today by its time, another one by its day, as a sentence goes on: `10:42 AM`, `Nov 21`. */
export function momentWords(iso: string, now = new Date()): string {
  const moment = new Date(iso)
  return moment.toDateString() === now.toDateString()
    ? moment.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })
    : moment.toLocaleDateString('en-US', { month: 'short', day: 'numeric' })
}

/** How the plan is kept, in two or three words for the top bar. "Saved" means that it is on the disk. */
export function keptWords({ savedAt, file }: Pick<OpenPlan, 'savedAt' | 'file'>, saving: boolean): string {
  if (file.state === 'reading') return 'Only to read'
  if (saving) return 'Saving…'
  if (file.state === 'failed') return 'Saved here only'
  if (file.state === 'conflict') return 'Two versions'
  return savedAt === null ? 'Saved' : `Saved ${momentWords(savedAt)}`
}

/** What must be known about the file, as a sentence or two; null where all is well. */
export function fileTrouble({ state, problem, conflictName, heldBy }: FileStanding): string | null {
  if (state === 'failed' && problem !== null) return `Saved here; ${problem.reason}. ${problem.advice}`
  if (state === 'conflict') {
    return `Someone else changed this file. Theirs is untouched, and yours is beside it as “${conflictName}”.`
  }
  if (state === 'reading') {
    const why = heldBy === null ? '' : `: it is open on ${heldBy}`
    return `You are looking at this plan${why}. Nothing is changed here. To work on it, duplicate it.`
  }
  return null
}

/** What the file holds, for the page that says where everything is. */
export function inFileWords({ state, writtenAt, problem, conflictName }: FileStanding): string {
  const until = writtenAt === null ? 'Nothing yet' : `What you had at ${momentWords(writtenAt)}`
  switch (state) {
    case 'written':
      return writtenAt === null ? 'Everything.' : `Everything. Written ${momentWords(writtenAt)}.`
    case 'waiting':
      return `${until}. The rest follows when you pause for a minute, turn to another window, or close.`
    case 'failed':
      return `${until}. The rest could not be written: ${problem?.reason}. ${problem?.advice}`
    case 'conflict':
      return `The version of somebody else. Yours is written to “${conflictName}” beside it.`
    case 'reading':
      return 'Nothing is written from this window.'
  }
}
