import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { launchThroughline } from './launch'
import {
  chooseInMenu,
  chooseInOpenDialog,
  chooseInSaveDialog,
  createPlan,
  goTo,
  saved,
  seriousFindings,
  textOfDocument,
  throughline,
} from './steps'

test('E105 a moment is named, looked at, compared, exported and restored, and undo takes the restoring back', async () => {
  const run = await launchThroughline({ size: { width: 1440, height: 900 } })
  const { window, app, documents } = run
  const main = window.getByRole('main')
  const vision = main.getByLabel('Vision', { exact: true })
  await createPlan(window, { title: 'Reading by grade three', district: 'Versions Unified' })
  await goTo(window, 'Purpose')
  await vision.fill('Every child reads with joy')
  await saved(window)

  await chooseInMenu(app, 'version.name')
  const naming = window.getByRole('dialog', { name: 'Name this version' })
  await expect(naming).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(naming.getByRole('alert')).toContainText('needs a name')
  await naming.getByLabel('Name', { exact: true }).fill('Before the board')
  expect(await seriousFindings(window)).toEqual([])
  await window.keyboard.press('Enter')
  await expect(naming).toBeHidden()
  await vision.fill('Every child reads on grade level')
  await saved(window)

  await goTo(window, 'History')
  await expect(main.locator('[data-entry]').filter({ hasText: '“Before the board”' })).toHaveCount(1)
  await main.getByRole('button', { name: 'Versions', exact: true }).click()
  const named = main.getByRole('region', { name: 'Named versions' })
  await expect(named.locator('[data-entry]')).toHaveCount(1)
  await expect(main.getByRole('region', { name: 'Kept by this computer' }).locator('[data-entry]')).toHaveCount(1)
  const detail = main.getByRole('region', { name: 'What is looked at' })
  await expect(detail).toContainText('Every child reads with joy')
  await expect(detail).not.toContainText('on grade level')
  expect(await seriousFindings(window)).toEqual([])

  await chooseInSaveDialog(app, join(documents, 'then.docx'))
  await detail.getByRole('button', { name: 'Export to Word…' }).click()
  await expect(window.getByText('Saved as then.docx')).toBeVisible({ timeout: 60_000 })
  expect(textOfDocument(join(documents, 'then.docx'))).toContain('Every child reads with joy')

  await detail.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(detail).toContainText('Before the board')
  await expect(detail).toContainText('Vision')
  await detail.getByRole('button', { name: 'The plan then', exact: true }).click()
  await detail.getByRole('button', { name: 'Restore…' }).click()
  const restoring = window.getByRole('dialog', { name: 'Restore “Before the board”?' })
  await expect(restoring).toContainText('Purpose: vision')
  await restoring.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(window.getByRole('button', { name: 'Undo: restore “Before the board”' })).toBeVisible()
  await goTo(window, 'Purpose')
  await expect(vision).toHaveValue('Every child reads with joy')
  await window.keyboard.press('ControlOrMeta+z')
  await expect(vision).toHaveValue('Every child reads on grade level')

  // What is shared has no history, and says so before.
  await chooseInSaveDialog(app, join(documents, 'shared.throughline'))
  await chooseInMenu(app, 'plan.share')
  const sharing = window.getByRole('dialog', { name: 'Share a copy' })
  await expect(sharing).toContainText('Left out')
  await sharing.getByRole('button', { name: 'Choose where to save…' }).click()
  await expect(window.getByText('Saved a copy to share: shared.throughline')).toBeVisible()
  const shared = readFileSync(join(documents, 'shared.throughline'))
  expect(shared.includes('on grade level')).toBe(true)
  expect(shared.includes('with joy')).toBe(false)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E106 a damaged plan says what can be had back of it, and stays as it is', async () => {
  const run = await launchThroughline({ size: { width: 1024, height: 768 } })
  const { window, app, documents } = run
  const path = join(documents, 'Damaged.throughline')
  const titles = ['One', 'Two', 'Qwertz', 'Last']
  writeFileSync(
    join(documents, 'commands.json'),
    JSON.stringify(titles.map((value) => ({ type: 'field.set', args: { path: 'title', value } }))),
  )
  throughline('new', path)
  throughline('apply', path, join(documents, 'commands.json'))
  const bytes = readFileSync(path)
  for (let at = bytes.indexOf('Qwertz'); at !== -1; at = bytes.indexOf('Qwertz', at)) bytes.write('Damage', at)
  writeFileSync(path, bytes)

  await chooseInOpenDialog(app, path)
  await window.getByRole('button', { name: 'Open a file' }).click()
  await window.getByRole('button', { name: 'What can be done…' }).click()
  const dialog = window.getByRole('dialog', { name: '“Damaged.throughline” is damaged' })
  await expect(dialog).toContainText('The plan with 2 changes, up to')
  expect(await seriousFindings(window)).toEqual([])
  await dialog.getByRole('button', { name: 'Open what can be read' }).click()
  await expect(window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()
  await expect(window.getByText('Two', { exact: true }).first()).toBeVisible()
  expect(readdirSync(documents)).toContain('Damaged (recovered).throughline')
  expect(readFileSync(path).equals(bytes)).toBe(true)

  // What support needs says nothing of any plan.
  await chooseInMenu(app, 'support.copyDetails')
  await expect(window.getByText(/^Copied: what failed and when/)).toBeVisible()
  const details = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(details).toMatch(/^Throughline \d/)
  expect(details).toContain('PlanFileError damaged')
  expect(details).not.toMatch(/Damaged\.throughline|Qwertz|Two/)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
