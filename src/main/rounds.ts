import { handle } from './ipc'
import { newCode } from './session-rounds'
import type { Workspace } from './workspace'

/** What a window may ask of the rounds of the open plan. No answer is read before its round is revealed. */
export function registerRounds(workspace: Workspace): void {
  const rounds = (window: number) => workspace.require(window).rounds
  handle('round.standing', ({ round }, { sender }) => rounds(sender.id).standing(round))
  handle('round.submit', ({ code, ...submission }, { sender }) => {
    const token = code ?? newCode()
    rounds(sender.id).submit({ ...submission, secret: null, token })
    return { code: token }
  })
  handle('round.freeSeat', ({ round, person }, { sender }) => {
    rounds(sender.id).freeSeat(round, person)
    return {}
  })
  handle('rounds.revealed', (_request, { sender }) => rounds(sender.id).revealed())
  handle('notes.read', (_request, { sender }) => ({ text: rounds(sender.id).notes() }))
  handle('notes.keep', ({ text }, { sender }) => {
    rounds(sender.id).setNotes(text)
    return {}
  })
}
