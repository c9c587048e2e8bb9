import { randomBytes } from 'node:crypto'
import { CommandRefused, type RefusalCode } from '../../core/commands'
import type { Plan, Round, RoundShowing } from '../../core/plan'
import {
  type RevealedRound,
  type RoundStanding,
  revealedRounds,
  roleShown,
  type SeatState,
  type Submission,
  withoutBlank,
} from '../../core/rounds'
import { answerSheet, type KeptAnswer, type KeptSeat, keptAnswer, keptSeat } from '../../core/rounds/answer-schema'
import type { PrivateItem, PrivateItems } from './private-items'

/** A plan has at most 200 rounds, and a round some hundred answers. */
const MOST_KNOWN = 5000

interface Kept<Body> {
  key: string
  body: Body
}

function refuse(message: string, code: RefusalCode = 'locked'): never {
  throw new CommandRefused(code, message)
}

/**
 * The answers of rounds, in the private rows. An answer and the name of who gave it are never joined unless the round
 * shows names: the seat knows that a person has answered, the answer knows its token, and no row knows both. Its
 * methods read and write; whoever calls them holds the transaction.
 */
export class RoundAnswers {
  /** What was parsed of rows that are as they were: a room that hands in at once must not be parsed once for each. */
  readonly #known = new Map<string, { text: string; body: unknown }>()

  constructor(private readonly items: PrivateItems) {}

  standing(plan: Plan, round: string): RoundStanding {
    const seats = new Map(this.#seats(round).map(({ body }) => [body.person, body.answered]))
    const states = plan.people.order.map((person) => {
      const answered = seats.get(person)
      const state: SeatState = answered === undefined ? 'free' : answered ? 'answered' : 'taken'
      return { person, state }
    })
    const answered = this.items.count('answer', round)
    const named = [...seats.values()].filter(Boolean).length
    return {
      round,
      asked: Math.max(plan.people.order.length, answered),
      answered,
      seats: states,
      unnamed: Math.max(0, answered - named),
    }
  }

  /**
   * Notes that a device answers for a person. The same secret may come again.
   * @throws CommandRefused where another device does so already, or the person has answered.
   */
  takeSeat(plan: Plan, round: string, person: string, secret: string): void {
    requirePerson(plan, person)
    requireOpen(plan, round)
    const seat = this.#seat(round, person)
    if (seat === null) this.items.put('seat', round, JSON.stringify({ person, secret, answered: false }))
    if (seat === null || seat.body.secret === secret) return
    refuse(
      seat.body.answered
        ? 'An answer under this name has already arrived.'
        : 'Somebody on another device has already chosen this name. If that was not you, ask the facilitator to free it.',
    )
  }

  /**
   * Lets another device answer for a person. Where the round shows names, what the person answered is deleted; where
   * it does not, nobody can tell which answer that is, so a seat that has answered stays.
   */
  freeSeat(plan: Plan, round: string, person: string): void {
    const { showing } = requireOpen(plan, round)
    const seat = this.#seat(round, person)
    if (seat === null) return
    if (seat.body.answered && showing !== 'names') {
      refuse('An answer under this name has arrived, and nobody can tell which one it is: it stays.')
    }
    for (const { key, body } of this.#answers(round)) if (body.person === person) this.items.delete(key)
    this.items.delete(seat.key)
  }

  /**
   * Keeps what somebody handed in. The same token again replaces what it handed in before, so that what is sent twice
   * counts once.
   */
  submit(plan: Plan, { round: id, person, secret, token, sheet }: Submission): void {
    const round = requireOpen(plan, id)
    if (person === null && round.showing === 'names') refuse('In this round an answer needs the name of who gives it.')
    const body = keptAnswer.parse({
      token,
      person: round.showing === 'names' ? person : null,
      role: round.showing === 'roles' && person !== null ? roleShown(plan, person) : null,
      sheet: withoutBlank(answerSheet.parse(sheet)),
    })
    if (!Object.keys(body.sheet).every((tension) => round.tensions.includes(tension))) {
      refuse('This round does not ask about that tension.', 'invalid-value')
    }
    const known = this.#answers(id).find((answer) => answer.body.token === token)
    if (known && known.body.person !== body.person) refuse('This answer belongs to somebody else.')
    // Whoever has not answered yet cannot have used it: it is somebody else’s, whose answer must stay.
    if (known && round.showing !== 'names' && person !== null && !this.#seat(id, person)?.body.answered) {
      refuse('An answer with this code has already arrived. Answer with a new one, or without.', 'token-used')
    }
    if (this.#isUsedElsewhere(plan, round.showing, token)) {
      refuse('This code was used in a round that showed names otherwise. Answer with a new one.', 'token-used')
    }
    if (person !== null) this.#settleSeat(plan, id, { person, secret, again: known !== undefined })
    this.items.put('answer', id, JSON.stringify(body), known?.key)
  }

  /** Deletes who sat where as the round is revealed, and says how many were asked and answered. */
  reveal(plan: Plan, round: string): { asked: number; answered: number } {
    const { asked, answered } = this.standing(plan, round)
    for (const { key } of this.#seats(round)) this.items.delete(key)
    // New keys: the old ones may stand beside seats in a copy that somebody kept.
    for (const { key, body } of this.#answers(round)) {
      this.items.delete(key)
      this.items.put('answer', round, JSON.stringify(body))
    }
    return { asked, answered }
  }

  /**
   * Takes from the answers what an open round shows no longer. A token that would still join one of them to an answer
   * with a name goes as well; its phone can then no longer replace it.
   */
  tighten(plan: Plan, round: string, showing: RoundShowing): void {
    if (showing === 'names') return
    for (const { key, body } of this.#answers(round)) {
      const { person } = body
      const role = showing === 'roles' ? (person === null ? body.role : roleShown(plan, person)) : null
      const token = this.#isUsedElsewhere(plan, showing, body.token) ? randomBytes(16).toString('hex') : body.token
      this.items.delete(key)
      this.items.put('answer', round, JSON.stringify({ ...body, token, person: null, role }))
    }
  }

  /** Deletes everything that was answered in the round. */
  discard(round: string): void {
    for (const { key } of [...this.#seats(round), ...this.#answers(round)]) this.items.delete(key)
  }

  /** The answers of every round that was revealed, and of no other. */
  revealed(plan: Plan): RevealedRound[] {
    return revealedRounds(plan).map(({ id }) => ({ round: id, answers: this.#answers(id).map(({ body }) => body) }))
  }

  #settleSeat(
    plan: Plan,
    round: string,
    { person, secret, again }: { person: string; secret: string | null; again: boolean },
  ): void {
    requirePerson(plan, person)
    const seat = this.#seat(round, person)
    if (secret !== null && seat?.body.secret !== secret) {
      refuse('Another device answers under this name. If that was not you, ask the facilitator to free it.')
    }
    if (seat?.body.answered && !again) refuse('An answer under this name has already arrived.')
    this.items.put('seat', round, JSON.stringify({ person, secret, answered: true }), seat?.key)
  }

  /** A token that joined a named round with one that shows no names would tell the name. */
  #isUsedElsewhere(plan: Plan, asShown: RoundShowing, token: string): boolean {
    return revealedRounds(plan).some(
      ({ id, showing }) => showing !== asShown && this.#answers(id).some(({ body }) => body.token === token),
    )
  }

  #seats(round: string): Kept<KeptSeat>[] {
    return this.#parse(keptSeat, this.items.all('seat', round))
  }

  #seat(round: string, person: string): Kept<KeptSeat> | null {
    return this.#seats(round).find(({ body }) => body.person === person) ?? null
  }

  #answers(round: string): Kept<KeptAnswer>[] {
    return this.#parse(keptAnswer, this.items.all('answer', round))
  }

  #parse<Body>(schema: { parse(value: unknown): Body }, items: readonly PrivateItem[]): Kept<Body>[] {
    if (this.#known.size > MOST_KNOWN) this.#known.clear()
    return items.map(({ key, body: text }) => {
      const known = this.#known.get(key)
      if (known?.text === text) return { key, body: known.body as Body }
      const body = schema.parse(JSON.parse(text))
      this.#known.set(key, { text, body })
      return { key, body }
    })
  }
}

function requireOpen(plan: Plan, id: string): Round {
  const round = Object.hasOwn(plan.rounds.byId, id) ? plan.rounds.byId[id] : undefined
  if (!round) refuse('This round is not in the plan.', 'no-such-item')
  if (round.revealedOn !== null) refuse('This round has been revealed: answers no longer count.')
  if (round.discardedOn !== null) refuse('This round was ended without being revealed: answers no longer count.')
  return round
}

function requirePerson(plan: Plan, person: string): void {
  if (!Object.hasOwn(plan.people.byId, person)) refuse('This person is not on the list.', 'no-such-item')
}
