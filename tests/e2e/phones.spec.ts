import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright'
import { expect, test } from 'playwright/test'
import type { LiveStanding } from '../../src/contract'
import type { RevealedRound, RoundStanding } from '../../src/core/rounds'
import { content } from './content'
import { launchThroughline } from './launch'
import { chooseName, LAPTOP, mark, newPhone, phoneBrowser, standing, toTheEnd } from './phones'
import { createPlan, goTo, seriousFindings } from './steps'

const { tensions } = content
const on = '2026-11-23'

/** The app with a team, and what a test does there that is not about phones. */
async function laptop(names: readonly string[], args: string[] = []) {
  process.env.THROUGHLINE_LIVE_NAME = LAPTOP
  const run = await launchThroughline({ args })
  delete process.env.THROUGHLINE_LIVE_NAME
  const { window } = run
  await window.locator('h1').waitFor()
  if (args.length === 0) await createPlan(window, { title: 'A retreat', district: '' })
  const ask = async <Value>(name: string, value: object): Promise<Value> => {
    const answer = await window.evaluate(
      ([channel, request]) =>
        (
          globalThis as unknown as { throughline: { request(name: string, value: unknown): Promise<unknown> } }
        ).throughline.request(channel as string, request),
      [name, value],
    )
    expect(answer, name).toMatchObject({ ok: true })
    return (answer as { value: Value }).value
  }
  const apply = (type: string, more: object) => ask('plan.apply', { command: { type, args: more } })
  for (const [place, name] of names.entries()) {
    await apply('item.add', { list: 'people', id: `phones-${place}`, values: { name, role: 'Principal' } })
  }
  return {
    ...run,
    apply,
    open: (id: string, showing: string) =>
      apply('round.open', { id, tensions: tensions.map((tension) => tension.id), showing, on }),
    reveal: (round: string) => apply('round.reveal', { round, on }),
    standing: (round: string) => ask<RoundStanding>('round.standing', { round }),
    live: (act: 'start' | 'stop') => ask<LiveStanding>(`live.${act}`, act === 'start' ? { address: null } : {}),
    answers: async (round: string) =>
      (await ask<RevealedRound[]>('rounds.revealed', {})).find((revealed) => revealed.round === round)?.answers ?? [],
  }
}

/** The part of the session that is about phones; behind a button where it is one of several ways to answer. */
async function phonesPanel(window: Page): Promise<Locator> {
  const panel = window.getByRole('region', { name: 'Phones and laptops' })
  const door = window.getByRole('button', { name: 'Answer by phone' })
  await expect(panel.or(door).first()).toBeVisible()
  if (!(await panel.isVisible())) await door.click()
  return panel
}

/** What axe finds at all, and whether the page is wider than the phone. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
    ...(wide ? ['scrolls sideways'] : []),
  ]
}

/** Whatever can be pressed, smaller than a finger. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, label:has(input), input:not(label input), textarea')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 0 && (width < 44 || height < 44) ? [`${width} x ${height}: ${element.outerHTML}`] : []
    }),
  )
}

test('E130 three phones join a round in the room, answer, and hear that it was revealed; the next round is taken up by itself', async () => {
  const run = await laptop(['Ana Test', 'Ben Test', 'Cem Test'], ['--sample'])
  const { window } = run
  await run.open('phones-1', 'nothing')
  await goTo(window, 'Team')
  await window.getByRole('button', { name: /^Session/ }).click()
  const panel = await phonesPanel(window)
  await expect(panel).toContainText('Answers cross this room’s network unencrypted; use your own hotspot.')
  await panel.getByRole('button', { name: 'Let phones join' }).click()
  await panel.getByRole('button', { name: 'Check with one phone' }).click()
  await expect(panel).toContainText('Waiting ten seconds')
  const joinUrl = (await panel.getByRole('img', { name: /^Code to scan/ }).getAttribute('aria-label'))?.slice(14) ?? ''
  expect(joinUrl).toMatch(new RegExp(`^http://${LAPTOP}:\\d+/#[2-9A-Z]{6}$`))

  const browser = await phoneBrowser()
  const phones = await Promise.all([newPhone(browser), newPhone(browser), newPhone(browser)])
  for (const [place, { page }] of phones.entries()) {
    await page.goto(joinUrl)
    expect(await page.evaluate(() => [isSecureContext, location.hash])).toEqual([false, ''])
    await chooseName(page, ['Ana', 'Ben', 'Cem'][place] ?? '')
    await mark(page, 5, 2 + 3 * place)
    await toTheEnd(page)
    await page.getByRole('button', { name: 'Hand in' }).click()
    await expect(standing(page)).toHaveText(/^Arrived \d/)
  }
  await expect(panel).toContainText('A phone reached this laptop.')
  await expect(panel).toContainText('3 phones connected')
  await expect(panel).toContainText(/3 of \d+ names chosen, 3 answered/)
  expect(await seriousFindings(window)).toEqual([])
  await panel.getByRole('button', { name: 'Show large' }).click()
  await expect(window.getByRole('dialog', { name: 'How to join' })).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])
  await window.keyboard.press('Escape')

  await run.reveal('phones-1')
  for (const { page } of phones) {
    await expect(page.getByRole('heading', { name: 'The round has been revealed' })).toBeVisible({ timeout: 20_000 })
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/shouldBe|sheet":\{/)
  }
  const answers = await run.answers('phones-1')
  const places = answers.map(({ sheet }) =>
    (Object.values(sheet) as { shouldBe: number }[]).map(({ shouldBe }) => shouldBe),
  )
  expect(places.sort()).toEqual([[2], [5], [8]])

  await run.open('phones-2', 'nothing')
  const [ana] = phones
  await ana?.page.getByRole('button', { name: 'Go on as Ana Test' }).click({ timeout: 20_000 })
  await phonesPanel(window)
  await expect(panel).toContainText(/1 of \d+ names chosen, 0 answered/)
  await panel.getByRole('button', { name: 'Stop' }).click()
  await expect(panel.getByRole('button', { name: 'Let phones join' })).toBeVisible()
  await expect(fetch(joinUrl.replace(LAPTOP, '127.0.0.1'))).rejects.toThrow()

  for (const { problems } of phones) expect(problems).toEqual([])
  expect(run.consoleErrors).toEqual([])
  await browser.close()
  await run.close()
})

test('E131 on a small phone: accessible and by keyboard; a lost network, a reload and the laptop’s end cost nothing, and what waits arrives once', async () => {
  const long = 'Wilhelmina Featherstonehaugh-Throckmorton of the Office of Continuous Improvement'
  const run = await laptop(['Ana', 'Ben', long])
  await run.open('r1', 'names')
  const { url, code } = await run.live('start')
  const browser = await phoneBrowser()
  const { page, problems } = await newPhone(browser, { width: 320 })
  const look = async (where: string) => {
    expect(await findings(page), where).toEqual([])
    expect(await smallTargets(page), where).toEqual([])
  }

  await page.goto(url ?? '')
  await look('join')
  await page.getByLabel(/code/).fill('WRONG1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('not the code')
  await page.getByLabel(/code/).fill((code ?? '').toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible()
  // Before anything about a tension can be typed.
  await expect(page.getByText('with the name of who gave it')).toBeVisible()
  await look('names')

  // A name that was pressed by mistake is given back.
  await chooseName(page, 'Wilhelmina')
  await page.getByRole('button', { name: 'Not you?' }).click()
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible()
  await chooseName(page, 'Ana')

  // By keyboard: the first point of today, the one below it, what should be, the range, how sure, and why.
  await page.getByRole('radiogroup', { name: 'Today' }).getByRole('radio', { name: '1, ' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowUp')
  const range = page.getByRole('group', { name: 'Could live with' })
  for (const point of ['7, ', '9, ']) {
    await range.getByRole('checkbox', { name: point }).focus()
    await page.keyboard.press('Space')
  }
  await expect(range.getByRole('checkbox', { name: '8, ' })).toBeChecked()
  await page.getByLabel('High').check()
  await page.getByLabel('Why').fill('Because of the schedule.')
  await look('question')
  await page.emulateMedia({ colorScheme: 'dark' })
  await look('question, dark')

  // A reload in the middle.
  await page.reload()
  await expect(page.getByLabel('Why')).toHaveValue('Because of the schedule.')
  await expect(standing(page)).toHaveText('Kept on this phone, not handed in yet.')
  await toTheEnd(page)
  await look('overview')

  // The Wi-Fi drops as it is handed in; the laptop goes away and comes back as another process would.
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Hand in' }).click()
  await expect(standing(page)).toContainText('Kept on this phone, will be sent.')
  await run.live('stop')
  await page.context().setOffline(false)
  await expect(standing(page)).toContainText('The laptop cannot be reached just now', { timeout: 20_000 })
  expect(await run.standing('r1')).toMatchObject({ answered: 0 })
  expect((await run.live('start')).url).toBe(url)
  await expect(standing(page)).toHaveText(/^Arrived \d/, { timeout: 30_000 })
  await look('arrived')
  expect(await run.standing('r1')).toMatchObject({ answered: 1, unnamed: 0 })

  // Changed, and made to show less meanwhile, which the phone says.
  await page.getByRole('button', { name: `Change ${tensions[1]?.title}` }).click()
  await mark(page, 4, 6)
  await toTheEnd(page)
  await run.apply('round.tighten', { round: 'r1', showing: 'nothing' })
  await expect(page.getByText('not even this file keeps who said what').first()).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Hand in again' }).click()
  await expect(page.getByRole('heading', { name: 'Your answers have arrived' })).toBeVisible()
  expect(await run.standing('r1')).toMatchObject({ answered: 1 })

  // Revealed; in the next round, which shows names again, the token of the first would tell a name.
  await run.reveal('r1')
  await expect(page.getByRole('heading', { name: 'The round has been revealed' })).toBeVisible({ timeout: 20_000 })
  await look('revealed')
  await run.open('r2', 'names')
  await page.getByRole('button', { name: 'Go on as Ana' }).click({ timeout: 20_000 })
  await mark(page, 5, 5)
  await toTheEnd(page)
  await page.getByRole('button', { name: 'Hand in' }).click()
  await expect(page.getByRole('heading', { name: 'Your answers have arrived' })).toBeVisible()
  await run.reveal('r2')
  const first = await run.answers('r1')
  const second = await run.answers('r2')
  expect(first).toMatchObject([
    {
      person: null,
      sheet: {
        [tensions[0]?.id ?? '']: {
          today: 2,
          shouldBe: expect.any(Number),
          range: { from: 7, to: 9 },
          confidence: 'high',
        },
        [tensions[1]?.id ?? '']: { today: 4, shouldBe: 6 },
      },
    },
  ])
  expect(second).toMatchObject([{ person: 'phones-0' }])
  expect(second[0]?.token).not.toBe(first[0]?.token)
  expect(problems.filter((problem) => !/401|409/.test(problem))).toEqual([])
  await browser.close()
  await run.close()
})
