import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { launchThroughline } from './launch'
import { chooseInOpenDialog, createPlan, goTo } from './steps'

test('E7 a recent plan that was moved is shown as missing, can be located, and dropped', async () => {
  const run = await launchThroughline()
  const { window, app, documents } = run
  await createPlan(window, { title: 'Moved plan', district: 'Here' })
  const path = join(documents, 'Moved plan.throughline')
  const elsewhere = join(documents, 'elsewhere.throughline')
  await window.getByRole('button', { name: 'Throughline' }).click()
  await expect(window.getByText('0 of 7 decided')).toBeVisible()
  const { userData } = run
  await app.close()
  renameSync(path, elsewhere)

  const again = await launchThroughline({ userData, documents })
  await expect(again.window.getByText('File not found')).toBeVisible()
  await chooseInOpenDialog(again.app, elsewhere)
  await again.window.getByRole('button', { name: /^Locate/ }).click()
  await expect(again.window.getByText('File not found')).toBeHidden()
  await again.window
    .getByRole('button', { name: /Moved plan/ })
    .first()
    .click()
  await expect(again.window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()
  await again.app.close()
  renameSync(elsewhere, path)

  const third = await launchThroughline({ userData, documents })
  await third.window.getByRole('button', { name: /^Remove/ }).click()
  await expect(third.window.getByText('Moved plan')).toBeHidden()
  expect(third.consoleErrors).toEqual([])
  await third.close()
})

test('E8 a file that is no plan is refused in plain words and not changed; the open plan stays', async () => {
  const run = await launchThroughline()
  const { window, app, documents } = run
  await createPlan(window, { title: 'Stays open', district: '' })
  const foreign = join(documents, 'letter.throughline')
  writeFileSync(foreign, 'Dear board, this is a letter and not a plan.'.repeat(200))
  const before = readFileSync(foreign)
  await window.getByRole('button', { name: 'Throughline' }).click()
  await chooseInOpenDialog(app, foreign)
  await window.getByRole('button', { name: 'Open a file' }).click()
  await expect(window.getByText(/letter\.throughline/)).toBeVisible()
  expect(readFileSync(foreign).equals(before)).toBe(true)
  await window.getByRole('button', { name: /Stays open/ }).click()
  await expect(window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E9 what is typed just before the window closes is in the file', async () => {
  const run = await launchThroughline()
  const { window, documents, userData } = run
  await createPlan(window, { title: 'Closing', district: '' })
  await window.getByRole('button', { name: /^1\. / }).click()
  await window.getByLabel('Rationale', { exact: true }).click()
  await window.keyboard.type('The last words.')
  const closed = run.app.waitForEvent('close')
  await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed

  const again = await launchThroughline({ userData, documents })
  await again.window.getByRole('button', { name: /Closing/ }).click()
  await again.window.getByRole('button', { name: /^1\. / }).click()
  await expect(again.window.getByLabel('Rationale', { exact: true })).toHaveValue('The last words.')
  await again.close()
})

test('E12 where the plan that the app is started for cannot be opened, the start screen says so', async () => {
  const run = await launchThroughline()
  const { userData, documents } = run
  await run.app.close()
  const folder = join(userData, 'samples')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'Bristol City.throughline'), 'not a plan')
  const again = await launchThroughline({ userData, documents, args: ['--sample'], refused: true })
  await expect(again.window.getByText(/Bristol City\.throughline/)).toBeVisible()
  await expect(again.window.getByRole('button', { name: 'New plan' })).toBeVisible()
  expect(readFileSync(join(folder, 'Bristol City.throughline'), 'utf8')).toBe('not a plan')
  expect(again.consoleErrors).toEqual([])
  await again.close()
})

test('E13 a number and a day typed just before leaving are in the file, and each is undone at once', async () => {
  const run = await launchThroughline()
  const { window, documents, userData } = run
  await createPlan(window, { title: 'Numbers', district: '' })
  await goTo(window, 'The ask')
  await window.getByLabel('Decide by', { exact: true }).click()
  await window.keyboard.type('01152027', { delay: 120 })
  await window.getByLabel('Cost once', { exact: true }).click()
  await window.keyboard.type('lots')
  await window.getByLabel('Cost per year', { exact: true }).click()
  await expect(window.getByRole('alert')).toContainText('This is not a number')
  await window.keyboard.type('120000')
  await window.keyboard.press('Control+8')
  const closed = run.app.waitForEvent('close')
  await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed

  const again = await launchThroughline({ userData, documents })
  await again.window.getByRole('button', { name: /Numbers/ }).click()
  await goTo(again.window, 'The ask')
  await expect(again.window.getByLabel('Cost per year', { exact: true })).toHaveValue('120,000')
  await expect(again.window.getByLabel('Decide by', { exact: true })).toHaveValue('2027-01-15')
  await again.window.getByRole('button', { name: 'Undo: cost per year' }).click()
  await expect(again.window.getByLabel('Cost per year', { exact: true })).toHaveValue('')
  await again.window.getByRole('button', { name: 'Undo: decide by' }).click()
  await expect(again.window.getByLabel('Decide by', { exact: true })).toHaveValue('')
  await expect(again.window.getByRole('button', { name: 'Nothing to undo' })).toBeVisible()
  expect(again.consoleErrors).toEqual([])
  await again.close()
})
