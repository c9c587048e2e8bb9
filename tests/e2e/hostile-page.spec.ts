import fc from 'fast-check'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { CHANNEL_NAMES } from '../../src/contract/names'
import { launchThroughline } from './launch'
import { goTo } from './steps'

const PER_CHANNEL = 25
const SECTIONS = [
  'The ask',
  'Purpose',
  'Seven tensions',
  'Elements',
  'Initiatives',
  'Schools',
  'Coherence',
  'Document',
  'History',
]

interface Answer {
  ok: boolean
  error?: { code: string; message: string }
}

/** Sends each request over the bridge, as a page that somebody else had written could. */
function send(window: Page, requests: readonly (readonly [string, unknown])[]): Promise<(Answer | string)[]> {
  return window.evaluate(async (all) => {
    const { throughline } = globalThis as unknown as {
      throughline: { request(name: string, value: unknown): Promise<Answer> }
    }
    const answers: (Answer | string)[] = []
    for (const [name, value] of all)
      answers.push(await throughline.request(name, value).catch((error) => String(error)))
    return answers
  }, requests)
}

/** What JSON cannot say, made within the page. */
function sendOdd(window: Page, names: readonly string[]): Promise<(Answer | string)[]> {
  return window.evaluate(async (channels) => {
    const { throughline } = globalThis as unknown as {
      throughline: { request(name: string, value: unknown): Promise<Answer> }
    }
    const deep: Record<string, unknown> = {}
    let at = deep
    for (let level = 0; level < 500; level += 1) {
      const next: Record<string, unknown> = {}
      at.a = next
      at = next
    }
    const odd = [NaN, 1n, Symbol.iterator, 'x'.repeat(2_000_000), deep, [[]]]
    const answers: (Answer | string)[] = []
    for (const name of channels) {
      for (const value of odd) {
        // The bridge itself refuses what is nested too deep or cannot be cloned.
        try {
          answers.push(await throughline.request(name, value))
        } catch (error) {
          answers.push(String(error))
        }
      }
    }
    return answers
  }, names)
}

test('F37 whatever a page sends on any channel changes nothing that it may not, and texts that are script stay texts', async () => {
  const run = await launchThroughline({ args: ['--sample'] })
  const { window } = run
  await window.locator('h1').waitFor()
  const current = async () => JSON.stringify(await send(window, [['plan.current', {}]]))
  const before = await current()

  // None of these is what any channel takes: no object at all, or one with a key that no request has.
  const never = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constant(null),
    fc.array(fc.jsonValue()),
    fc.record({
      command: fc.jsonValue(),
      id: fc.jsonValue(),
      from: fc.jsonValue(),
      choice: fc.jsonValue(),
      zz: fc.nat(),
    }),
    fc
      .dictionary(fc.constantFrom('constructor', 'id', 'seq', 'path', 'text', 'command'), fc.jsonValue())
      .map((value) => ({ ...value, zz: 1 })),
  )
  const malformed = CHANNEL_NAMES.flatMap((name) =>
    fc.sample(never, PER_CHANNEL).map((value) => [name, value] as const),
  )
  expect(malformed.length).toBeGreaterThan(CHANNEL_NAMES.length * 10)
  const answers = await send(window, malformed)
  for (const [index, answer] of answers.entries()) {
    expect(answer, JSON.stringify(malformed[index]).slice(0, 200)).toMatchObject({
      ok: false,
      error: { code: 'invalid-request', message: expect.stringMatching(/\.$/) },
    })
  }
  for (const answer of await sendOdd(window, CHANNEL_NAMES)) {
    if (typeof answer !== 'string') expect(answer.ok).toBe(false)
  }
  expect(await current()).toBe(before)

  const script = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>{{1}}'
  const fields = ['title', 'profile/districtName', 'purpose/problem', 'ask/decision', 'purpose/innovation']
  const set = await send(
    window,
    fields.map((path) => ['plan.apply', { command: { type: 'field.set', args: { path, value: script } } }] as const),
  )
  for (const answer of set) expect(answer).toMatchObject({ ok: true })
  for (const section of SECTIONS) {
    await goTo(window, section)
    await expect(window.locator('h1').first()).toBeVisible()
    expect(await window.evaluate(() => (globalThis as { ran?: unknown }).ran ?? null), section).toBeNull()
  }
  await expect(window.getByText('onerror').first()).toBeVisible()
  const [link] = await send(window, [
    [
      'plan.apply',
      { command: { type: 'field.set', args: { path: 'document/confidentiality', value: 'javascript:alert(1)' } } },
    ],
  ])
  expect(link).toMatchObject({ ok: true })
  expect(await window.locator('a[href^="javascript:" i]').count()).toBe(0)
  await run.close()
})
