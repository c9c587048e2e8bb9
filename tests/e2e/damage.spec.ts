import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { launchThroughline } from './launch'
import { chooseInOpenDialog, chooseInSaveDialog, goTo, throughline } from './steps'

/** A plan with a few hundred changes, of which the first one was damaged later. */
function damagedPlan(folder: string): string {
  const path = join(folder, 'Old damage.throughline')
  const commands = join(folder, 'commands.json')
  const titles = ['Qwertz', ...Array.from({ length: 300 }, (_, index) => `Title ${index + 1}`)]
  const changes = titles.map((value) => ({ type: 'field.set', args: { path: 'title', value } }))
  writeFileSync(commands, JSON.stringify(changes))
  throughline('new', path)
  throughline('apply', path, commands)
  const bytes = readFileSync(path)
  for (let at = bytes.indexOf('Qwertz'); at !== -1; at = bytes.indexOf('Qwertz', at)) bytes.write('Damage', at)
  writeFileSync(path, bytes)
  return path
}

test('E25 damage to the old part of a plan is told once the plan is shown, and nothing in the file is changed', async () => {
  const run = await launchThroughline()
  const { window, app, documents } = run
  const path = damagedPlan(documents)
  const before = readFileSync(path)
  await chooseInOpenDialog(app, path)
  await window.getByRole('button', { name: 'Open a file' }).click()
  const notice = window.getByText(/a part of its history is damaged: nothing in it will be changed/)
  await expect(notice).toBeVisible()
  await expect(window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()
  await expect(window.getByText('Title 300').first()).toBeVisible()

  await goTo(window, 'The ask')
  await window.getByLabel('The decision asked for').fill('What is typed stays on screen')
  await expect(window.getByText(/is damaged and was left as it is/)).toBeVisible()
  await expect(window.getByLabel('The decision asked for')).toHaveValue('What is typed stays on screen')
  await goTo(window, 'Document')
  await chooseInSaveDialog(app, join(documents, 'strategy.docx'))
  await window.getByRole('button', { name: /Export to Word/ }).click()
  await expect(notice).toBeVisible()
  await goTo(window, 'History')
  await expect(window.getByText('The history of this plan cannot be read.')).toBeVisible()
  await expect(window.locator('[data-entry]')).toHaveCount(0)
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
