import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openRound, planFileWithPeople, reveal } from '../../tests/support/live-retreat'
import { temporaryFolder } from '../../tests/support/temporary'
import type { LiveStanding } from '../contract'
import { Live, type LiveSession } from './live'
import { LiveKeys } from './live-keys'
import { SessionRounds } from './session-rounds'

const LOOK_EVERY = 50
/** Only Linux has more than one address for itself without being told to. */
const OTHER = process.platform === 'linux' ? '127.0.0.2' : '127.0.0.1'
const folder = temporaryFolder()
let made = 0

function desk({ readOnly = false } = {}) {
  made += 1
  const file = planFileWithPeople(join(folder, `Plan ${made}.throughline`), 3)
  const rounds = new SessionRounds({ file: () => file, write: (change) => change(), tell: () => {} })
  const session: LiveSession = {
    get plan() {
      return file.plan
    },
    readOnly,
    rounds,
  }
  const state = {
    session: session as LiveSession | null,
    addresses: ['127.0.0.1'],
    now: 1_000_000,
    told: [] as LiveStanding[],
  }
  const keys = join(folder, `live ${made}.json`)
  const begin = () =>
    new Live(
      {
        keys: new LiveKeys(keys, () => state.now),
        network: {
          addresses: () => state.addresses.map((address) => ({ address, name: 'lo' })),
          nameOf: (address) => address,
        },
        current: (window) => (window === 1 ? state.session : session),
        tell: (_window, standing) => state.told.push(standing),
      },
      () => state.now,
      LOOK_EVERY,
    )
  const live = begin()
  onTestFinished(async () => {
    await live.stop(1)
    file.close()
  })
  return { file, state, live, begin }
}

async function answers(url: string | null): Promise<boolean> {
  return fetch(url ?? '').then(
    ({ ok }) => ok,
    () => false,
  )
}

test('R27 is off until it is started, and gone when it is stopped', async () => {
  const { live, state } = desk()
  expect(live.standing(1)).toMatchObject({ state: 'off', url: null, code: null, address: '127.0.0.1' })
  const { url, joinUrl, code } = await live.start(1, null)
  expect(joinUrl).toBe(`${url}/#${code}`)
  expect(await answers(url)).toBe(true)
  expect(live.standing(1)).toMatchObject({ state: 'on', visits: 1 })
  expect(state.told.at(-1)).toMatchObject({ visits: 1 })
  expect((await live.stop(1)).state).toBe('off')
  expect(await answers(url)).toBe(false)
})

test('R27 serves one window at a time, none without a network, and no plan that is only read', async () => {
  const { live, state } = desk()
  await live.start(1, null)
  expect(live.standing(2).state).toBe('elsewhere')
  expect(live.standing(2).code).toBeNull()
  await expect(live.start(2, null)).rejects.toThrow('in another window')
  await live.stop(2)
  expect(live.standing(1).state).toBe('on')
  await live.stop(1)
  state.addresses = []
  await expect(live.start(1, null)).rejects.toThrow('in no network')
  await expect(desk({ readOnly: true }).live.start(1, null)).rejects.toThrow('only read')
})

test('R27 ends by itself when the plan is closed', async () => {
  const { live, state } = desk()
  const { url } = await live.start(1, null)
  state.session = null
  await vi.waitFor(async () => expect(await answers(url)).toBe(false), { timeout: 10_000, interval: 20 })
  expect(state.told.at(-1)?.state).toBe('off')
})

test('R27 goes on for a while after the reveal, to say so and for the next round, and then ends by itself', async () => {
  const { live, state, file } = desk()
  openRound(file, 'r1', 'nothing')
  const { url } = await live.start(1, null)
  file.submitAnswer({ round: 'r1', person: 'p0', secret: null, token: 'token', sheet: {} })
  state.now += 5 * 60 * 60_000
  await new Promise((settle) => setTimeout(settle, 4 * LOOK_EVERY))
  expect(await answers(url), 'while a round is open').toBe(true)
  reveal(file, 'r1')
  state.now += 40 * 60_000
  await new Promise((settle) => setTimeout(settle, 4 * LOOK_EVERY))
  expect(await answers(url), 'forty minutes later').toBe(true)
  state.now += 10 * 60_000
  await vi.waitFor(async () => expect(await answers(url)).toBe(false), { timeout: 10_000, interval: 20 })
})

test('R27 follows the network: it waits where there is none, and comes back at the same port', async () => {
  const { live, state } = desk()
  const { url } = await live.start(1, null)
  state.addresses = []
  await vi.waitFor(() => expect(live.standing(1).state).toBe('away'), { timeout: 10_000, interval: 20 })
  expect(await answers(url)).toBe(false)
  state.addresses = [OTHER]
  await vi.waitFor(() => expect(live.standing(1).state).toBe('on'), { timeout: 10_000, interval: 20 })
  expect(live.standing(1).url).toContain(OTHER)
  state.addresses = [OTHER, '127.0.0.1']
  await live.start(1, '127.0.0.1')
  expect(live.standing(1).url).toBe(url)
})

test('R21 the code and the pass outlast the app by a day, and a new code lets those in who are in', async () => {
  const { live, begin, state } = desk()
  const { code } = await live.start(1, null)
  const renewed = live.newCode(1).code
  expect(renewed).not.toBe(code)
  await live.stop(1)
  const again = begin()
  expect((await again.start(1, null)).code).toBe(renewed)
  await again.stop(1)
  state.now += 24 * 60 * 60_000
  const tomorrow = begin()
  expect((await tomorrow.start(1, null)).code).not.toBe(renewed)
  await tomorrow.stop(1)
})
