import { isAnswered, type TensionAnswer, withoutBlank } from '../../core/rounds/answer'
import { blankAnswer } from '../../core/rounds/filling'
import type { AskedPerson, AskedRound, Status } from '../wire'
import { askRound, askStatus, join, leaveSeat, Refused, sendAnswer, takeSeat } from './ask'
import { keep, pass, type Retreat, randomId, retreat, setPass, type Work } from './kept'

const USUAL_WAIT = 4000
const LONGEST_WAIT = 20_000
const LOST =
  'What you wrote had not arrived when the round was closed, so it does not count. It was deleted from this phone.'
const UNREACHED = 'The laptop cannot be reached just now. Try again in a moment.'

function clock(): string {
  return new Date().toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' })
}

/** What the phone knows and does. `changed` is called whenever something of it may have to be shown otherwise. */
export class Session {
  status: Status | null = null
  asked: AskedRound | null = null
  reachable = true
  /** Whether the browser keeps what it is given. */
  keeps = true
  /** Something to be said once, in words for the person. */
  notice = ''
  #wait = USUAL_WAIT
  #timer: ReturnType<typeof setTimeout> | undefined
  #busy = false

  constructor(private readonly changed: () => void) {}

  get joined(): boolean {
    return pass() !== ''
  }

  get retreat(): Retreat | null {
    return this.status && retreat(this.status.plan)
  }

  get work(): Work | null {
    return this.retreat?.work ?? null
  }

  get person(): AskedPerson | null {
    return this.asked?.people.find(({ id }) => id === this.work?.person) ?? null
  }

  /** What stands under a tension; the first change puts it into the sheet. */
  answer(tension: string): TensionAnswer {
    const { work } = this
    if (!work) return blankAnswer()
    work.sheet[tension] ??= blankAnswer()
    return work.sheet[tension]
  }

  get skipped(): number {
    const { work, asked } = this
    const blank = (id: string) => !work?.sheet[id] || !isAnswered(work.sheet[id])
    return asked?.tensions.filter(({ id }) => blank(id)).length ?? 0
  }

  async join(code: string): Promise<void> {
    try {
      setPass((await join(code)).pass)
      this.notice = ''
      this.reachable = true
    } catch (error) {
      this.notice = error instanceof Refused ? error.message : UNREACHED
    }
    this.changed()
    if (this.joined) await this.refresh()
  }

  async choose(person: string): Promise<void> {
    const { status, retreat: own } = this
    if (!own || status?.round == null) return
    const { round } = status
    if (own.secret?.round !== round) own.secret = { round, value: randomId() }
    const secret = own.secret.value
    this.keep()
    await this.#try(async () => {
      await takeSeat({ round, person, secret })
      const before = own.work ?? { sheet: {}, at: 0 }
      own.person = person
      own.work = { ...before, round, person, secret, token: null, outbox: null, changed: false, arrived: null }
    })
  }

  /** Gives the name back; what was typed stays for the next one that is chosen. */
  async leave(): Promise<void> {
    const { work, retreat: own } = this
    if (!work || !own) return
    const { round, person, secret } = work
    await this.#try(async () => {
      await leaveSeat({ round, person, secret })
      this.forgetName()
    })
  }

  /** Begins anew with the choice of a name, where this phone's is no longer its own. */
  forgetName(): void {
    if (this.work) this.work.person = ''
    this.notice = ''
    this.keep()
    void this.refresh()
  }

  typed(): void {
    const { work } = this
    if (work) work.changed = work.outbox !== null || work.arrived !== null
    this.keep()
    this.changed()
  }

  show(at: number): void {
    if (this.work) this.work.at = at
    this.notice = ''
    this.keep()
    this.changed()
  }

  handIn(): void {
    const { work } = this
    if (!work) return
    // A copy: what is typed from now on is handed in when its writer says so.
    work.outbox = JSON.parse(JSON.stringify(withoutBlank(work.sheet)))
    work.changed = false
    this.notice = ''
    this.keep()
    this.changed()
    void this.refresh()
  }

  keep(): void {
    this.keeps = keep()
  }

  /** Asks how far the round is and sends what waits; then again after a while, sooner where something waits. */
  async refresh(): Promise<void> {
    if (this.#busy || !this.joined) return
    this.#busy = true
    clearTimeout(this.#timer)
    try {
      await this.#settle(await askStatus())
      await this.#send()
      this.reachable = true
      this.#wait = USUAL_WAIT
    } catch (error) {
      this.#failed(error)
    }
    this.#busy = false
    this.changed()
    // Not all phones at once.
    this.#timer = setTimeout(() => void this.refresh(), this.#wait * (0.8 + Math.random() * 0.4))
  }

  /** The phone woke up, or has a network again: not a moment is to be lost. */
  wake(): void {
    if (document.visibilityState === 'hidden') return
    this.#wait = Math.min(this.#wait, USUAL_WAIT)
    void this.refresh()
  }

  async #settle(status: Status): Promise<void> {
    this.status = status
    const own = retreat(status.plan)
    // Without a round, another copy of the plan may be open: what is kept may still be asked for.
    if (own.work && status.stage !== 'waiting' && (status.stage !== 'open' || own.work.round !== status.round)) {
      const { outbox, arrived, changed, sheet } = own.work
      const lost = outbox !== null || changed || (arrived === null && Object.values(sheet).some(isAnswered))
      own.work = null
      own.secret = null
      this.notice = lost ? LOST : ''
      this.keep()
    }
    if (status.stage !== 'open') this.asked = null
    else if (this.asked?.round !== status.round || this.asked?.showing !== status.showing || !this.work?.person) {
      this.asked = await askRound()
    }
  }

  async #send(again = true): Promise<void> {
    const { work, status, retreat: own } = this
    if (!work?.outbox || !own || !status?.showing || work.round !== status.round) return
    const sheet = work.outbox
    own.tokens[status.showing] ??= randomId()
    work.token ??= own.tokens[status.showing] ?? randomId()
    const { round, person, secret, token } = work
    // What may arrive without our hearing of it is kept as it was sent.
    this.keep()
    try {
      await sendAnswer({ round, person, secret, token, sheet })
      if (work.outbox === sheet) work.outbox = null
      work.arrived = clock()
      this.keep()
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      if (error.reason === 'token' && again) {
        work.token = randomId()
        own.tokens[status.showing] = work.token
        return this.#send(false)
      }
      if (error.reason !== 'seat' && error.reason !== 'invalid') throw error
      work.outbox = null
      work.changed = true
      this.notice = error.message
      this.keep()
    }
  }

  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act()
      this.notice = ''
      this.keep()
    } catch (error) {
      if (error instanceof Refused && error.reason === 'code') setPass('')
      this.notice = error instanceof Refused ? error.message : UNREACHED
    }
    await this.refresh()
    this.changed()
  }

  #failed(error: unknown): void {
    if (error instanceof Refused && error.reason === 'code') {
      setPass('')
      return
    }
    // The round was closed between two questions: the next one hears of it.
    if (error instanceof Refused && error.reason === 'over') return
    this.reachable = false
    this.#wait = Math.min(LONGEST_WAIT, this.#wait === USUAL_WAIT && this.work?.outbox ? 1000 : this.#wait * 1.6)
  }
}
