import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type Answer, type AppError, CHANNELS, type ChannelName, type RequestOf, type ResponseOf } from '../contract'
import { CommandRefused } from '../core/commands'
import { HouseStyleProblem } from '../export/template/problem'
import { PlanFileError } from '../storage'
import { TableProblem } from '../tables/problem'
import { noteDamaged } from './damage/damaged-file'
import { ExplainedError } from './errors'
import { logFailure } from './log'
import { APP_ORIGIN } from './protocol'
import { mayAsk } from './room-contents'

export type Handler<Name extends ChannelName> = (
  request: RequestOf<Name>,
  event: IpcMainInvokeEvent,
) => ResponseOf<Name> | Promise<ResponseOf<Name>>

/** What went wrong, in words for the person. What nobody wrote words for is logged. */
export function explain(error: unknown): AppError {
  if (
    error instanceof CommandRefused ||
    error instanceof PlanFileError ||
    error instanceof ExplainedError ||
    error instanceof TableProblem ||
    error instanceof HouseStyleProblem
  ) {
    if (error instanceof PlanFileError) {
      logFailure('plan file', error)
      if (error.code === 'damaged') noteDamaged(error.path)
    }
    return { code: error.code, message: error.message }
  }
  console.error(error)
  logFailure('unexpected', error)
  return {
    code: 'unexpected',
    message: 'Something went wrong in the app. Everything saved so far is safe; close the plan and open it again.',
  }
}

/** Whether a request comes from the app's own page. */
export function fromOwnWindow(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && frame.url.startsWith(`${APP_ORIGIN}/`)
}

/** The one way in: checks the sender, parses the request, runs the handler, answers without throwing. */
export function handle<Name extends ChannelName>(name: Name, handler: Handler<Name>): void {
  ipcMain.handle(name, async (event, request: unknown): Promise<Answer<ResponseOf<Name>>> => {
    if (!fromOwnWindow(event) || !mayAsk(event.sender.id, name)) {
      return { ok: false, error: { code: 'refused', message: 'This request was refused.' } }
    }
    const parsed = CHANNELS[name].request.safeParse(request)
    if (!parsed.success) {
      return {
        ok: false,
        error: {
          code: 'invalid-request',
          message: 'The app sent something that it does not take. Nothing was changed.',
        },
      }
    }
    try {
      return { ok: true, value: await handler(parsed.data as RequestOf<Name>, event) }
    } catch (error) {
      return { ok: false, error: explain(error) }
    }
  })
}
