import { createHash } from 'node:crypto'
import type { Refusal, RefusalReason } from './wire'

export interface Reply {
  status: number
  headers: Record<string, string>
  body: string
}

/** Of every answer: nothing is kept, framed, guessed at or told to others. */
const ALWAYS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

function reply(status: number, body: string, headers: Record<string, string> = {}): Reply {
  return { status, headers: { ...ALWAYS, ...headers }, body }
}

export function json(status: number, value: unknown): Reply {
  return reply(status, JSON.stringify(value), { 'content-type': 'application/json; charset=utf-8' })
}

export function done(): Reply {
  return reply(204, '')
}

const STATUS: Record<RefusalReason, number> = {
  code: 401,
  locked: 429,
  token: 409,
  seat: 409,
  over: 409,
  busy: 503,
  invalid: 400,
}

export function refusal(reason: RefusalReason, message: string, status = STATUS[reason]): Reply {
  return json(status, { reason, message } satisfies Refusal)
}

function hashes(html: string, element: 'script' | 'style'): string {
  const inside = [...html.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))].map(
    ([, text = '']) => text,
  )
  return inside.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ') || "'none'"
}

/** The one page: its script and its style stand in it and are named by their hashes, so that no other runs. */
export function pageReply(html: string): Reply {
  const policy = [
    "default-src 'none'",
    `script-src ${hashes(html, 'script')}`,
    `style-src ${hashes(html, 'style')}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  return reply(200, html, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
}
