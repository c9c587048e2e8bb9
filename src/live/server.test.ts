import { request } from 'node:http'
import { createConnection, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ask, openRetreat, openRound, reveal, secret, sheetOf } from '../../tests/support/live-retreat'
import { temporaryFolder } from '../../tests/support/temporary'
import { serve } from './server'

const folder = temporaryFolder()
let files = 0

async function retreat(wish: Partial<Parameters<typeof openRetreat>[0]> = {}) {
  files += 1
  const opened = await openRetreat({ path: join(folder, `Plan ${files}.throughline`), ...wish })
  onTestFinished(async () => {
    await opened.server.close()
    opened.file.close()
  })
  const { value } = await ask(opened.url, 'POST', '/join', { body: { code: opened.parts.access.code } })
  return { ...opened, pass: String(value.pass) }
}

function answerOf(person: string, shouldBe: number, more: Record<string, unknown> = {}) {
  return { round: 'r1', person, secret: secret(), token: secret(), sheet: sheetOf(shouldBe), ...more }
}

describe('phones', () => {
  test('R20 join with the code, take a name, answer, change the answer, and hear that the round was revealed', async () => {
    const { url, pass, file, parts } = await retreat()
    const { value: round } = await ask(url, 'GET', '/round', { pass })
    expect(round).toMatchObject({ stage: 'open', round: 'r1', showing: 'nothing', name: 'round 1' })
    expect(round.people).toHaveLength(3)
    const answer = answerOf('p0', 3)
    const seat = { round: 'r1', person: 'p0', secret: answer.secret }
    expect((await ask(url, 'PUT', '/seat', { pass, body: seat })).status).toBe(204)
    expect((await ask(url, 'PUT', '/seat', { pass, body: { ...seat, secret: secret() } })).value).toMatchObject({
      reason: 'seat',
      message: expect.stringContaining('another device'),
    })
    for (const shouldBe of [3, 4]) {
      const sent = await ask(url, 'PUT', '/answer', { pass, body: { ...answer, sheet: sheetOf(shouldBe) } })
      expect(sent.status).toBe(204)
    }
    reveal(file, 'r1')
    expect((await ask(url, 'GET', '/status?phone=0123456789abcdef', { pass })).value.stage).toBe('revealed')
    expect((await ask(url, 'PUT', '/answer', { pass, body: answer })).value.reason).toBe('over')
    expect((await ask(url, 'GET', '/round', { pass })).value.reason).toBe('over')
    expect(file.revealedRounds()[0]?.answers).toMatchObject([{ sheet: sheetOf(4) }])
    expect(parts.presence.count()).toBe(1)
    expect(parts.failures).toEqual([])
  })

  test('R21 are told nothing, not even who is on the list, before they gave the code', async () => {
    const { url, file } = await retreat({ people: ['canary-name'] })
    for (const [method, path] of [
      ['GET', '/status'],
      ['GET', '/round'],
      ['PUT', '/seat'],
      ['DELETE', '/seat'],
      ['PUT', '/answer'],
    ] as const) {
      const body = method === 'GET' ? undefined : answerOf('p0', 3)
      const { status, value } = await ask(url, method, path, { body, pass: 'f'.repeat(32) })
      expect([status, value.reason], path).toEqual([401, 'code'])
      expect(JSON.stringify(value)).not.toContain('canary')
    }
    expect(file.roundStanding('r1')).toMatchObject({ answered: 0, seats: [{ state: 'free' }] })
  })

  test('R21 guessing codes is shut off, for one address for a while and for all until there is a new code', async () => {
    const { url, parts, pass } = await retreat()
    const { code } = parts.access
    const guess = (typed: string) => ask(url, 'POST', '/join', { body: { code: typed } })
    for (let time = 0; time < 10; time += 1) expect((await guess('AAAAAA')).status).toBe(401)
    expect((await guess(code)).value.message).toContain('Wait ten minutes')
    for (let address = 0; address < 9; address += 1) {
      for (let time = 0; time < 10; time += 1) parts.access.enter(`10.0.0.${address}`, 'AAAAAA')
    }
    expect(parts.access.locked).toBe(true)
    expect(parts.access.enter('10.0.1.1', code)).toEqual({ refused: 'locked' })
    // Whoever is in stays in, and the facilitator lets others in again.
    expect((await ask(url, 'GET', '/status', { pass })).status).toBe(200)
    parts.access.renew()
    expect(parts.access.code).not.toBe(code)
    expect((await guess(code)).status).toBe(401)
    expect((await guess(`${parts.access.code.slice(0, 3)} ${parts.access.code.slice(3).toLowerCase()}`)).value).toEqual(
      {
        pass,
      },
    )
  })

  test('R22 that used a token where it would now tell a name are asked for a new one', async () => {
    const { url, pass, file } = await retreat({ showing: 'names' })
    const answer = answerOf('p0', 3)
    await ask(url, 'PUT', '/seat', { pass, body: { round: 'r1', person: 'p0', secret: answer.secret } })
    await ask(url, 'PUT', '/answer', { pass, body: answer })
    reveal(file, 'r1')
    openRound(file, 'r2', 'nothing')
    const seat = { round: 'r2', person: 'p0', secret: answer.secret }
    await ask(url, 'PUT', '/seat', { pass, body: seat })
    const again = await ask(url, 'PUT', '/answer', { pass, body: { ...answer, round: 'r2' } })
    expect([again.status, again.value.reason]).toEqual([409, 'token'])
    const fresh = await ask(url, 'PUT', '/answer', { pass, body: { ...answer, round: 'r2', token: secret() } })
    expect(fresh.status).toBe(204)
  })

  test('R22 that chose a wrong name give it back, and only their own', async () => {
    const { url, pass, file } = await retreat()
    const seat = { round: 'r1', person: 'p1', secret: secret() }
    await ask(url, 'PUT', '/seat', { pass, body: seat })
    expect((await ask(url, 'DELETE', '/seat', { pass, body: { ...seat, secret: secret() } })).status).toBe(409)
    expect(file.roundStanding('r1').seats[1]?.state).toBe('taken')
    expect((await ask(url, 'DELETE', '/seat', { pass, body: seat })).status).toBe(204)
    expect(file.roundStanding('r1').seats[1]?.state).toBe('free')
  })

  test('R23 are answered in words where the disk fails, and told to try again', async () => {
    const { url, pass, parts } = await retreat()
    parts.round.submit = () => {
      throw new Error('/home/somebody: no space left')
    }
    const { status, value } = await ask(url, 'PUT', '/answer', { pass, body: answerOf('p0', 3) })
    expect([status, value.reason]).toEqual([503, 'busy'])
    expect(JSON.stringify(value)).not.toContain('somebody')
    expect(parts.failures).toHaveLength(1)
  })
})

test('R24 a hundred and twenty phones at once, of which a tenth loses its connection and repeats: nothing is lost or counted twice', async () => {
  const { url, pass, file } = await retreat({ people: 120 })
  const phones = Array.from({ length: 120 }, (_, place) => answerOf(`p${place}`, 1 + (place % 9)))
  await Promise.all(
    phones.map(async ({ person, secret: own, ...answer }, place) => {
      const seat = { round: 'r1', person, secret: own }
      expect((await ask(url, 'PUT', '/seat', { pass, body: seat })).status).toBe(204)
      const body = { ...answer, ...seat }
      if (place % 10 === 0) {
        // Hangs up at once, or after the whole answer was sent but before it was heard.
        const lost = await dropped(url, pass, JSON.stringify(body), place % 20 === 0)
        expect(lost).toBe(true)
      }
      const repeats = place % 10 < 2 ? 2 : 1
      for (let time = 0; time < repeats; time += 1) {
        expect((await ask(url, 'PUT', '/answer', { pass, body })).status).toBe(204)
      }
    }),
  )
  expect(file.roundStanding('r1')).toMatchObject({ asked: 120, answered: 120, unnamed: 0 })
  reveal(file, 'r1')
  const kept = new Map(file.revealedRounds()[0]?.answers.map(({ token, sheet }) => [token, sheet]))
  expect(kept.size).toBe(120)
  for (const { token, sheet } of phones) expect(kept.get(token)).toEqual(sheet)
})

/** Sends an answer and hangs up before hearing of it; in the middle of it where `early`. */
function dropped(url: string, pass: string, body: string, early: boolean): Promise<true> {
  return new Promise((resolve) => {
    const { port, hostname, host } = new URL(url)
    const socket = createConnection(Number(port), hostname, () => {
      const head = `PUT /answer HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${pass}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`
      socket.write(head + body.slice(0, early ? body.length / 2 : undefined), () => socket.destroy())
    })
    socket.once('close', () => resolve(true))
    socket.once('error', () => resolve(true))
  })
}

/** Stands between phones and the laptop and keeps every byte that the laptop says. */
async function listener(port: number) {
  const said: Buffer[] = []
  const sockets = new Set<Socket>()
  const proxy = createServer((phone) => {
    const laptop = createConnection(port, '127.0.0.1')
    for (const socket of [phone, laptop]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    laptop.on('data', (part) => said.push(part))
    phone.pipe(laptop).pipe(phone)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    proxy.close()
  })
  return { port: (proxy.address() as { port: number }).port, said: () => Buffer.concat(said).toString('latin1') }
}

test('R25 not one byte that the server sends tells anything of what was answered, to others or to who answered it', async () => {
  const heard: string[] = []
  for (const showing of ['names', 'roles', 'nothing'] as const) {
    const { file, parts, pass } = await retreat({ people: 6, showing })
    const listening = await serve(parts, { address: '127.0.0.1', ports: [], names: [] })
    const between = await listener(listening.port)
    const host = { host: `127.0.0.1:${listening.port}` }
    const say = (method: string, path: string, body?: unknown) =>
      rawAsk(between.port, method, path, { pass, host, body })
    for (let place = 0; place < 4; place += 1) {
      const body = answerOf(`p${place}`, 7, {
        sheet: sheetOf(7, `canary-reason-${place}`),
        token: `canary-token-${place}`,
      })
      await say('PUT', '/seat', { round: 'r1', person: body.person, secret: body.secret })
      await say('PUT', '/answer', body)
      await say('PUT', '/answer', body)
      await say('GET', '/round')
      await say('GET', '/status')
      await say('PUT', '/answer', { ...body, secret: secret() })
      await say('PUT', '/answer', { ...body, person: 'p5' })
      await say('DELETE', '/seat', { round: 'r1', person: body.person, secret: secret() })
    }
    await say('GET', '/')
    reveal(file, 'r1')
    await say('GET', '/round')
    await say('GET', '/status')
    await listening.close()
    const said = between.said()
    expect(said).toContain('Person 1')
    heard.push(said)
  }
  for (const said of heard) {
    expect(said).not.toMatch(/canary|shouldBe|confidence|"today"|"sheet"|"token":|secret|answered/i)
  }
})

/** A request with a host of one’s own choice, which `fetch` does not allow. */
function rawAsk(
  port: number,
  method: string,
  path: string,
  { pass = '', host, body }: { pass?: string; host: Record<string, string>; body?: unknown },
): Promise<{ status: number; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const sent = body === undefined ? undefined : JSON.stringify(body)
    const asked = request(
      {
        port,
        host: '127.0.0.1',
        method,
        path,
        headers: { ...host, authorization: `Bearer ${pass}`, ...(sent ? { 'content-type': 'application/json' } : {}) },
      },
      (response) => {
        response.resume()
        response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }))
      },
    )
    asked.once('error', reject)
    asked.end(sent)
  })
}

describe('the server', () => {
  test('R26 answers only to its own name, so that no page of another site can be turned to it', async () => {
    const { server, pass } = await retreat()
    const own = `127.0.0.1:${server.port}`
    const to = (host: string) => rawAsk(server.port, 'GET', '/status', { pass, host: { host } })
    expect((await to(own)).status).toBe(200)
    for (const host of ['evil.example', `evil.example:${server.port}`, `localhost:${server.port}`, '127.0.0.1']) {
      expect((await to(host)).status, host).toBe(421)
    }
    const named = await retreat({ place: { names: ['phone.test'] } })
    const host = { host: `phone.test:${named.server.port}` }
    expect((await rawAsk(named.server.port, 'GET', '/', { host })).status).toBe(200)
  })

  test('R26 takes nothing from the page of another site, and lets none read anything', async () => {
    const { url, pass, server } = await retreat()
    const body = { round: 'r1', person: 'p0', secret: secret() }
    const from = (headers: Record<string, string>) => ask(url, 'PUT', '/seat', { pass, body, headers })
    expect((await from({ origin: 'http://evil.example' })).status).toBe(403)
    expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await from({ 'content-type': 'text/plain' })).status).toBe(415)
    expect((await from({ origin: `http://127.0.0.1:${server.port}` })).status).toBe(204)
    const preflight = await fetch(`${url}/answer`, { method: 'OPTIONS', headers: { origin: 'http://evil.example' } })
    expect(preflight.ok).toBe(false)
    for (const path of ['/', '/status', '/nothing']) {
      const { headers } = await fetch(url + path)
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
    }
  })

  test('R26 refuses what is too large, and goes on', async () => {
    const { url, pass } = await retreat()
    const large = await ask(url, 'PUT', '/answer', { pass, body: 'x'.repeat(70_000) }).catch(() => ({ status: 413 }))
    expect(large.status).toBe(413)
    // The longest that anybody can write, in signs that JSON writes longest.
    const longest = answerOf('p0', 3, { sheet: sheetOf(3, '\u0001'.repeat(1000)) })
    await ask(url, 'PUT', '/seat', { pass, body: { round: 'r1', person: 'p0', secret: longest.secret } })
    expect((await ask(url, 'PUT', '/answer', { pass, body: longest })).status).toBe(204)
  })

  test('R26 withstands whatever is sent to any of its routes, and keeps none of it', async () => {
    const { url, pass, parts, file } = await retreat()
    const path = fc.oneof(
      fc.constantFrom(
        '/',
        '/join',
        '/status',
        '/round',
        '/seat',
        '/answer',
        '/__proto__',
        '/constructor',
        '//',
        '/%00',
      ),
      fc.webPath(),
    )
    const likely = fc.record(
      {
        round: fc.constantFrom('r1', 'r2', '__proto__', '', 1),
        person: fc.oneof(fc.constantFrom('p9', '__proto__', 'constructor', null), fc.string()),
        secret: fc.oneof(fc.constant(secret()), fc.string(), fc.integer()),
        token: fc.oneof(fc.constant(secret()), fc.string()),
        sheet: fc.oneof(fc.constant(sheetOf(3)), fc.object(), fc.jsonValue()),
        code: fc.string(),
      },
      { requiredKeys: [] },
    )
    const body = fc.oneof(likely, fc.jsonValue(), fc.string())
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS')
    await fc.assert(
      fc.asyncProperty(method, path, body, fc.boolean(), async (how, where, what, inside) => {
        const sent = how === 'GET' ? undefined : what
        const { status, value } = await ask(url, how, where || '/', { pass: inside ? pass : 'no', body: sent })
        expect([200, 204, 400, 401, 404, 405, 409, 429]).toContain(status)
        if (status >= 400) expect(String(value.message).length).toBeGreaterThan(10)
      }),
      { numRuns: 400 },
    )
    expect(parts.failures).toEqual([])
    expect(file.roundStanding('r1').answered).toBe(0)
  })

  test('R27 begins at the port that phones know, at another where that is taken, and is gone when it is closed', async () => {
    const { server, parts } = await retreat()
    const other = await serve(parts, { address: '127.0.0.1', ports: [server.port] })
    expect(other.port).not.toBe(server.port)
    await other.close()
    await expect(fetch(`http://127.0.0.1:${other.port}/`)).rejects.toThrow()
    const again = await serve(parts, { address: '127.0.0.1', ports: [server.port, other.port] })
    expect(again.port).toBe(other.port)
    await again.close()
  })
})
