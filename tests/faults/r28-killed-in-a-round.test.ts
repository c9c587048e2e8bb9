import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WorkingCopies } from '../../src/storage'
import { buildScript } from '../support/built-script'
import { ask, openRound, planFileWithPeople, reveal, secret, sheetOf } from '../support/live-retreat'
import { temporaryFolder } from '../support/temporary'
import { count, follow, rounds } from './support/processes'

const PHONES = 60
const keys = { code: 'ABCDEF', pass: 'f'.repeat(32) }

test('R28 killed while a room hands in, the app comes back with every answer that a phone was told had arrived', async () => {
  const script = await buildScript('tests/faults/support/live-server.ts')
  for (let round = 0; round < rounds(2); round += 1) {
    const folder = temporaryFolder()
    const data = temporaryFolder()
    const path = join(folder, 'Plan.throughline')
    const made = planFileWithPeople(path, PHONES)
    openRound(made, 'r1', 'nothing')
    made.close()
    const phones = Array.from({ length: PHONES }, (_, place) => ({
      round: 'r1',
      person: `p${place}`,
      secret: secret(),
      token: secret(),
      sheet: sheetOf(1 + (place % 9), `reason ${place}`),
    }))
    const arrived = new Set<string>()

    const start = async () => {
      const server = follow(spawn(process.execPath, [script, JSON.stringify({ data, path, keys })]))
      await server.until(1)
      return { server, url: `http://127.0.0.1:${server.last('port')}` }
    }
    const handIn = (url: string) =>
      Promise.all(
        phones.map(async (phone) => {
          const { round: asked, person, secret: own } = phone
          const seat = { round: asked, person, secret: own }
          try {
            await ask(url, 'PUT', '/seat', { pass: keys.pass, body: seat })
            const { status } = await ask(url, 'PUT', '/answer', { pass: keys.pass, body: phone })
            if (status === 204) arrived.add(phone.token)
          } catch {
            // The laptop is gone; the phone keeps what it has and sends it again.
          }
        }),
      )

    const first = await start()
    const sending = handIn(first.url)
    while (arrived.size < 3 + round * 17) await new Promise((settle) => setTimeout(settle, 1))
    await first.server.kill()
    await sending
    const told = new Set(arrived)
    expect(told.size).toBeLessThan(PHONES)

    const copies = new WorkingCopies(join(data, 'working'))
    const { copy, setAside } = await copies.open(path)
    expect(setAside).toBeNull()
    const { answered } = copy.file.roundStanding('r1')
    expect(answered).toBeGreaterThanOrEqual(told.size)
    await copies.close(copy)

    // The phones go on by themselves; each counts once.
    const second = await start()
    await handIn(second.url)
    await second.server.kill()
    expect(arrived.size).toBe(PHONES)
    const after = await copies.open(path)
    expect(after.copy.file.roundStanding('r1')).toMatchObject({ answered: PHONES, unnamed: 0 })
    reveal(after.copy.file, 'r1')
    const kept = new Map(after.copy.file.revealedRounds()[0]?.answers.map(({ token, sheet }) => [token, sheet]))
    for (const { token, sheet } of phones) expect(kept.get(token)).toEqual(sheet)
    await copies.close(after.copy)
    count('kills survived while a room handed in')
  }
})
