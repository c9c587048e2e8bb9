import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { type Initiative, itemsOf, type Plan } from '../../src/core/plan'
import { workbook } from '../support/workbook'
import { launchThroughline } from './launch'
import { chooseInOpenDialog, createPlan, goTo, saved } from './steps'

const size = { width: 1440, height: 900 }

async function openPlan(window: Page): Promise<Plan> {
  return window.evaluate(async () => {
    const bridge = (window as unknown as { throughline: { request(name: string, payload: object): Promise<unknown> } })
      .throughline
    return ((await bridge.request('plan.current', {})) as { value: { plan: never } }).value.plan
  })
}

const initiatives = async (window: Page): Promise<(Initiative & { id: string })[]> =>
  itemsOf((await openPlan(window)).initiatives)
const names = async (window: Page) => (await initiatives(window)).map(({ name }) => name)
const shownNames = (window: Page) => window.locator('tbody[data-item] > tr:first-child > th').allTextContents()

async function seriousFindings(window: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

async function openSample() {
  const run = await launchThroughline({ args: ['--sample'], size })
  await goTo(run.window, 'Initiatives')
  return run
}

async function paste(window: Page, rows: string[][]): Promise<void> {
  await window.getByRole('button', { name: 'Import a table' }).click()
  await window.getByLabel(/Or paste rows/).fill(rows.map((row) => row.join('\t')).join('\n'))
  await window.getByRole('button', { name: 'Read what I pasted' }).click()
}

test('E60 the inventory is sorted and filtered without changing the plan, and a row opens in place by keyboard', async () => {
  const run = await openSample()
  const { window } = run
  const before = await names(window)
  expect(await shownNames(window)).toEqual(before)

  await window.getByRole('button', { name: 'Per year' }).click()
  await window.getByRole('button', { name: 'Per year' }).click()
  await expect(window.locator('th[aria-sort="descending"]')).toHaveText('Per year')
  const costs = (await initiatives(window)).toSorted((one, other) => (other.costPerYear ?? 0) - (one.costPerYear ?? 0))
  expect(await shownNames(window)).toEqual(costs.map(({ name }) => name))

  await window.getByRole('radio', { name: /^Stop/ }).check()
  expect(await shownNames(window)).toEqual(['Visiting trainers', 'Evening homework help online'])
  expect(await names(window)).toEqual(before)

  await window.getByRole('button', { name: 'Visiting trainers' }).first().focus()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('button', { name: 'Evening homework help online' }).first()).toHaveAttribute(
    'aria-expanded',
    'true',
  )
  await window.keyboard.press('Tab')
  await window.keyboard.press('End')
  await window.keyboard.type(' and by phone')
  await saved(window)
  // What is edited stays where it is, also where its choice no longer fits the filter.
  await window.getByLabel('Keep, change or stop').selectOption('Keep')
  await expect
    .poll(() => shownNames(window))
    .toEqual(['Visiting trainers', 'Evening homework help online and by phone'])
  expect((await initiatives(window))[6]).toMatchObject({
    name: 'Evening homework help online and by phone',
    disposition: 'keep',
  })
  expect(await seriousFindings(window)).toEqual([])
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E61 an initiative is added, moved and removed, and undo brings it back', async () => {
  const run = await openSample()
  const { window } = run
  const before = await names(window)
  await window.getByRole('button', { name: 'Add an initiative' }).click()
  await expect(window.getByRole('textbox', { name: 'Initiative', exact: true })).toBeFocused()
  await window.keyboard.type('Family nights')
  await saved(window)
  expect(await names(window)).toEqual([...before, 'Family nights'])

  await window.getByRole('button', { name: 'Move initiative “Family nights” up' }).click()
  await expect.poll(() => names(window)).toEqual([...before.slice(0, -1), 'Family nights', before.at(-1)])
  await expect(window.getByRole('button', { name: 'Move initiative “Family nights” up' })).toBeFocused()

  await window.getByRole('button', { name: 'Remove this initiative' }).click()
  await expect.poll(() => names(window)).toEqual(before)
  await expect(window.getByRole('button', { name: 'Robotics carts' }).first()).toBeFocused()
  await window.keyboard.press('Control+z')
  await expect.poll(async () => (await names(window)).includes('Family nights')).toBe(true)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E62 pasted rows are mapped, looked at with their errors, and the good ones land in one step that undo takes back', async () => {
  const run = await openSample()
  const { window } = run
  const before = await openPlan(window)
  await paste(window, [
    ['Inventory 2027'],
    ['Program', 'FY27', 'Status'],
    ['Family nights', '$12k', 'Keep'],
    ['Reading vans', 'lots', 'Stop'],
    ['robotics carts', '80,000', ''],
    ['Total', '92,000', ''],
  ])
  const dialog = window.getByRole('dialog', { name: 'Import initiatives' })
  await expect(dialog.getByLabel('Initiative (needed)')).toHaveValue('0')
  await expect(dialog.getByText('Not imported: FY27.')).toBeVisible()
  await dialog.getByLabel('Cost per year').selectOption('FY27')
  expect(await seriousFindings(window)).toEqual([])
  await dialog.getByRole('button', { name: 'Look at the rows' }).click()

  await expect(dialog.getByText('4 rows: 1 to add, 1 to update, 0 left out, 2 that do not fit.')).toBeVisible()
  await expect(dialog.getByRole('region', { name: 'Rows that do not fit' }).getByRole('listitem')).toHaveText([
    'Row 4, FY27: “lots” is not one amount; write it such as 120,000 or 1.2 million.',
    'Row 6, Program: “Total” is a sum of other rows; leave it out.',
  ])
  await expect(dialog.getByRole('row', { name: /^3 New Family nights Keep \$12,000/ })).toBeVisible()
  await dialog.getByLabel(/^Add them as new ones/).check()
  await expect(dialog.getByText('4 rows: 2 to add, 0 to update,')).toBeVisible()
  await dialog.getByLabel(/^Update what is listed/).check()
  expect(await seriousFindings(window)).toEqual([])
  expect(await openPlan(window)).toEqual(before)

  await dialog.getByRole('button', { name: 'Import the 2 good rows only' }).click()
  await expect(window.getByText('1 initiative added, 1 initiative updated.')).toBeVisible()
  const after = await initiatives(window)
  expect(after.at(-1)).toMatchObject({ name: 'Family nights', costPerYear: 12_000, disposition: 'keep' })
  const robotics = itemsOf(before.initiatives).find(({ name }) => name === 'Robotics carts')
  expect(after.find(({ id }) => id === robotics?.id)).toEqual({
    ...robotics,
    name: 'robotics carts',
    costPerYear: 80_000,
  })

  await window.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => openPlan(window)).toEqual(before)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E63 an Excel file with several sheets is imported into an empty plan by keyboard', async () => {
  const run = await launchThroughline({ size })
  const { window, documents } = run
  await createPlan(window, { title: 'Imported', district: '' })
  await goTo(window, 'Initiatives')
  const file = join(documents, 'budget.xlsx')
  writeFileSync(
    file,
    workbook({
      'Read me': [['Prepared by finance']],
      Programs: [
        ['Program', 'Lead', 'Annual cost', 'Grant end date', 'Funding source'],
        ['Coaching', 'Ana Ruiz', 120_000, { day: '2027-06-30' }, 'Title I'],
        ['Tutoring', 'Ben Cole', { formula: '1+1', value: 65_500 }, null, 'title i'],
      ],
    }),
  )
  await chooseInOpenDialog(run.app, file)
  await window.getByRole('button', { name: 'Import a table' }).press('Enter')
  await window.getByRole('button', { name: 'Choose a file' }).press('Enter')
  await expect(window.getByText('budget.xlsx')).toBeVisible()
  await expect(window.getByText('Choose the column that holds the names of the initiatives.')).toBeVisible()
  await window.getByLabel('Sheet').selectOption('Programs')
  await window.getByRole('button', { name: 'Look at the rows' }).press('Enter')
  await expect(window.getByText('2 rows: 2 to add, 0 to update, 0 left out, all fit.')).toBeVisible()
  await window.getByRole('button', { name: 'Import 2 initiatives' }).press('Enter')
  await expect(window.getByText('2 initiatives added.')).toBeVisible()
  expect(await initiatives(window)).toMatchObject([
    { name: 'Coaching', owner: 'Ana Ruiz', costPerYear: 120_000, fundedUntil: '2027-06-30' },
    { name: 'Tutoring', owner: 'Ben Cole', costPerYear: 65_500, fundedUntil: null },
  ])
  const bySource = window.getByRole('table', { name: 'By funding source' })
  await expect(bySource.getByRole('row', { name: /^Title I/ })).toContainText('$185,500')
  await expect(bySource.getByRole('row', { name: /^Title I/ })).toContainText('2 not estimated')
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E64 what is no table is refused in words, and leaving at any step changes nothing', async () => {
  const run = await openSample()
  const { window, documents } = run
  const before = await openPlan(window)
  const file = join(documents, 'letter.xlsx')
  writeFileSync(file, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2]))
  await chooseInOpenDialog(run.app, file)
  await window.getByRole('button', { name: 'Import a table' }).click()
  await window.getByRole('button', { name: 'Choose a file' }).click()
  await expect(window.getByRole('alert')).toContainText('Save it as .xlsx without a password')
  await chooseInOpenDialog(run.app, null)
  await window.getByRole('button', { name: 'Choose a file' }).click()
  await expect(window.getByRole('heading', { name: '1 of 3: The table' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(window.getByRole('button', { name: 'Import a table' })).toBeFocused()

  await paste(window, [['Program'], ['Family nights']])
  await window.getByRole('button', { name: 'Look at the rows' }).click()
  await expect(window.getByRole('button', { name: 'Import 1 initiative' })).toBeVisible()
  await window.getByRole('button', { name: 'Back' }).click()
  await window
    .getByLabel('The names of the columns stand in')
    .selectOption({ label: 'no row: the columns have no names' })
  await expect(window.getByText('Choose the column that holds the names of the initiatives.')).toBeVisible()
  await window.keyboard.press('Escape')
  expect(await openPlan(window)).toEqual(before)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E65 an initiative serves an objective by reference, which says when the objective is gone', async () => {
  const run = await openSample()
  const { window } = run
  await window.getByRole('button', { name: 'Robotics carts' }).first().click()
  await window.getByLabel('Objective it serves', { exact: true }).selectOption({ index: 1 })
  await saved(window)
  const plan = await openPlan(window)
  const [objective] = itemsOf(plan.purpose.objectives)
  expect(itemsOf(plan.initiatives).at(-1)?.objective).toBe(objective?.id)
  await expect(window.locator('tbody[data-item]').last()).toContainText(objective?.name ?? '')

  await goTo(window, 'Purpose')
  await window.getByRole('button', { name: `Remove objective “${objective?.name}”` }).click()
  await goTo(window, 'Initiatives')
  await window.getByRole('button', { name: 'Robotics carts' }).first().click()
  const select = window.getByLabel('Objective it serves', { exact: true })
  expect(await select.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.textContent)).toBe(
    'No longer in the plan',
  )
  await window.keyboard.press('Control+z')
  await expect
    .poll(() => select.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.textContent))
    .toBe(objective?.name)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E66 an inventory of 300 is listed whole, fits the window, and leads from what stops to its row', async () => {
  const run = await openSample()
  const { window } = run
  const rows = Array.from({ length: 300 }, (_, index) => [`Program ${index + 1}`, `${index + 1},000`, 'Keep'])
  await paste(window, [['Program', 'Annual cost', 'Status'], ...rows])
  await window.getByRole('button', { name: 'Look at the rows' }).click()
  await window.getByRole('button', { name: 'Import 300 initiatives' }).click()
  await expect(window.getByText('300 initiatives added.')).toBeVisible()
  expect(await shownNames(window)).toHaveLength(308)
  for (const [width, height] of [
    [1024, 768],
    [720, 560],
  ] as const) {
    await run.setContentSize(width, height)
    expect(await window.evaluate(() => document.querySelector('main')?.scrollWidth)).toBeLessThanOrEqual(
      (await window.evaluate(() => document.querySelector('main')?.clientWidth)) ?? 0,
    )
  }
  await window.getByRole('radio', { name: /^Keep/ }).check()
  await window
    .getByRole('region', { name: /What we will stop/ })
    .getByRole('button', { name: 'Visiting trainers' })
    .click()
  await expect(window.getByLabel('Keep, change or stop')).toHaveValue('stop')
  await expect(window.getByRole('button', { name: 'Visiting trainers' }).first()).toBeFocused()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
