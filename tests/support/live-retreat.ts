// A retreat that phones can join: a real plan file, a round that is open, and the server on the loopback address.
import { randomBytes } from 'node:crypto'
import { bundledContent } from '../../src/core/content'
import type { RoundShowing } from '../../src/core/plan'
import type { AnswerSheet } from '../../src/core/rounds'
import { Access, type LiveParts, newAccessKeys, type Place, Presence, serve } from '../../src/live'
import { PlanFile } from '../../src/storage'
import { freshPlan, run } from './plans'

const on = '2026-11-23'

interface Wish {
  /** Where the plan file is made. */
  path: string
  people?: number | readonly string[]
  showing?: RoundShowing
  page?: string
  place?: Partial<Place>
}

export function planFileWithPeople(path: string, people: number | readonly string[]): PlanFile {
  const names =
    typeof people === 'number' ? Array.from({ length: people }, (_, place) => `Person ${place + 1}`) : people
  const plan = names.reduce(
    (before, name, place) =>
      run(before, 'item.add', { list: 'people', id: `p${place}`, values: { name, role: 'Principal' } }),
    freshPlan(),
  )
  return PlanFile.create(path, { plan })
}

export function openRound(file: PlanFile, id: string, showing: RoundShowing): void {
  const tensions = bundledContent.tensions.map((tension) => tension.id)
  file.apply({ type: 'round.open', args: { id, tensions, showing, on } })
}

export function reveal(file: PlanFile, round: string): void {
  file.apply({ type: 'round.reveal', args: { round, on } })
}

/** What the server needs, on a plan file alone, as main gives it on a session. */
export function liveParts(
  file: PlanFile,
  page = '',
  keys = newAccessKeys(),
): LiveParts & { visits: number; failures: unknown[] } {
  const parts = {
    visits: 0,
    failures: [] as unknown[],
    access: new Access(keys),
    presence: new Presence(),
    page,
    round: {
      plan: () => file.plan,
      standing: (round: string) => file.roundStanding(round),
      takeSeat: (round: string, person: string, secret: string) => file.takeSeat(round, person, secret),
      leaveSeat: (round: string, person: string, secret: string) => {
        file.takeSeat(round, person, secret)
        file.freeSeat(round, person)
      },
      submit: (submission: Parameters<PlanFile['submitAnswer']>[0]) => file.submitAnswer(submission),
    },
    visited: () => {
      parts.visits += 1
    },
    failed: (error: unknown) => {
      parts.failures.push(error)
    },
  }
  return parts
}

export async function openRetreat({ path, people = 3, showing = 'nothing', page = '', place }: Wish) {
  const file = planFileWithPeople(path, people)
  openRound(file, 'r1', showing)
  const parts = liveParts(file, page)
  const server = await serve(parts, { address: '127.0.0.1', ports: [], ...place })
  const url = `http://127.0.0.1:${server.port}`
  return { file, parts, server, url }
}

export function secret(): string {
  return randomBytes(16).toString('hex')
}

/** Answers to every tension, the same number each time. */
export function sheetOf(shouldBe: number, reason = ''): AnswerSheet {
  return Object.fromEntries(
    bundledContent.tensions.map(({ id }) => [id, { today: 5, shouldBe, range: null, confidence: 'high', reason }]),
  )
}

/** One request of a phone. */
export async function ask(
  url: string,
  method: string,
  path: string,
  { pass = '', body, headers = {} }: { pass?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<{ status: number; value: Record<string, unknown> }> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${pass}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, value: text.startsWith('{') ? JSON.parse(text) : {} }
}
