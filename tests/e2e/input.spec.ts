import type { ElectronApplication, Locator, Page } from 'playwright'
import { expect, test } from 'playwright/test'
import type { Plan } from '../../src/core/plan'
import { launchThroughline } from './launch'
import { createPlan, goTo, saved } from './steps'
import { OTHERS, type Pasted, WORD } from './word-html'

const LONG = 20_000

function field(window: Page, path: string): Locator {
  return window.locator(`[data-path="${path}"]`)
}

async function openPlan(window: Page): Promise<Plan> {
  return window.evaluate(async () => {
    const bridge = (
      globalThis as unknown as { throughline: { request(name: string, value: object): Promise<unknown> } }
    ).throughline
    return ((await bridge.request('plan.current', {})) as { value: { plan: never } }).value.plan
  })
}

/** Gives commands as the window would, one after another. */
async function apply(window: Page, commands: { type: string; args: Record<string, unknown> }[]): Promise<void> {
  const refused = await window.evaluate(async (all) => {
    const bridge = (
      globalThis as unknown as { throughline: { request(name: string, value: object): Promise<unknown> } }
    ).throughline
    const answers: unknown[] = []
    for (const command of all) answers.push(await bridge.request('plan.apply', { command }))
    return answers.filter((answer) => !(answer as { ok: boolean }).ok)
  }, commands)
  expect(refused).toEqual([])
}

async function copy(app: ElectronApplication, { plain, html }: Pick<Pasted, 'plain' | 'html'>): Promise<void> {
  await app.evaluate(
    // Playwright's types take the clipboard of the main process for the page's.
    ({ clipboard }, data) => (clipboard.write as (data: object) => void)(data),
    { text: plain, ...(html === '' ? {} : { html }) },
  )
}

const copied = (app: ElectronApplication) => app.evaluate(({ clipboard }) => clipboard.readText())

/** A paste as a program on another system would bring it, where this one's clipboard would change the HTML. */
async function pasteInto(target: Locator, { html, plain }: Pick<Pasted, 'plain' | 'html'>): Promise<void> {
  await target.evaluate(
    (element, data) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', data.plain)
      if (data.html !== '') clipboardData.setData('text/html', data.html)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      // What an untrusted paste does not do by itself.
      if (element.dispatchEvent(event)) document.execCommand('insertText', false, data.plain.replace(/\r\n/g, '\n'))
    },
    { html, plain },
  )
}

test('E40 a paste that does not fit is refused whole and stays on the clipboard; what is typed too long waits', async () => {
  const run = await launchThroughline({ size: { width: 1024, height: 768 } })
  const { window, app } = run
  await createPlan(window, { title: 'Limits', district: '' })
  await goTo(window, 'Purpose')

  const problem = field(window, 'purpose/problem')
  const long = 'A long sentence. '.repeat(1500)
  await copy(app, { plain: long, html: '' })
  await problem.fill('Before.')
  await problem.press('Control+v')
  await expect(window.getByRole('alert')).toHaveText(
    'Not pasted: the text has 25,500 characters, and the field, which holds 20,000, has room for 19,993. It is still on the clipboard.',
  )
  await expect(problem).toHaveValue('Before.')
  expect(await copied(app)).toBe(long)
  await problem.press('Control+End')
  await window.keyboard.type(' After')
  await expect(window.getByRole('alert')).toBeHidden()
  // What is selected makes room.
  await copy(app, { plain: 'x'.repeat(LONG), html: '' })
  await problem.press('Control+a')
  await problem.press('Control+v')
  await expect(problem).toHaveValue('x'.repeat(LONG))

  const district = field(window, 'profile/districtName')
  await copy(app, { plain: 'y'.repeat(301), html: '' })
  await district.focus()
  await district.press('Control+v')
  await expect(window.getByRole('alert')).toContainText('the text has 301 characters, and the field holds 300')
  await expect(district).toHaveValue('')
  await copy(app, { plain: '  Bristol\r\n\r\nCity  ', html: '' })
  await district.press('Control+v')
  await expect(district).toHaveValue('Bristol City')

  const innovation = field(window, 'purpose/innovation')
  await innovation.fill('z'.repeat(298))
  await innovation.press('Control+End')
  await window.keyboard.type('12345')
  await expect(window.getByRole('alert')).toContainText('longer than the 300 characters')
  await expect(window.getByText('3 characters too many.')).toBeVisible()
  await expect(innovation).toHaveValue(`${'z'.repeat(298)}12345`)
  // Leaving the screen loses nothing: it is told, and stands there again.
  await goTo(window, 'The ask')
  await expect(window.getByText(/^Not saved, and kept in its field/)).toBeVisible()
  await goTo(window, 'Purpose')
  await expect(innovation).toHaveValue(`${'z'.repeat(298)}12345`)
  await innovation.press('Control+End')
  for (let presses = 0; presses < 3; presses += 1) await window.keyboard.press('Backspace')
  await saved(window)
  expect((await openPlan(window)).purpose.innovation).toBe(`${'z'.repeat(298)}12`)
  await window.keyboard.type('345')
  await window.getByRole('button', { name: 'Go back to what is saved' }).click()
  await expect(innovation).toHaveValue(`${'z'.repeat(298)}12`)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E41 a paste from Word keeps paragraphs and lists and drops the rest, and the field can undo it', async () => {
  const run = await launchThroughline({ size: { width: 1024, height: 768 } })
  const { window, app } = run
  await createPlan(window, { title: 'Word', district: '' })
  await goTo(window, 'Purpose')
  const problem = field(window, 'purpose/problem')
  await problem.fill('Before. ')
  await copy(app, WORD)
  await problem.press('Control+End')
  await problem.press('Control+v')
  await expect(problem).toHaveValue(`Before. ${WORD.expected}`)
  await saved(window)
  expect((await openPlan(window)).purpose.problem).toBe(`Before. ${WORD.expected}`)
  expect(await window.title()).not.toBe('taken over')
  await window.evaluate(() => document.execCommand('undo'))
  await expect(problem).toHaveValue('Before. ')

  const vision = field(window, 'purpose/vision')
  for (const pasted of [WORD, ...OTHERS]) {
    await vision.fill('')
    await pasteInto(vision, pasted)
    await expect(vision, pasted.name).toHaveValue(pasted.expected)
  }
  await vision.fill('We will:')
  await pasteInto(vision, { plain: '', html: '<ul><li>one</li><li>two</li></ul>' })
  await expect(vision).toHaveValue('We will:\n- one\n- two')

  const innovation = field(window, 'purpose/innovation')
  await innovation.focus()
  await pasteInto(innovation, { plain: '', html: '<ul><li>Ready<br>for</li><li>algebra</li></ul>' })
  await expect(innovation).toHaveValue('Ready for algebra')
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

/** What goes in, and what is kept of it; built in the window, since halves of pairs do not travel there. */
const ODD = {
  hebrew: 'שלום עולם, 3 בתי ספר (א)',
  arabic: 'مدرسة جديدة',
  chinese: '漢字とかな、句読点。학교',
  emoji: '👩\u200d👩\u200d👧 🏳️\u200d🌈 👍🏽',
  combining: 'e\u0301\u0323 o\u0308 Z\u0351\u036b\u0343',
  persian: 'می\u200cخواهم',
}

test('E42 scripts, emoji and marks of every kind are the same after closing; halves and control characters are cleaned', async () => {
  const run = await launchThroughline({ size: { width: 1024, height: 768 } })
  const { window } = run
  const title = `${ODD.hebrew} ${ODD.emoji}`
  await createPlan(window, { title, district: ODD.chinese })
  await goTo(window, 'Purpose')
  const all = Object.values(ODD).join('\n')
  await field(window, 'purpose/problem').focus()
  await window.keyboard.insertText(all)
  const vision = field(window, 'purpose/vision')
  await vision.focus()
  await vision.evaluate(() => {
    const odd = ['a', String.fromCharCode(0xd800), 'b', String.fromCharCode(0), '\u001b[31m', '\u000b', 'c'].join('')
    document.execCommand('insertText', false, odd)
  })
  for (const [index, text] of Object.values(ODD).entries()) {
    await window.getByRole('button', { name: 'Add an assumption' }).click()
    const assumption = window.locator('[data-path^="purpose/assumptions/"]').nth(index)
    await expect(assumption).toBeFocused()
    await window.keyboard.insertText(text)
    await expect(assumption).toHaveValue(text)
  }
  const direction = (path: string) => field(window, path).evaluate((element) => getComputedStyle(element).direction)
  await field(window, 'purpose/innovation').fill(ODD.arabic)
  expect(await direction('purpose/innovation')).toBe('rtl')
  expect(await direction('purpose/problem')).toBe('rtl')
  expect(await direction('profile/districtName')).toBe('ltr')
  await saved(window)
  expect(run.consoleErrors).toEqual([])
  const { userData, documents } = run
  await run.app.close()

  const again = await launchThroughline({ userData, documents, size: { width: 1024, height: 768 } })
  await again.window.locator('main li button').first().click()
  await goTo(again.window, 'Purpose')
  const plan = await openPlan(again.window)
  expect(plan.title).toBe(title)
  expect(plan.profile.districtName).toBe(ODD.chinese)
  expect(plan.purpose.problem).toBe(all)
  expect(plan.purpose.vision).toBe('a\uFFFDb[31m\nc')
  expect(plan.purpose.assumptions.order.map((id) => plan.purpose.assumptions.byId[id]?.text)).toEqual(
    Object.values(ODD),
  )
  await expect(field(again.window, 'purpose/problem')).toHaveValue(all)
  for (const section of ['The ask', 'Seven tensions', 'Document']) await goTo(again.window, section)
  expect(again.consoleErrors).toEqual([])
  await again.close()
})

test('E43 a year of fewer than four digits is refused in words; a plan that has one shows it, and the last year is kept', async () => {
  const run = await launchThroughline({ size: { width: 1024, height: 768 } })
  const { window } = run
  await createPlan(window, { title: 'Years', district: '' })
  await goTo(window, 'The ask')
  const day = field(window, 'ask/decideBy')
  await day.focus()
  await window.keyboard.type('01020001')
  await field(window, 'ask/decision').focus()
  await expect(window.getByText('This is the year 1. Type all four digits, such as 2027.')).toBeVisible()
  await expect(day).toHaveValue('0001-01-02')
  expect((await openPlan(window)).ask.decideBy).toBeNull()
  await window.getByRole('button', { name: 'Go back to what is saved' }).click()
  await expect(day).toHaveValue('')

  await day.focus()
  await window.keyboard.type('12319999')
  await field(window, 'ask/decision').focus()
  await saved(window)
  expect((await openPlan(window)).ask.decideBy).toBe('9999-12-31')
  await day.focus()
  await window.keyboard.press('Delete')
  await field(window, 'ask/decision').focus()
  await expect(window.getByText('Not complete. Saved is still December 31, 9999.')).toBeVisible()

  await apply(window, [{ type: 'field.set', args: { path: 'ask/decideBy', value: '0001-01-01' } }])
  await goTo(window, 'Purpose')
  await goTo(window, 'The ask')
  await expect(day).toHaveValue('0001-01-01')
  await goTo(window, 'Document')
  await expect(window.getByText('January 1, 1', { exact: false }).first()).toBeVisible()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

/** How far the page, or anything on it, is wider than the window. */
async function sideways(window: Page): Promise<number> {
  return window.evaluate(() => {
    const all = [document.documentElement, ...document.querySelectorAll('body, main, main *')]
    const scrolled = [document.documentElement, document.querySelector('main')].map((element) =>
      element ? element.scrollWidth - element.clientWidth : 0,
    )
    const beyond = all
      .filter((element) => element.closest('[aria-hidden], .visually-hidden') === null)
      .map((element) => element.getBoundingClientRect().right - innerWidth)
    return Math.round(Math.max(...scrolled, ...beyond))
  })
}

const LONG_NAMES = {
  words: 'The Consolidated Unified School District of the Greater Metropolitan Area '.repeat(5).slice(0, 300),
  solid: 'W'.repeat(300),
}

for (const [kind, name] of Object.entries(LONG_NAMES)) {
  test(`E44 a district name of 300 characters widens no screen: ${kind}`, async () => {
    const run = await launchThroughline({ args: ['--sample'], size: { width: 1024, height: 768 } })
    const { window } = run
    await apply(
      window,
      ['title', 'profile/districtName', 'ask/audience', 'purpose/innovation'].map((path) => ({
        type: 'field.set',
        args: { path, value: name },
      })),
    )
    await apply(window, [
      { type: 'item.add', args: { list: 'purpose/objectives', id: 'long', values: { name, target: name } } },
    ])
    const drawer = window.getByRole('button', { name: 'Sections' })
    await drawer.click()
    const places = window.getByRole('navigation', { name: 'Sections' }).getByRole('button')
    const count = await places.count()
    await window.keyboard.press('Escape')
    expect(count).toBeGreaterThan(12)
    for (let place = 0; place < count; place += 1) {
      if (!(await places.nth(place).isVisible())) await drawer.click()
      await places.nth(place).click()
      await expect(window.locator('h1')).toBeVisible()
      expect(await sideways(window), `place ${place}`).toBeLessThanOrEqual(1)
    }
    await window.getByRole('button', { name: 'Throughline' }).click()
    await expect(window.getByRole('button', { name: 'New plan' })).toBeVisible()
    expect(await sideways(window), 'start').toBeLessThanOrEqual(1)
    expect(run.consoleErrors).toEqual([])
    await run.close()
  })
}

test('E45 an objective is worked backward from its goal, and its line says so', async () => {
  const run = await launchThroughline({ size: { width: 1440, height: 900 } })
  const { window } = run
  const { keyboard } = window
  await createPlan(window, { title: 'Backward', district: '' })
  await goTo(window, 'Purpose')
  await window.getByRole('button', { name: 'Add an objective' }).click()
  const [id] = (await openPlan(window)).purpose.objectives.order
  const path = `purpose/objectives/${id}`
  await expect(field(window, `${path}/name`)).toBeFocused()
  await keyboard.type('Ready for algebra')
  await field(window, `${path}/target`).fill('46%')
  await field(window, `${path}/date`).fill('2099-06-14')

  await window.getByRole('button', { name: 'Add the step before the goal' }).click()
  await expect(window.locator('[data-path$="/text"]:focus')).toBeVisible()
  await keyboard.type('All twelve schools begun')
  await keyboard.press('Tab')
  await keyboard.type('06152098')
  await window.getByRole('button', { name: 'Add the step before this one' }).click()
  await expect(window.locator('[data-path$="/text"]:focus')).toHaveValue('')
  await keyboard.type('Eight schools begun')
  const way = window.getByRole('list', { name: 'Ready for algebra: from the goal back to today' })
  const steps = () => way.getByRole('button').evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))
  await expect
    .poll(steps)
    .toEqual([
      expect.stringMatching(/^The goal: 46%\. Jun 14, 2099, in \d+ years$/),
      'All twelve schools begun. Jun 15, 2098, 12 months before the goal',
      expect.stringMatching(/^Today, .*: Baseline: not set$/),
      'Eight schools begun. No date set',
    ])
  const texts = () =>
    window
      .locator('[data-path*="/milestones/"][data-path$="/text"]')
      .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value))
  expect(await texts()).toEqual(['All twelve schools begun', 'Eight schools begun'])

  // A date that belongs elsewhere moves nothing while it is typed; the order is offered.
  await way.getByRole('button', { name: /^Eight schools begun/ }).press('Enter')
  await expect(window.locator('input[type="date"]:focus')).toBeVisible()
  await keyboard.type('01152099')
  await expect(window.getByText('The dates say another order.')).toBeVisible()
  expect(await texts()).toEqual(['All twelve schools begun', 'Eight schools begun'])
  await window.getByRole('button', { name: 'Put them in the order of their dates' }).click()
  await expect.poll(texts).toEqual(['Eight schools begun', 'All twelve schools begun'])
  await window.getByRole('button', { name: /^Undo: move milestone/ }).click()
  await expect.poll(texts).toEqual(['All twelve schools begun', 'Eight schools begun'])

  // Between two steps, from the row's own button; undone in one step.
  await window.getByRole('button', { name: 'Add the step before milestone “All twelve schools begun”' }).click()
  await expect.poll(texts).toEqual(['All twelve schools begun', '', 'Eight schools begun'])
  await expect(window.locator('[data-path$="/text"]:focus')).toHaveValue('')
  await window.getByRole('button', { name: /^Undo: add milestone/ }).click()
  await expect.poll(texts).toEqual(['All twelve schools begun', 'Eight schools begun'])

  await way.getByRole('button', { name: /^The goal/ }).click()
  await expect(field(window, `${path}/target`)).toBeFocused()
  await window.getByRole('button', { name: 'Remove objective “Ready for algebra”' }).click()
  await expect(window.getByText('No objectives yet.')).toBeVisible()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E46 five hundred objectives are five hundred lines, and what leads to one of them opens it', async () => {
  const run = await launchThroughline({ size: { width: 1024, height: 768 } })
  const { window } = run
  await createPlan(window, { title: 'Many', district: '' })
  const list = 'purpose/objectives'
  const many = Array.from({ length: 500 }, (_, index) => ({
    type: 'item.add',
    args: {
      list,
      id: `o${index}`,
      values: {
        name: `Objective ${index + 1}`,
        target: `${index} of 500`,
        measure: 'Share',
        population: 'All',
        baseline: '0',
      },
    },
  }))
  await apply(window, many)
  await goTo(window, 'Purpose')
  await expect(window.locator('details')).toHaveCount(500)
  await expect(window.locator('details[open]')).toHaveCount(0)
  await expect(field(window, `${list}/o250/name`)).toHaveCount(0)
  await window.getByRole('button', { name: 'Add an objective' }).click()
  await expect(window.getByText('This list holds at most 500 entries. Nothing was added.')).toBeVisible()

  await window.getByText('Objective 251', { exact: true }).click()
  const name = field(window, `${list}/o250/name`)
  await name.focus()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(', said again')
  await expect(window.locator('summary').nth(250)).toContainText('Objective 251, said again')

  // From the list of what is empty to the last objective's milestones: its line opens.
  await goTo(window, 'Document')
  await window
    .locator('summary')
    .filter({ hasText: /^Empty/ })
    .click()
  await window.getByRole('button', { name: 'Milestones, objective Objective 500' }).click()
  await expect(field(window, `${list}/o499/milestones`)).toBeFocused()
  await expect(window.locator('details[open]')).toHaveCount(1)
  expect(await sideways(window)).toBeLessThanOrEqual(1)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
