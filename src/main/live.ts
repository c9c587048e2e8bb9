import type { LiveStanding } from '../contract'
import type { Plan } from '../core/plan'
import { openRound } from '../core/rounds'
import type { Access, LanAddress, ListeningServer, LiveRound, Presence } from '../live'
import { ExplainedError } from './errors'
import type { LiveKeys } from './live-keys'
import { logFailure } from './log'
import type { SessionRounds } from './session-rounds'
import type { WindowId } from './workspace-hooks'

/** The same ones each time, so that phones find the laptop again after the app was ended and started. */
const PORTS = Array.from({ length: 10 }, (_, place) => 4747 + place)
/** How often it is looked whether the network, the plan or the round has changed. In milliseconds. */
const LOOK_EVERY = 1500
/** So long after the last round it goes on, to say that it is over and to take up the next one. In milliseconds. */
const LONGEST_WITHOUT_ROUND = 45 * 60_000

/** What is served: a plan that is open in a window. */
export interface LiveSession {
  readonly plan: Plan
  readonly readOnly: boolean
  readonly rounds: SessionRounds
}

export interface LiveNetwork {
  /** The likeliest first. */
  addresses(): LanAddress[]
  /** What an address is called where people type it; mostly itself. */
  nameOf(address: string): string
}

interface LiveEdges {
  keys: LiveKeys
  network: LiveNetwork
  /** The plan that is open in a window now. */
  current(window: WindowId): LiveSession | null
  tell(window: WindowId, standing: LiveStanding): void
}

interface Running {
  window: WindowId
  session: LiveSession
  access: Access
  presence: Presence
  visits: number
  /** What the facilitator chose; null for the likeliest. */
  chosen: string | null
  server: (ListeningServer & { address: string }) | null
  roundSeenAt: number
}

function liveRound({ plan, rounds }: { plan: () => Plan; rounds: SessionRounds }): LiveRound {
  return {
    plan,
    standing: (round) => rounds.standing(round),
    takeSeat: (round, person, secret) => rounds.takeSeat(round, person, secret),
    leaveSeat: (round, person, secret) => rounds.leaveSeat(round, person, secret),
    submit: (submission) => rounds.submit(submission),
  }
}

/**
 * Serves phones in the room while the facilitator wants it: one plan at a time, at one address, which it follows when
 * the network changes. It ends when its plan is closed, when the app ends, and some time after the last round.
 */
export class Live {
  #running: Running | null = null
  #timer: NodeJS.Timeout | null = null
  #told = ''
  /** One beginning or ending at a time. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly edges: LiveEdges,
    private readonly now: () => number = Date.now,
    private readonly lookEvery = LOOK_EVERY,
  ) {}

  standing(window: WindowId): LiveStanding {
    const addresses = this.edges.network.addresses()
    const running = this.#running
    const off: LiveStanding = {
      state: running ? 'elsewhere' : 'off',
      addresses,
      address: addresses[0]?.address ?? null,
      url: null,
      code: null,
      joinUrl: null,
      connected: 0,
      visits: 0,
      locked: false,
    }
    if (running?.window !== window) return off
    const { server, access, presence, visits, chosen } = running
    const url = server && `http://${this.edges.network.nameOf(server.address)}:${server.port}`
    return {
      ...off,
      state: server ? 'on' : 'away',
      address: server?.address ?? chosen ?? off.address,
      url,
      code: access.code,
      joinUrl: url && `${url}/#${access.code}`,
      connected: presence.count(),
      visits,
      locked: access.locked,
    }
  }

  /** Begins, or goes on at another address. @throws ExplainedError */
  start(window: WindowId, chosen: string | null): Promise<LiveStanding> {
    return this.#inTurn(async () => {
      const session = this.edges.current(window)
      if (!session) throw new ExplainedError('no-plan', 'No plan is open. Open one from the start screen.')
      if (session.readOnly) {
        throw new ExplainedError('read-only', 'This plan is only read here, so no answers can be taken into it.')
      }
      if (this.#running && this.#running.window !== window) {
        throw new ExplainedError('live-elsewhere', 'Phones answer in another window already. Stop it there first.')
      }
      if (this.edges.network.addresses().length === 0) {
        throw new ExplainedError(
          'no-network',
          'This laptop is in no network that phones could join. Connect it to the room’s Wi-Fi or open a hotspot, or pass the laptop round.',
        )
      }
      const running = this.#running ?? (await this.#begin(window, session))
      running.chosen = chosen
      this.#running = running
      try {
        await this.#bind(running)
      } catch (error) {
        logFailure('live start', error)
        await this.#end()
        throw new ExplainedError(
          'not-served',
          'The system did not let the app be reached by phones. Allow it in the firewall and try again, or pass the laptop round.',
        )
      }
      this.#timer ??= setInterval(() => void this.#inTurn(() => this.#look()), this.lookEvery)
      this.#tell()
      return this.standing(window)
    })
  }

  stop(window: WindowId): Promise<LiveStanding> {
    return this.#inTurn(async () => {
      if (this.#running?.window === window) await this.#end()
      return this.standing(window)
    })
  }

  /** A code for those who are not in yet. */
  newCode(window: WindowId): LiveStanding {
    const running = this.#running
    if (running?.window === window) {
      this.edges.keys.keep(running.session.plan.id, running.access.renew())
      this.#tell()
    }
    return this.standing(window)
  }

  /** Ends at once, whatever is going on: the app quits, or the plan is closed. */
  shutDown(): void {
    void this.#end()
  }

  async #begin(window: WindowId, session: LiveSession): Promise<Running> {
    // Like the writers, the server waits until it is wanted.
    const { Access, Presence } = await import('../live')
    return {
      window,
      session,
      access: new Access(this.edges.keys.of(session.plan.id)),
      presence: new Presence(),
      visits: 0,
      chosen: null,
      server: null,
      roundSeenAt: this.now(),
    }
  }

  /** Serves at the address that is wanted now, and at no other. */
  async #bind(running: Running): Promise<void> {
    const present = this.edges.network.addresses().map(({ address }) => address)
    const { chosen, server, session, access, presence } = running
    const wanted = present.find((address) => address === chosen) ?? present[0] ?? null
    if (server?.address === wanted) return
    running.server = null
    await server?.close()
    if (wanted === null) return
    const { PHONE_PAGE, serve } = await import('../live')
    const parts = {
      round: liveRound({ plan: () => session.plan, rounds: session.rounds }),
      access,
      presence,
      page: PHONE_PAGE,
      visited: () => {
        running.visits += 1
        this.#tell()
      },
      failed: (error: unknown) => logFailure('live', error),
    }
    // The port that phones know comes first.
    const ports = [...(server ? [server.port] : []), ...PORTS]
    const listening = await serve(parts, { address: wanted, ports, names: [this.edges.network.nameOf(wanted)] })
    if (this.#running === running) running.server = { ...listening, address: wanted }
    else await listening.close()
  }

  async #look(): Promise<void> {
    const running = this.#running
    if (!running) return
    if (this.edges.current(running.window) !== running.session) return this.#end()
    if (openRound(running.session.plan)) running.roundSeenAt = this.now()
    if (this.now() - running.roundSeenAt > LONGEST_WITHOUT_ROUND) return this.#end()
    // An address that has only just come may not be ready; the next look tries again.
    await this.#bind(running).catch((error) => logFailure('live network', error))
    this.#tell()
  }

  async #end(): Promise<void> {
    const running = this.#running
    this.#running = null
    if (this.#timer) clearInterval(this.#timer)
    this.#timer = null
    if (!running) return
    this.#told = ''
    this.edges.tell(running.window, this.standing(running.window))
    await running.server?.close()
  }

  #tell(): void {
    const running = this.#running
    if (!running) return
    const standing = this.standing(running.window)
    const words = JSON.stringify(standing)
    if (words !== this.#told) this.edges.tell(running.window, standing)
    this.#told = words
  }

  #inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = this.#turn.then(act)
    this.#turn = turn.catch(() => {})
    return turn
  }
}
