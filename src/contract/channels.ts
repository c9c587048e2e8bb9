import { z } from 'zod'
import type { PlanSummary } from '../core/analysis/summary'
import { commandEnvelope } from '../core/commands'
import { bundledContent } from '../core/content'
import type { HistoryRecord, PlanPatch } from '../core/history'
import { TABLE_LIMITS, type TableFile } from '../core/import'
import { LONG_TEXT_LIMIT, type Plan } from '../core/plan'
import type { DocumentChoice, PageStart } from '../core/report'
import { MOST_FORMS, type RevealedRound, type RoundStanding } from '../core/rounds'
import { answerSheet, answerToken } from '../core/rounds/answer-schema'
import type { ActionId } from './actions'
import type { AppError } from './errors'
import { CONFLICT_CHOICES, type FileStanding, type UnwrittenWork } from './file-standing'
import type { LiveStanding } from './live'
import type { ChannelName, EventName } from './names'
import { type RoomView, roomShow } from './room'
import { type AppSettings, appSettings } from './settings'
import { copyId, type Damage, type NamedVersion, type Versions, versionName } from './versions'

/** How the open plan stands on the disk, and what undo would do. */
export interface PlanStanding {
  head: number
  /** When the last change was durable, ISO 8601; null before the first. */
  savedAt: string | null
  undoLabel: string | null
  redoLabel: string | null
  /** Why nothing can be undone, where that needs saying. */
  undoBlocked: string | null
}

export interface OpenPlan extends PlanStanding {
  plan: Plan
  file: FileStanding
  /** What is to be said as it opens, in words for the person. */
  notice: string | null
}

/** What a window needs to bring its copy of the plan to the new head. */
export interface PlanUpdate extends PlanStanding {
  previousHead: number
  patches: PlanPatch[]
}

export interface RecentPlan extends PlanSummary {
  id: string
  missing: boolean
}

const nothing = z.strictObject({})
const recentId = z.string().min(1).max(100)
const shortText = z.string().max(300)
const itemId = z.string().min(1).max(100)
/** The number of a change in the log of the open plan. */
const changeNumber = z.number().int().nonnegative()

function channel<Request extends z.ZodType, Response>(request: Request, response: z.ZodType<Response>) {
  return { request, response }
}

/** What a window shows first. */
export interface StartState {
  settings: AppSettings
  open: OpenPlan | null
  /** Why the plan that the app was started for could not be opened, in words for the person; null where it could. */
  problem: AppError | null
  /** Where in the plan the person was when it was open last, as the window said it (`window.at`). */
  at: string | null
  /** The window shows the room what the facilitator chose, and nothing else. */
  room: boolean
}

/** When a document was written last from this computer, and from which state of the plan. */
export interface LastExport {
  choice: DocumentChoice
  comments: boolean
  /** ISO 8601, UTC. */
  at: string
  fileName: string
  /** The number of the last change that it holds. */
  seq: number
  /** Whether the history of the open file leads through it. */
  inHistory: boolean
}

const tensionId = z.string().refine((id) => bundledContent.tensions.some((tension) => tension.id === id))

/** Which document of the plan. */
export const documentChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('strategy') }),
  z.strictObject({ kind: z.literal('memo') }),
  z.strictObject({ kind: z.literal('retreat') }),
  z.strictObject({ kind: z.literal('record'), tension: tensionId }),
  z.strictObject({ kind: z.literal('worksheet'), tension: tensionId, blank: z.boolean().default(false) }),
  z.strictObject({ kind: z.literal('form'), round: itemId, codes: z.array(answerToken).max(MOST_FORMS).readonly() }),
])

/** Every request that a window may make, with the shape of what it sends and what it gets. */
export const CHANNELS = {
  'app.start': channel(nothing, z.custom<StartState>()),
  'library.list': channel(nothing, z.custom<RecentPlan[]>()),
  /** Asks for the moved file in a dialog. */
  'library.locate': channel(z.strictObject({ id: recentId }), z.custom<{ located: boolean }>()),
  'library.drop': channel(z.strictObject({ id: recentId }), z.custom<Record<string, never>>()),
  /** Work of earlier sessions that is in no file yet. */
  'library.unwritten': channel(nothing, z.custom<UnwrittenWork[]>()),
  /** Throws such work away for good. */
  'library.discard': channel(z.strictObject({ id: recentId }), z.custom<Record<string, never>>()),
  'plan.create': channel(
    z.strictObject({ title: shortText.min(1), districtName: shortText, innovation: shortText }),
    z.custom<OpenPlan>(),
  ),
  /** Null where the dialog was cancelled. */
  'plan.open': channel(
    z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('recent'), id: recentId }),
      z.strictObject({ from: z.literal('unwritten'), id: recentId }),
      z.strictObject({ from: z.literal('dialog') }),
      z.strictObject({ from: z.literal('sample') }),
    ]),
    z.custom<OpenPlan | null>(),
  ),
  'plan.current': channel(nothing, z.custom<OpenPlan | null>()),
  /** Checks what opening left for later; refused with words for the person where it is damaged. */
  'plan.check': channel(nothing, z.custom<Record<string, never>>()),
  'plan.close': channel(nothing, z.custom<Record<string, never>>()),
  /** Writes the person's file now; `again` also where it is no longer in its folder. */
  'plan.publish': channel(z.strictObject({ again: z.boolean() }), z.custom<FileStanding>()),
  /** The file's whole path, to be shown. */
  'plan.place': channel(nothing, z.custom<{ path: string }>()),
  /** These three ask for a place in a dialog, or make one: null where it was cancelled. */
  'plan.saveAs': channel(nothing, z.custom<FileStanding | null>()),
  'plan.move': channel(nothing, z.custom<FileStanding | null>()),
  'plan.duplicate': channel(nothing, z.custom<{ fileName: string }>()),
  /** The name without its ending. */
  'plan.rename': channel(z.strictObject({ name: shortText.min(1) }), z.custom<FileStanding>()),
  'plan.reveal': channel(nothing, z.custom<Record<string, never>>()),
  /** What becomes of a conflict; the plan is another one after `theirs`. */
  'plan.resolve': channel(
    z.strictObject({ choice: z.enum(CONFLICT_CHOICES) }),
    z.custom<{ open: OpenPlan; keptName: string | null }>(),
  ),
  'plan.apply': channel(z.strictObject({ command: commandEnvelope }), z.custom<{ head: number }>()),
  'plan.undo': channel(nothing, z.custom<{ head: number }>()),
  'plan.redo': channel(nothing, z.custom<{ head: number }>()),
  /** The rows of the log that follow the change `after`, oldest first; 0 for all. */
  'history.list': channel(z.strictObject({ after: changeNumber }), z.custom<HistoryRecord[]>()),
  /** The plan as it stood after a change; 0 is the plan with which the log began. */
  'history.planAt': channel(z.strictObject({ seq: changeNumber }), z.custom<Plan>()),
  'versions.list': channel(nothing, z.custom<Versions>()),
  /** Names the plan as it is now. */
  'versions.name': channel(z.strictObject({ name: versionName }), z.custom<NamedVersion>()),
  /** Makes the plan what it was after a change; `name` where that is a named version. */
  'versions.restore': channel(
    z.strictObject({ seq: changeNumber, name: versionName.nullable() }),
    z.custom<{ head: number; label: string }>(),
  ),
  /** Writes the document as it stood after a change; asks where in a dialog, null where it was cancelled. */
  'versions.export': channel(z.strictObject({ seq: changeNumber }), z.custom<{ fileName: string } | null>()),
  /** Saves a kept copy as a plan of its own; null where the dialog was cancelled. */
  'versions.saveCopy': channel(z.strictObject({ id: copyId }), z.custom<{ fileName: string } | null>()),
  /** Writes the plan without its history and anything private; null where the dialog was cancelled. */
  'plan.share': channel(nothing, z.custom<{ fileName: string } | null>()),
  /** How far an open round is: who has answered, never what. */
  'round.standing': channel(z.strictObject({ round: itemId }), z.custom<RoundStanding>()),
  /**
   * Keeps what somebody answered on this machine, by hand-over or from a form of paper (`person` is null where it says
   * no name). @returns the code by which the same person's answer in a later round can be joined to this one.
   */
  'round.submit': channel(
    z.strictObject({
      round: itemId,
      person: itemId.nullable(),
      /** Of the form, or of an earlier round; a new one where it is null. */
      code: answerToken.nullable(),
      sheet: answerSheet,
    }),
    z.custom<{ code: string }>(),
  ),
  /** Lets another device answer for a person. */
  'round.freeSeat': channel(z.strictObject({ round: itemId, person: itemId }), z.custom<Record<string, never>>()),
  /** The answers of every round that was revealed, and of no other. */
  'rounds.revealed': channel(nothing, z.custom<RevealedRound[]>()),
  /** The facilitator's private notes: in no log, no document and no shared copy. */
  'notes.read': channel(nothing, z.custom<{ text: string }>()),
  'notes.keep': channel(z.strictObject({ text: z.string().max(LONG_TEXT_LIMIT) }), z.custom<Record<string, never>>()),
  /** How this laptop serves phones, which it does only from `live.start` on. */
  'live.standing': channel(nothing, z.custom<LiveStanding>()),
  /** At one of the addresses that the standing names; null for the likeliest. */
  'live.start': channel(z.strictObject({ address: z.ipv4().nullable() }), z.custom<LiveStanding>()),
  'live.stop': channel(nothing, z.custom<LiveStanding>()),
  /** A code for those who are not in yet; who has joined stays in. */
  'live.newCode': channel(nothing, z.custom<LiveStanding>()),
  /**
   * Opens what the room sees in a window of its own, on the second display where there is one. With one display and
   * `apart` false it opens none: the facilitator's own window then shows it.
   */
  'room.open': channel(z.strictObject({ apart: z.boolean() }), z.custom<{ opened: boolean }>()),
  'room.close': channel(nothing, z.custom<Record<string, never>>()),
  'room.show': channel(z.strictObject({ show: roomShow }), z.custom<Record<string, never>>()),
  /** Holds the clock of a step, or lets it run on. */
  'room.pause': channel(z.strictObject({ step: itemId }), z.custom<Record<string, never>>()),
  'room.read': channel(nothing, z.custom<RoomView>()),
  /** About the damaged file that was to be opened last; null where there was none. */
  'damage.look': channel(nothing, z.custom<Damage | null>()),
  /** Writes what is whole in it, or the newest good copy, to a new file and opens that. */
  'damage.mend': channel(z.strictObject({ from: z.enum(['file', 'copy']) }), z.custom<OpenPlan | null>()),
  /** Gives up what of these two is going on. */
  'damage.cancel': channel(nothing, z.custom<Record<string, never>>()),
  /** Puts what helps support on the clipboard: versions and failures, nothing of any plan. */
  'support.copyDetails': channel(nothing, z.custom<Record<string, never>>()),
  /** A table of another program: a file that is chosen in a dialog (null where it was cancelled), or pasted text. */
  'table.read': channel(
    z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('dialog') }),
      z.strictObject({ from: z.literal('text'), text: z.string().max(TABLE_LIMITS.bytes) }),
    ]),
    z.custom<TableFile | null>(),
  ),
  /** Asks for a picture or a Word file in a dialog, makes it safe, and sets it; false where it was cancelled. */
  'houseStyle.chooseLogo': channel(nothing, z.custom<{ chosen: boolean }>()),
  'houseStyle.chooseTemplate': channel(nothing, z.custom<{ chosen: boolean }>()),
  /** Asks where to write in a dialog; null where it was cancelled. */
  'document.export': channel(
    z.strictObject({
      choice: documentChoice,
      /** Word comments where a question is open. */
      comments: z.boolean().optional(),
    }),
    z.custom<{ fileName: string } | null>(),
  ),
  /** The last export of each document of the open plan from this computer, newest first. */
  'document.exports': channel(nothing, z.custom<LastExport[]>()),
  /**
   * Writes a document again where it was written last, with the same choices. Where somebody changed the file since,
   * names it and leaves it, unless `over` says that it may go. Null where it was cancelled.
   */
  'document.exportAgain': channel(
    z.strictObject({ choice: documentChoice, over: z.boolean() }),
    z.custom<{ fileName: string } | { changed: string } | null>(),
  ),
  /** Where its pages would begin in Word, as far as can be told: `pages` null where it is too long, all null where it was given up. */
  'document.pages': channel(
    z.strictObject({ choice: documentChoice }),
    z.custom<{ pages: PageStart[] | null } | null>(),
  ),
  'document.forgetPages': channel(nothing, z.custom<Record<string, never>>()),
  /** Gives up the document that is being written; what stood in its place is as it was. */
  'document.cancelExport': channel(nothing, z.custom<Record<string, never>>()),
  /** Shows the last written document in its folder. */
  'document.reveal': channel(nothing, z.custom<Record<string, never>>()),
  /** Keeps what is named and leaves the rest; a panel that is not named keeps its width. */
  'settings.set': channel(appSettings.partial(), z.custom<Record<string, never>>()),
  /** Opens the web page of a source of the content in the person's browser. */
  'source.open': channel(z.strictObject({ id: z.string().max(100) }), z.custom<Record<string, never>>()),
  /** Prints what the window shows, by way of the system's own dialog. */
  'window.print': channel(z.strictObject({ landscape: z.boolean() }), z.custom<Record<string, never>>()),
  'window.fullScreen': channel(nothing, z.custom<Record<string, never>>()),
  /** A window's word that nothing that was typed waits any more. */
  'window.flushed': channel(nothing, z.custom<Record<string, never>>()),
  'window.new': channel(nothing, z.custom<Record<string, never>>()),
  /** Where in the plan the person is, to come back to at the next start. Only the window understands it. */
  'window.at': channel(z.strictObject({ at: z.string().max(500) }), z.custom<Record<string, never>>()),
} as const satisfies Record<ChannelName, { request: z.ZodType; response: z.ZodType }>

export type RequestOf<Name extends ChannelName> = z.input<(typeof CHANNELS)[Name]['request']>
export type ResponseOf<Name extends ChannelName> = z.output<(typeof CHANNELS)[Name]['response']>

/** What the writer of a document is at. */
export type WritingStage = 'text' | 'pages' | 'file'

/** What the main process tells every window. */
export interface Events {
  'plan.changed': PlanUpdate
  /** Another plan is open in the window, or the same one after somebody else changed its file. */
  'plan.opened': OpenPlan
  'plan.file': FileStanding
  /** Somebody took or left a seat, or answered, in the round that is open. */
  'round.changed': RoundStanding
  'live.changed': LiveStanding
  /** What the room sees is another, or stands otherwise. */
  'room.changed': RoomView
  /** Something that no request of the window asked for, in words for the person. */
  'app.notice': { text: string; code: string | null }
  /** Another window changed them. */
  'settings.changed': AppSettings
  'document.progress': { stage: WritingStage }
  /** How much of a damaged file has been read, from 0 to 1. */
  'damage.progress': { share: number }
  /** The window is about to close or export: send what is still being typed, then say `window.flushed`. */
  'window.flush': Record<string, never>
  'menu.chosen': { action: ActionId }
}
export type EventPayload<Name extends EventName> = Events[Name]
