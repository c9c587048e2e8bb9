import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { listSpec, type Plan } from '../../src/core/plan'
import { content } from './content'
import { launchThroughline } from './launch'
import { chooseInMenu, createPlan, overflowing, saved, seriousFindings } from './steps'

const [tension, next] = content.tensions
const path = `tensions/${tension?.id}`
const [curriculum = '', assessment = ''] = tension?.parts.names ?? []
const word = (point: number) => `${point}: ${tension?.points.words[point - 1]?.toLowerCase()}`

async function openPlan(window: Page): Promise<Plan> {
  return window.evaluate(async () => {
    const bridge = (window as unknown as { throughline: { request(name: string, payload: object): Promise<unknown> } })
      .throughline
    return ((await bridge.request('plan.current', {})) as { value: { plan: never } }).value.plan
  })
}

const part = (window: Page, name: string) => window.getByRole('slider', { name, exact: true })

async function positions(window: Page): Promise<Record<string, number | null>> {
  const { parts } = (await openPlan(window)).tensions[tension?.id ?? ''] as Plan['tensions'][string]
  return Object.fromEntries(Object.values(parts.byId).map(({ name, shouldBe }) => [name, shouldBe]))
}

test('E83 parts are suggested, placed, opened and taken back by the keyboard alone', async () => {
  const run = await launchThroughline({ size: { width: 1440, height: 900 } })
  const { window, app } = run
  const { keyboard } = window
  await createPlan(window, { title: 'Ledger', district: '' })
  await chooseInMenu(app, 'go.board')
  await expect(window.getByRole('heading', { level: 1, name: `${tension?.title}, part by part` })).toBeFocused()
  await expect(window.getByText(listSpec(`${path}/parts`)?.empty ?? '')).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])

  await window.getByRole('button', { name: `Add the part “${curriculum}”` }).press('Enter')
  await expect(part(window, curriculum)).toBeFocused()
  await expect(part(window, curriculum)).toHaveAttribute('aria-valuetext', /^Not placed\./)
  await expect(window.getByRole('button', { name: `Add the part “${curriculum}”` })).toHaveCount(0)
  for (const point of [4, 3, 2]) {
    await keyboard.press('ArrowLeft')
    await expect(part(window, curriculum)).toHaveAttribute('aria-valuetext', new RegExp(`^${word(point)}\\.`))
  }
  await expect(part(window, curriculum)).toBeFocused()

  await keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Part' })).toBeFocused()
  await window.getByRole('textbox', { name: 'Who decides it' }).fill('R. Kowal')
  await window.getByRole('textbox', { name: 'What evidence would move it' }).fill('Two semesters of results')
  await keyboard.press('Escape')
  await expect(part(window, curriculum)).toBeFocused()
  await expect(part(window, curriculum)).toHaveAccessibleDescription(/R\. Kowal.*Two semesters of results/s)

  await window.getByRole('button', { name: `Add the part “${assessment}”` }).press('Enter')
  await expect(part(window, assessment)).toBeFocused()
  await keyboard.press('ArrowRight')
  await keyboard.press('End')
  await saved(window)
  expect(await positions(window)).toEqual({ [curriculum]: 2, [assessment]: 9 })
  await keyboard.press('ArrowUp')
  await expect(part(window, curriculum)).toBeFocused()

  // Both presses were one visit to the part; it comes back to where it waited, and keeps the keyboard.
  await keyboard.press('ArrowDown')
  await keyboard.press('Control+z')
  await expect(part(window, assessment)).toHaveAttribute('aria-valuetext', /^Not placed\./)
  await expect(part(window, assessment)).toBeFocused()
  await keyboard.press('Control+PageDown')
  await expect(window.getByRole('heading', { level: 1, name: `${next?.title}, part by part` })).toBeVisible()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E84 a part is dragged between the sides in one step for undo, and what leads to its fields opens the board', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1024, height: 768 } })
  const { window, app } = run
  await window.locator('h1').waitFor()
  await chooseInMenu(app, `tension:${tension?.id}`)
  await window.getByRole('button', { name: /^Both sides/ }).click()
  await window.getByRole('button', { name: 'Board', exact: true }).click()
  const before = await positions(window)
  const [name = '', from] = Object.entries(before)[0] ?? []
  const target = from === 8 ? 3 : 8
  await part(window, name).scrollIntoViewIfNeeded()
  const card = await part(window, name).boundingBox()
  const point = await window.locator(`[data-point="${target}"]`).boundingBox()
  if (!card || !point) throw new Error('the part or its target is not on the screen')
  const drag = async () => {
    await window.mouse.move(card.x + 30, card.y + 12)
    await window.mouse.down()
    await window.mouse.move(point.x + point.width / 2, card.y + 20, { steps: 6 })
  }
  await drag()
  await window.keyboard.press('Escape')
  await window.mouse.up()
  expect(await positions(window)).toEqual(before)
  await drag()
  await window.mouse.up()
  await expect(part(window, name)).toHaveAttribute('aria-valuetext', new RegExp(`^${word(target)}\\.`))
  expect(await positions(window)).toEqual({ ...before, [name]: target })
  await expect(window.getByRole('textbox', { name: 'Who decides it' })).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect.poll(() => positions(window)).toEqual(before)

  // The view is remembered from tension to tension, and a field that is found there opens.
  expect(await seriousFindings(window)).toEqual([])
  expect(await overflowing(window)).toBe(false)
  await chooseInMenu(app, `tension:${content.tensions[3]?.id}`)
  await window.getByRole('button', { name: /^Both sides/ }).click()
  await expect(window.getByRole('slider').first()).toBeVisible()
  await window.keyboard.press('Control+f')
  await window.keyboard.type('shared tasks follow the order')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Why' })).toBeFocused()
  await expect(window.getByRole('textbox', { name: 'Part' })).toHaveValue(name)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
