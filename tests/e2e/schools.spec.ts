import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { itemsOf, type Plan } from '../../src/core/plan'
import { launchThroughline } from './launch'
import { createPlan, goTo, overflowing, saved, seriousFindings } from './steps'

const size = { width: 1440, height: 900 }

async function openPlan(window: Page): Promise<Plan> {
  return window.evaluate(async () => {
    const bridge = (window as unknown as { throughline: { request(name: string, payload: object): Promise<unknown> } })
      .throughline
    return ((await bridge.request('plan.current', {})) as { value: { plan: never } }).value.plan
  })
}

const view = (window: Page, name: string) =>
  window.getByRole('navigation', { name: 'Views of this screen' }).getByRole('button', { name })
const picture = (window: Page) => window.getByRole('listbox', { name: 'Schools by need and readiness', exact: true })
const school = async (window: Page, name: string) =>
  itemsOf((await openPlan(window)).schools).find((one) => one.name === name)

test('E90 a school is found in the picture by keyboard, its choice noted, other weights tried and taken over, and undo takes them back', async () => {
  const run = await launchThroughline({ args: ['--sample'], size })
  const { window } = run
  await goTo(window, 'Schools')
  await picture(window).focus()
  await window.keyboard.press('Home')
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('Enter')
  const panel = window.getByRole('region', { name: 'Northgate' })
  await expect(panel.getByText('Need 35; readiness 72: less need, ready, by these weights.')).toBeVisible()
  await panel.getByLabel('Choice', { exact: true }).selectOption('Not now')
  await panel.getByLabel('Reason for the choice').fill('It has begun elsewhere.')
  await saved(window)
  expect(await school(window, 'Northgate')).toMatchObject({ choice: 'notNow', reason: 'It has begun elsewhere.' })
  await expect(window.getByText('3 of 12 schools are to pilot now.')).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])
  await panel.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(picture(window)).toBeFocused()
  await expect(window.getByRole('row', { name: /^Fairmount 11 94/ })).toContainText('Stays less need, ready')

  await view(window, 'Criteria and weights').click()
  const slider = window.getByRole('slider', { name: 'Weight of Grade 8 below the ready mark, percent to try' })
  await slider.focus()
  await window.keyboard.press('Home')
  await expect(window.getByText(/^1 of 12 schools would lie in another quarter/)).toBeVisible()
  await expect(window.getByRole('row', { name: /^Riverside Not now Less need, ready/ })).toContainText(
    'High need, ready: need 64',
  )
  expect((await openPlan(window)).criteria.byId['need-ready-mark']?.weight).toBe(2)
  expect(await seriousFindings(window)).toEqual([])
  await window.getByRole('button', { name: 'Use these weights' }).click()
  await expect.poll(async () => (await openPlan(window)).criteria.byId['need-ready-mark']?.weight).toBe(0)
  await window.keyboard.press('Control+z')
  await expect.poll(async () => (await openPlan(window)).criteria.byId['need-ready-mark']?.weight).toBe(2)

  await view(window, 'Left out').click()
  await expect(
    window.getByRole('row', { name: /^Tannery 720 85 Open mathematics posts: 4, at most 2 needed/ }),
  ).toBeVisible()
  await expect(window.getByRole('row', { name: /^Excluded 2 1,450 68/ })).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E91 schools are pasted with new criteria, typed into like a sheet, sorted and filtered, and one undo takes the import back', async () => {
  const run = await launchThroughline({ size })
  const { window } = run
  await createPlan(window, { title: 'Schools', district: '' })
  await goTo(window, 'Schools')
  const before = await openPlan(window)
  await window.getByRole('button', { name: 'Import a table' }).click()
  const rows = Array.from({ length: 500 }, (_, index) => [
    `School ${index + 1}`,
    String(300 + index),
    String((index * 37) % 100),
    index % 50 === 7 ? '' : String((index * 61) % 100),
  ])
  const table = [['School', 'Enrollment', 'Absent', 'Posts filled'], ...rows]
  await window.getByLabel(/Or paste rows/).fill(table.map((row) => row.join('\t')).join('\n'))
  await window.getByRole('button', { name: 'Read what I pasted' }).click()
  const dialog = window.getByRole('dialog', { name: 'Import schools' })
  await dialog.getByLabel('Absent').selectOption('A new criterion of need')
  await dialog.getByLabel('Posts filled').selectOption('A new criterion of readiness')
  expect(await seriousFindings(window)).toEqual([])
  await dialog.getByRole('button', { name: 'Look at the rows' }).click()
  await expect(dialog.getByText('500 rows: 500 to add, 0 to update, 0 left out, all fit.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Import 500 schools' }).click()
  await expect(window.getByText('500 schools added.')).toBeVisible()
  await expect(picture(window).getByRole('option')).toHaveCount(490)
  await expect(window.getByText(/^Not in the picture, .*School 8, School 58, .* and 4 more\.$/)).toBeVisible()

  await view(window, 'Table').click()
  await expect(window.getByRole('grid').getByRole('row')).toHaveCount(501)
  await window.getByRole('button', { name: 'Posts filled' }).click()
  await window.getByRole('radio', { name: /^Values missing/ }).check()
  await expect(window.getByRole('grid').getByRole('row')).toHaveCount(11)
  const cell = window.getByRole('gridcell', { name: 'Posts filled, School 8: not known' })
  await cell.focus()
  await window.keyboard.type('64.5')
  await window.keyboard.press('Enter')
  await saved(window)
  // The row stays where it was typed into, and the next one has the focus.
  await expect(window.getByRole('gridcell', { name: 'Posts filled, School 8: 64.5' })).toBeVisible()
  await expect(window.getByRole('gridcell', { name: 'Posts filled, School 58: not known' })).toBeFocused()
  await window.keyboard.type('1')
  await window.keyboard.press('Escape')
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('Delete')
  await expect(window.getByRole('gridcell', { name: 'Posts filled, School 8: not known' })).toBeVisible()
  await expect(window.getByRole('gridcell', { name: 'Posts filled, School 58: not known' })).toBeVisible()

  await window.getByRole('button', { name: 'School 58', exact: true }).press('Enter')
  await window.getByLabel('What would make it ready').fill('Two posts filled.')
  await saved(window)
  expect(await school(window, 'School 58')).toMatchObject({ needed: 'Two posts filled.' })
  expect(await seriousFindings(window)).toEqual([])
  await run.setContentSize(720, 560)
  expect(await overflowing(window)).toBe(false)

  for (let presses = 0; presses < 8 && (await openPlan(window)).schools.order.length > 0; presses += 1) {
    await window.keyboard.press('Control+z')
    await window.waitForTimeout(150)
  }
  expect(await openPlan(window)).toEqual(before)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
