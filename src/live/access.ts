import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** Letters and digits that nobody takes for another when they are read from a wall. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
/** Six of 31 signs: 887 million codes, of which an attacker may try `MOST_WRONG`. */
const CODE_LENGTH = 6
/** Wrong codes from one address before it is refused for a while. */
const MOST_WRONG_OF_ONE = 10
const REFUSED_FOR = 10 * 60_000
/** Wrong codes from all addresses together before the code no longer lets anybody in. */
const MOST_WRONG = 100
/** Addresses to remember; who invents more of them is stopped by the count over all. */
const MOST_ADDRESSES = 1000

/** What a laptop must remember so that phones which have joined need no new code after the app was started again. */
export interface AccessKeys {
  code: string
  pass: string
}

export type Entry = { pass: string } | { refused: 'wrong' | 'wait' | 'locked' }

function newJoinCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')
}

export function newAccessKeys(): AccessKeys {
  return { code: newJoinCode(), pass: randomBytes(16).toString('hex') }
}

/** As the code is made: people type it in small letters, and with a space where the wall shows one. */
function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
}

function same(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}

/**
 * Lets phones in that know the code on the wall. The code is only good for getting the pass, which goes with every
 * later request; so the number of guesses can be limited without shutting out those who are in.
 */
export class Access {
  #wrong = 0
  readonly #byAddress = new Map<string, { wrong: number; until: number }>()

  constructor(
    private keys: AccessKeys,
    private readonly now: () => number = Date.now,
  ) {}

  get code(): string {
    return this.keys.code
  }

  /** So many wrong codes came that the code lets nobody in any more, until the facilitator asks for a new one. */
  get locked(): boolean {
    return this.#wrong >= MOST_WRONG
  }

  enter(address: string, typed: string): Entry {
    if (this.locked) return { refused: 'locked' }
    const one = this.#byAddress.get(address)
    const over = one !== undefined && one.until <= this.now()
    const wrong = one === undefined || over ? 0 : one.wrong
    if (wrong >= MOST_WRONG_OF_ONE) return { refused: 'wait' }
    if (same(plainCode(typed), this.keys.code)) return { pass: this.keys.pass }
    this.#wrong += 1
    if (this.#byAddress.size >= MOST_ADDRESSES) this.#byAddress.clear()
    this.#byAddress.set(address, { wrong: wrong + 1, until: this.now() + REFUSED_FOR })
    return { refused: this.locked ? 'locked' : 'wrong' }
  }

  holds(pass: string): boolean {
    return same(pass, this.keys.pass)
  }

  /** A new code for those who are not in yet; who has joined stays in. */
  renew(): AccessKeys {
    this.keys = { ...this.keys, code: newJoinCode() }
    this.#wrong = 0
    this.#byAddress.clear()
    return this.keys
  }
}
