// How long a phone waits until its answer is on the laptop's disk, and the facilitator until the screen says so.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { figure } from './figure.mjs'
import { temporaryFolder } from './folders.mjs'
import { launchWindow } from './frames.mjs'
import { loadParts, partFile } from './parts.mjs'
import { samplePlan } from './sample-plan.mjs'
import { median, quantile } from './statistics.mjs'
import { startScreen } from './windows.mjs'

const PHONES = 120
const ROUNDS = 3
/** So many phones hand in at the same time. */
const AT_ONCE = 6
const SCREENS = 3
const keys = { code: 'ABCDEF', pass: 'f'.repeat(32) }
const on = '2026-11-23'

function secret() {
  return randomBytes(16).toString('hex')
}

/** The sample plan with a hundred and twenty people and an open round on everything. */
async function planOfRoom() {
  const { runCommand, bundledContent } = await loadParts()
  const run = (plan, type, args) => runCommand(plan, { type, args }, bundledContent).plan
  const sample = await samplePlan()
  let plan = sample
  for (const list of ['people', 'rounds']) plan = { ...plan, [list]: { byId: {}, order: [] } }
  for (let place = 0; place < PHONES; place += 1) {
    const values = { name: `Person ${place + 1}`, role: 'Principal' }
    plan = run(plan, 'item.add', { list: 'people', id: `p${place}`, values })
  }
  const tensions = bundledContent.tensions.map(({ id }) => id)
  return { plan: run(plan, 'round.open', { id: 'r1', tensions, showing: 'nothing', on }), tensions }
}

/** What a room hands in: an answer to each tension, with a reason of a few lines. */
function answersOf(tensions) {
  return Array.from({ length: PHONES }, (_, place) => ({
    round: 'r1',
    person: `p${place}`,
    secret: secret(),
    token: secret(),
    sheet: Object.fromEntries(
      tensions.map((id) => {
        const shouldBe = 1 + (place % 9)
        return [
          id,
          { today: 5, shouldBe, range: { from: 3, to: 6 }, confidence: 'high', reason: 'Because of it. '.repeat(8) },
        ]
      }),
    ),
  }))
}

function ask({ port, host = '127.0.0.1', agent, method, path, body, pass }) {
  return new Promise((resolve, reject) => {
    const sent = JSON.stringify(body)
    const headers = {
      host: `${host}:${port}`,
      authorization: `Bearer ${pass}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(sent),
    }
    const asked = request({ host: '127.0.0.1', port, method, path, agent, headers }, (response) => {
      const read = []
      response.on('data', (part) => read.push(part))
      response.once('end', () => resolve({ status: response.statusCode, text: Buffer.concat(read).toString() }))
    })
    asked.once('error', reject)
    asked.end(sent)
  })
}

function startServer(work) {
  const script = join(import.meta.dirname, 'answer-server.mjs')
  const child = spawn(process.execPath, [script, JSON.stringify(work)], { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', () => reject(new Error('the server ended')))
    child.stdout.on('data', (chunk) => {
      said += chunk
      const port = /^port (\d+)$/m.exec(said)?.[1]
      if (port) resolve({ port: Number(port), stop: () => child.kill('SIGKILL') })
    })
  })
}

/** Each answer's milliseconds from its first byte to what the phone is told. */
async function handIn(server, answers) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const waiting = [...answers]
  const times = []
  const phone = async () => {
    for (let body = waiting.pop(); body; body = waiting.pop()) {
      const start = performance.now()
      const { status } = await ask({ ...server, agent, method: 'PUT', path: '/answer', body, pass: keys.pass })
      times.push(performance.now() - start)
      if (status !== 204) throw new Error(`an answer was refused with ${status}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, phone))
  agent.destroy()
  return times
}

async function measureServer() {
  const { PlanFile } = await loadParts()
  const { plan, tensions } = await planOfRoom()
  const parts = { storage: partFile('storage'), live: partFile('live') }
  const own = []
  const base = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const folder = temporaryFolder()
    const path = join(folder, 'Plan.throughline')
    PlanFile.create(path, { plan }).close()
    const answers = answersOf(tensions)
    const ours = await startServer({ kind: 'own', path, data: join(folder, 'working'), parts, keys })
    const bare = await startServer({ kind: 'bare', path: join(folder, 'bare.sqlite') })
    for (const { round: id, person, secret: value } of answers) {
      const body = { round: id, person, secret: value }
      await ask({ ...ours, method: 'PUT', path: '/seat', body, pass: keys.pass })
    }
    // Turn by turn, in tenths, on the same disk.
    for (let from = 0; from < PHONES; from += PHONES / 10) {
      const some = answers.slice(from, from + PHONES / 10)
      own.push(...(await handIn(ours, some)))
      base.push(...(await handIn(bare, some)))
    }
    ours.stop()
    bare.stop()
  }
  return figure({
    name: 'answer-p99',
    unit: 'ms',
    runs: own.length,
    value: quantile(own, 0.99),
    baseline: quantile(base, 0.99),
    goal: { of: 'ratio', is: '<=', limit: 3 },
  })
}

/** Runs in the page: when the screen first says that everybody has answered, as milliseconds since 1970. */
function whenComplete(words) {
  return new Promise((resolve) => {
    const look = () => {
      if (!new RegExp(words).test(document.body.textContent)) return false
      observer.disconnect()
      // Said is what has been painted.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())))
      return true
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    look()
  })
}

async function measureScreen() {
  const { PlanFile } = await loadParts()
  const { plan, tensions } = await planOfRoom()
  const times = []
  for (let run = 0; run < SCREENS; run += 1) {
    const path = join(temporaryFolder(), 'Plan.throughline')
    PlanFile.create(path, { plan }).close()
    process.env.THROUGHLINE_LIVE_NAME = 'localhost'
    const { app, page } = await launchWindow({ ...startScreen, args: [path] })
    delete process.env.THROUGHLINE_LIVE_NAME
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: /^Team/ }).click()
    await page.getByRole('button', { name: /^Session/ }).click()
    const { url, code } = await page.evaluate(
      async () => (await window.throughline.request('live.start', { address: null })).value,
    )
    const server = { port: Number(new URL(url).port), host: 'localhost' }
    const joined = await ask({ ...server, method: 'POST', path: '/join', body: { code } })
    const { pass } = JSON.parse(joined.text)
    const answers = answersOf(tensions)
    for (const { round, person, secret: value } of answers) {
      await ask({ ...server, method: 'PUT', path: '/seat', body: { round, person, secret: value }, pass })
    }
    const complete = page.evaluate(whenComplete, `${PHONES} (have )?answered`)
    await Promise.all(answers.map((body) => ask({ ...server, method: 'PUT', path: '/answer', body, pass })))
    const last = performance.timeOrigin + performance.now()
    times.push(Math.max(0, (await complete) - last))
    await app.close()
  }
  return figure({ name: 'answers-screen', unit: 'ms', runs: SCREENS, value: median(times) })
}

/**
 * - `answer-p99`: from the first byte of an answer to what the phone is told when it is on the disk, six phones at a
 *   time until a hundred and twenty have answered, beside a server of nothing but `node:http` that appends each answer
 *   as one row, as durably.
 * - `answers-screen`: a hundred and twenty phones hand in at once; from what the last of them is told until the
 *   facilitator's screen says that all have answered.
 */
export async function measureAnswers() {
  return [await measureServer(), await measureScreen()]
}
