import { CommandRefused } from '../core/commands'
import { bundledContent } from '../core/content'
import type { Access } from './access'
import type { Presence } from './presence'
import { done, json, pageReply, type Reply, refusal } from './reply'
import { askedRound, type LiveRound, statusOf } from './round'
import { answerRequest, type Joined, joinRequest, seatRequest } from './wire'

export interface LiveRequest {
  method: string
  path: string
  /** Who asks, as the network says it. */
  address: string
  /** What the phone was given when it joined; empty where it did not. */
  pass: string
  /** The random number of the page that asks; empty where it told none. */
  phone: string
  /** What was sent as JSON; undefined where nothing was, or nothing that is JSON. */
  body: unknown
}

export interface LiveParts {
  round: LiveRound
  access: Access
  presence: Presence
  /** The page for phones, whole. */
  page: string
  /** Somebody opened the page. */
  visited(): void
  /** Something went wrong that nobody wrote words for. */
  failed(error: unknown): void
}

const ENTRY_WORDS = {
  wrong: 'This is not the code on the screen in the room. Look again and type it once more.',
  wait: 'Too many codes from this device were wrong. Wait ten minutes, or answer on the laptop.',
  locked: 'So many wrong codes came in that this code no longer works. Ask the facilitator for a new one.',
}
const NOT_IN = 'Type the code that the screen in the room shows.'
const NOT_UNDERSTOOD = 'This page and the laptop do not understand each other. Load the page again.'
const NO_ROUND = 'No round is open. Look at the screen in the room.'
const NOT_KEPT = 'The laptop could not keep this just now. It stays on this phone and is sent again.'

function join({ access }: LiveParts, { address, body }: LiveRequest): Reply {
  const asked = joinRequest.safeParse(body)
  if (!asked.success) return refusal('invalid', NOT_UNDERSTOOD)
  const entry = access.enter(address, asked.data.code)
  if ('pass' in entry) return json(200, entry satisfies Joined)
  return refusal(entry.refused === 'wrong' ? 'code' : 'locked', ENTRY_WORDS[entry.refused])
}

/** Does what may be refused, and says the refusal in words. */
function attempt({ round, failed }: LiveParts, id: string, act: () => void): Reply {
  const status = statusOf(round.plan())
  if (status.stage !== 'open' || status.round !== id) return refusal('over', 'This round takes no more answers.')
  try {
    act()
    return done()
  } catch (error) {
    if (error instanceof CommandRefused) {
      return refusal(error.code === 'token-used' ? 'token' : 'seat', error.message)
    }
    failed(error)
    return refusal('busy', NOT_KEPT)
  }
}

function takeSeat(parts: LiveParts, { body }: LiveRequest): Reply {
  const asked = seatRequest.safeParse(body)
  if (!asked.success) return refusal('invalid', NOT_UNDERSTOOD)
  const { round, person, secret } = asked.data
  return attempt(parts, round, () => parts.round.takeSeat(round, person, secret))
}

function leaveSeat(parts: LiveParts, { body }: LiveRequest): Reply {
  const asked = seatRequest.safeParse(body)
  if (!asked.success) return refusal('invalid', NOT_UNDERSTOOD)
  const { round, person, secret } = asked.data
  return attempt(parts, round, () => parts.round.leaveSeat(round, person, secret))
}

function answer(parts: LiveParts, { body }: LiveRequest): Reply {
  const asked = answerRequest.safeParse(body)
  if (!asked.success) return refusal('invalid', NOT_UNDERSTOOD)
  return attempt(parts, asked.data.round, () => parts.round.submit(asked.data))
}

function status({ round, presence }: LiveParts, { phone }: LiveRequest): Reply {
  if (/^[a-f0-9]{8,32}$/.test(phone)) presence.hear(phone)
  return json(200, statusOf(round.plan()))
}

function asked({ round, failed }: LiveParts): Reply {
  try {
    const open = askedRound(round.plan(), (id) => round.standing(id), bundledContent)
    return open ? json(200, open) : refusal('over', NO_ROUND)
  } catch (error) {
    failed(error)
    return refusal('busy', 'The laptop could not answer just now. This page asks again by itself.')
  }
}

function page({ page: html, visited }: LiveParts): Reply {
  visited()
  return pageReply(html)
}

interface Route {
  /** Only for phones that have joined. */
  inside: boolean
  run(parts: LiveParts, request: LiveRequest): Reply
}

/** Everything that can be asked, by method and path. */
const ROUTES: Record<string, Route> = {
  'GET /': { inside: false, run: page },
  'POST /join': { inside: false, run: join },
  'GET /status': { inside: true, run: status },
  'GET /round': { inside: true, run: asked },
  'PUT /seat': { inside: true, run: takeSeat },
  'DELETE /seat': { inside: true, run: leaveSeat },
  'PUT /answer': { inside: true, run: answer },
}

/** Answers one request. It never throws. */
export function answerTo(parts: LiveParts, request: LiveRequest): Reply {
  const name = `${request.method} ${request.path}`
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined
  if (!route) {
    const known = Object.keys(ROUTES).some((other) => other.endsWith(` ${request.path}`))
    return refusal('invalid', 'There is nothing here.', known ? 405 : 404)
  }
  if (route.inside && !parts.access.holds(request.pass)) return refusal('code', NOT_IN)
  return route.run(parts, request)
}
