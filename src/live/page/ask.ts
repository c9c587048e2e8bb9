import type { AskedRound, Joined, Refusal, RefusalReason, Status } from '../wire'
import { pass, randomId } from './kept'

/** A refusal of the laptop, in words for the person. */
export class Refused extends Error {
  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message)
  }
}

const LONGEST = 8000
/** Tells this page from others while it is open; it goes with no answer. */
const phone = randomId()

async function ask<Value>(method: string, path: string, body?: unknown): Promise<Value> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), LONGEST)
  try {
    const response = await fetch(path, {
      method,
      signal: giveUp.signal,
      headers: {
        authorization: `Bearer ${pass()}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (response.status === 204) return undefined as Value
    const value = (await response.json()) as Value | Refusal
    if (response.ok) return value as Value
    const { reason, message } = value as Refusal
    throw new Refused(reason, message)
  } finally {
    clearTimeout(timer)
  }
}

export const askStatus = () => ask<Status>('GET', `/status?phone=${phone}`)
export const askRound = () => ask<AskedRound>('GET', '/round')
export const join = (code: string) => ask<Joined>('POST', '/join', { code })
export const takeSeat = (seat: object) => ask<void>('PUT', '/seat', seat)
export const leaveSeat = (seat: object) => ask<void>('DELETE', '/seat', seat)
export const sendAnswer = (answer: object) => ask<void>('PUT', '/answer', answer)
