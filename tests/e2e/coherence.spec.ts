import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { gridCells, gridCounts } from '../../src/core/analysis/grid'
import { cellId, gridColumns, type Plan } from '../../src/core/plan'
import { content } from './content'
import { launchThroughline } from './launch'
import { createPlan, goTo, overflowing, saved, seriousFindings } from './steps'

const columns = gridColumns(content)
const [firstTension, secondTension] = content.tensions
const cellAt = (tension: { id: string } | undefined, column: number) =>
  cellId({ id: tension?.id ?? '' }, columns[column] ?? { id: '' })

async function openPlan(window: Page): Promise<Plan> {
  return window.evaluate(async () => {
    const bridge = (window as unknown as { throughline: { request(name: string, payload: object): Promise<unknown> } })
      .throughline
    return ((await bridge.request('plan.current', {})) as { value: { plan: never } }).value.plan
  })
}

const cell = (window: Page, id: string) => window.locator(`[data-cell="${id}"]`)
const focused = (window: Page) =>
  window.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.cell ?? null)

async function goToQuestions(window: Page): Promise<void> {
  await goTo(window, 'Coherence')
  await window
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: /^Questions/ })
    .click()
}

async function setMark(window: Page, number: number, key: 'Home' | 'End'): Promise<void> {
  await goTo(window, 'Seven tensions')
  await window.getByRole('button', { name: new RegExp(`^${number}\\. `) }).click()
  await window.getByRole('slider', { name: /^Should be/ }).press(key)
  await saved(window)
}

test('E70 the grid is filled by the keyboard alone, and undo takes back cell by cell', async () => {
  const run = await launchThroughline({ size: { width: 1440, height: 900 } })
  const { window } = run
  await createPlan(window, { title: 'Grid', district: '' })
  await goTo(window, 'Coherence')
  await expect(window.getByText(/^Nothing has been considered yet/)).toBeVisible()
  await cell(window, cellAt(firstTension, 0)).focus()
  const { keyboard } = window
  await keyboard.press('r')
  await expect(cell(window, cellAt(firstTension, 0))).toHaveAttribute('data-standing', 'reinforces')
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowDown')
  expect(await focused(window)).toBe(cellAt(secondTension, 1))
  await keyboard.press('s')
  await keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await keyboard.type('Three launches did not last')
  await keyboard.press('Tab')
  await keyboard.type('Say why at the first meeting')
  await keyboard.press('Escape')
  expect(await focused(window)).toBe(cellAt(secondTension, 1))
  await expect(cell(window, cellAt(secondTension, 1))).toHaveAccessibleName(
    /strains\. Three launches did not last\. Action: Say why at the first meeting\.$/,
  )
  await keyboard.press('Control+End')
  expect(await focused(window)).toBe(cellAt(content.tensions.at(-1), columns.length - 1))
  await keyboard.press('n')
  await keyboard.press('Home')
  expect(await focused(window)).toBe(cellAt(content.tensions.at(-1), 0))
  await expect(window.getByText(/^One place strains, and 46 have not been considered/)).toBeVisible()
  await expect(window.getByRole('grid')).toHaveAttribute('aria-rowcount', '8')

  await keyboard.press('Control+z')
  await expect(cell(window, cellAt(content.tensions.at(-1), columns.length - 1))).toHaveAttribute(
    'data-standing',
    'blank',
  )
  await cell(window, cellAt(secondTension, 1)).focus()
  await keyboard.press('Delete')
  await expect(cell(window, cellAt(secondTension, 1))).toHaveAccessibleName(/not considered\.$/)
  await keyboard.press('Control+z')
  await expect(cell(window, cellAt(secondTension, 1))).toHaveAccessibleName(/Three launches did not last/)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E71 what has not been thought about is one click or one key away, again and again', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1440, height: 900 } })
  const { window } = run
  await goTo(window, 'Coherence')
  const plan = await openPlan(window)
  const blanks = gridCells(plan, content).filter(({ fit }) => fit.standing === null)
  const counts = gridCounts(gridCells(plan, content))
  await window.getByRole('button', { name: `Go to the next of ${counts.blank} blank` }).click()
  expect(await focused(window)).toBe(blanks[0]?.id)
  for (const blank of blanks.slice(1, 4)) {
    await window.keyboard.press('b')
    expect(await focused(window)).toBe(blank.id)
  }
  await window.keyboard.press('n')
  await expect(window.getByRole('button', { name: `Go to the next of ${counts.blank - 1} blank` })).toBeVisible()
  await window.getByRole('checkbox', { name: /^Parts that differ/ }).uncheck()
  await expect(window.getByRole('row')).toHaveCount(8)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E72 a cell that strains stands under its element, and leads back to the grid', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1440, height: 900 } })
  const { window } = run
  const strained = gridCells(await openPlan(window), content).find(
    ({ fit, column }) => fit.standing === 'strains' && column.id === content.elements[0]?.id,
  )
  if (!strained) throw new Error('the sample strains its first element')
  await goTo(window, 'Elements')
  const element = window.getByRole('region', { name: strained.column.name })
  await expect(element.getByText(strained.fit.action)).toBeVisible()
  await element.getByRole('button', { name: strained.row.tension.title }).first().click()
  await expect(window.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await expect(window.getByRole('textbox', { name: 'Note' })).toHaveValue(strained.fit.note)
  await window.keyboard.press('Escape')
  expect(await focused(window)).toBe(strained.id)
  await run.close()
})

test('E73 a question is answered, accepted or set aside, and closes when its condition has gone', async () => {
  const run = await launchThroughline({ size: { width: 1440, height: 900 } })
  const { window } = run
  await createPlan(window, { title: 'Questions', district: '' })
  await setMark(window, 4, 'Home')
  await setMark(window, 5, 'End')
  await goToQuestions(window)
  await expect(window.getByRole('button', { name: 'Questions 1 open' })).toBeVisible()
  const question = await window.getByRole('heading', { level: 3 }).first().textContent()
  const kind = window.getByRole('combobox', { name: 'Kind of answer' })
  await kind.selectOption('accepted')
  await expect(window.getByText('It stays open until there is a reason.')).toBeVisible()
  await window.getByRole('textbox', { name: 'Why we accept it as it is' }).fill('Fridays are kept free.')
  await expect(window.getByRole('button', { name: 'Questions none open' })).toBeVisible()

  await kind.selectOption('aside')
  const day = window.locator('[data-path$="/until"]')
  await day.fill('2019-01-15')
  await expect(window.getByText('It was set aside until January 15, 2019, and is open again.')).toBeVisible()
  await day.fill('9998-12-31')
  await expect(window.getByText('Set aside until December 31, 9998')).toBeVisible()
  await saved(window)

  await setMark(window, 5, 'Home')
  await goToQuestions(window)
  const closed = window.getByRole('region', { name: 'No longer raised' })
  await expect(
    closed.getByText(`No longer raised: ${(question ?? '').replace(/\s*our reading\s*$/, '').trim()}`),
  ).toBeVisible()
  await expect(closed.getByText(/Fridays are kept free\./)).toBeVisible()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E74 a question is switched off with a reason, and on again', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1440, height: 900 } })
  const { window } = run
  await goToQuestions(window)
  const off = window.getByRole('button', { name: /^Do not ask this/ }).first()
  const name = ((await off.getAttribute('aria-label')) ?? '').replace('Do not ask this: ', '')
  await off.click()
  const reason = window.getByRole('textbox', { name: 'Why we do not ask this' }).first()
  await expect(reason).toBeFocused()
  await window.keyboard.type('Settled in the fall.')
  await saved(window)
  expect(Object.values((await openPlan(window)).switchedOff.byId).map((one) => one.reason)).toContain(
    'Settled in the fall.',
  )
  await window.getByRole('button', { name: `Ask it again: ${name}` }).click()
  await expect(window.getByRole('button', { name: `Do not ask this: ${name}` })).toBeVisible()
  await run.close()
})

test('E75 the team asks its own question about two decisions and about a cell; removing one takes its answer, and one undo brings both back', async () => {
  const run = await launchThroughline({ size: { width: 1440, height: 900 } })
  const { window } = run
  await createPlan(window, { title: 'Own', district: '' })
  await goToQuestions(window)
  await window.getByLabel('The other').selectOption({ index: 0 })
  await expect(window.getByText('Choose two different decisions.')).toBeVisible()
  await window.getByLabel('The other').selectOption({ index: 2 })
  await window.getByRole('button', { name: 'Add a question about these two' }).click()
  await expect(window.getByRole('textbox', { name: 'Our own question' })).toBeFocused()
  await window.keyboard.type('Who waits the longest?')
  await window.getByRole('combobox', { name: 'Kind of answer' }).selectOption('accepted')
  await window.getByRole('textbox', { name: 'Why we accept it as it is' }).fill('The last four schools.')
  await saved(window)
  await window.getByRole('button', { name: 'Remove this question: Who waits the longest?' }).click()
  await expect(window.getByRole('textbox', { name: 'Our own question' })).toHaveCount(0)
  expect((await openPlan(window)).promptResponses.order).toEqual([])
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('textbox', { name: 'Our own question' })).toHaveValue('Who waits the longest?')
  await expect(window.getByRole('textbox', { name: 'Why we accept it as it is' })).toHaveValue('The last four schools.')

  await goTo(window, 'Coherence')
  await cell(window, cellAt(firstTension, 0)).click()
  await window.getByRole('button', { name: 'Ask a question of our own' }).click()
  await expect(window.getByRole('textbox', { name: 'Our own question' }).nth(1)).toBeFocused()
  await expect(window.getByText(new RegExp(`^About ${firstTension?.title}, `))).toBeVisible()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`E76 both views and the open cell are accessible, and the grid scrolls in its own box where it must, ${theme}`, async () => {
    const run = await launchThroughline({ args: ['--sample'], appTheme: theme })
    const { window } = run
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [720, 560],
    ] as const) {
      await run.setContentSize(width, height)
      await goTo(window, 'Coherence')
      await cell(window, cellAt(secondTension, 4)).click()
      await expect(window.getByRole('textbox', { name: 'Action' })).toBeVisible()
      expect(await seriousFindings(window), `grid at ${width}`).toEqual([])
      expect(await overflowing(window), `grid at ${width}`).toBe(false)
      await goToQuestions(window)
      expect(await seriousFindings(window), `questions at ${width}`).toEqual([])
      expect(await overflowing(window), `questions at ${width}`).toBe(false)
    }
    expect(run.consoleErrors).toEqual([])
    await run.close()
  })
}

test('E77 the grid of the sample prints on one sheet that lies, Letter and A4, without what it was filled with', async () => {
  const run = await launchThroughline({ args: ['--sample'], appTheme: 'dark', size: { width: 1440, height: 900 } })
  const { window, app } = run
  await goTo(window, 'Coherence')
  await cell(window, cellAt(secondTension, 4)).click()
  for (const pageSize of ['Letter', 'A4'] as const) {
    const bytes = await app.evaluate(async ({ BrowserWindow }, size) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      const pdf = await contents?.printToPDF({ printBackground: true, landscape: true, pageSize: size })
      return pdf?.toString('base64') ?? ''
    }, pageSize)
    const path = join(run.documents, `${pageSize}.pdf`)
    writeFileSync(path, Buffer.from(bytes, 'base64'))
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/)
    for (const { title } of content.tensions) expect(text).toContain(title)
    expect(text).not.toContain('Back to the grid')
  }
  await run.close()
})
