import { z } from 'zod'
import { collection, count, day, line, text } from './shapes'
import { AGENDA_KINDS, ROUND_SHOWINGS } from './values'

// The team and its retreats. What people answer stands nowhere in the plan: it is kept apart, in the file's private
// rows, and the plan holds only that a round was opened, and how many had answered when it was revealed.

const person = z.object({ name: line, role: line })

const round = z.object({
  /** Ids of the tensions that it asks about, in the order of the content. */
  tensions: z.array(z.string()),
  showing: z.enum(ROUND_SHOWINGS),
  openedOn: z.iso.date(),
  revealedOn: day,
  /** Ended without being revealed; its answers are gone. */
  discardedOn: day,
  /** How many were asked and how many answered, as it was revealed. */
  asked: count,
  answered: count,
})

/** `startedAt`, `endedAt`: when it really was, ISO 8601, UTC. */
const agendaStep = z.object({
  kind: z.enum(AGENDA_KINDS).nullable(),
  name: line,
  minutes: count,
  startedAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
})

const parked = z.object({ text: line, from: line })
const action = z.object({ text: line, owner: line, date: day, note: text })

const none = { byId: {}, order: [] }

export const retreatShape = {
  people: collection(person).default(none),
  rounds: collection(round).default(none),
  agenda: collection(agendaStep).default(none),
  parkingLot: collection(parked).default(none),
  actions: collection(action).default(none),
}
