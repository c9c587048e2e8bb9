import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { content } from './content'
import { launchThroughline } from './launch'
import { chooseInMenu, chooseInSaveDialog, goTo, overflowing, saved, seriousFindings, textOfDocument } from './steps'

const [first] = content.tensions

test('E120 the preview stands on pages, is found through by keys, and leads from a text to its field and back', async () => {
  test.setTimeout(240_000)
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1440, height: 900 } })
  const { window } = run
  const { keyboard } = window
  const focusedPath = () =>
    window.evaluate(() => {
      const { dataset } = document.activeElement as HTMLElement
      return dataset.path ?? dataset.field ?? ''
    })
  await goTo(window, 'Document')
  const preview = window.getByRole('article')
  await expect(window.getByText(/^\d+ pages\. Word may break them/)).toBeVisible({ timeout: 60_000 })
  await expect(preview.getByText(/^Page\u00A01 of\u00A0\d+$/)).toBeVisible()

  // Words are found in the document, by the keys of finding.
  await keyboard.press('Control+f')
  const find = window.getByRole('textbox', { name: 'Find in this document' })
  await expect(find).toBeFocused()
  await keyboard.type('COACH posts')
  await expect(window.getByText(/^\d+ places$/)).toBeVisible()
  await keyboard.press('Enter')
  await expect(window.getByText(/^1 of \d+$/)).toBeVisible()
  await keyboard.press('F3')
  await expect(window.getByText(/^2 of \d+$/)).toBeVisible()
  await keyboard.press('Shift+F3')
  await expect(window.getByText(/^1 of \d+$/)).toBeVisible()
  expect(await seriousFindings(window), 'finding').toEqual([])
  await keyboard.press('Escape')
  await expect(find).toHaveCount(0)
  await expect.poll(focusedPath).toBe('ask/decision')

  // The arrows go on from there, and Enter opens the field; coming back, the text is where it was.
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  const path = await focusedPath()
  const text = preview.locator(`[data-field="${path}"]`).first()
  const top = async () => (await text.boundingBox())?.y ?? 0
  const before = await top()
  await keyboard.press('Enter')
  await expect.poll(focusedPath).toBe(path)
  await expect(preview).toHaveCount(0)
  await keyboard.press('Control+9')
  await expect(text).toBeFocused()
  expect(Math.abs((await top()) - before)).toBeLessThan(4)

  // A click within a sentence opens just what it is about.
  const decider = preview.locator(`[data-field="tensions/${first?.id}/dissents/tight-or-loose-dissent-2/from"]`).first()
  await decider.click()
  await expect.poll(focusedPath).toBe(`tensions/${first?.id}/dissents/tight-or-loose-dissent-2/from`)
  await keyboard.press('Control+9')

  // What is open is a list, and a line goes when it is settled.
  const list = window.getByRole('region', { name: /^Before the export \(\d+\)$/ })
  const bare = list.locator('summary', { hasText: 'Without evidence' })
  const count = async () => Number((await bare.textContent())?.replace(/\D/g, ''))
  await expect(bare).toBeVisible()
  const many = await count()
  await bare.click()
  await list.getByRole('button', { name: 'Families accept a common platform' }).click()
  await expect(preview).toHaveCount(0)
  await keyboard.type('Two evenings with families in 2026')
  await saved(window)
  await keyboard.press('Control+9')
  await expect.poll(count).toBe(many - 1)

  for (const [width, height] of [
    [1024, 768],
    [720, 560],
  ] as const) {
    await run.setContentSize(width, height)
    expect(await overflowing(window), `${width}`).toBe(false)
  }
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E121 names stay away where they are to, and the same document is written again by one key', async () => {
  test.setTimeout(240_000)
  const run = await launchThroughline({ args: ['--sample'] })
  const { app, window, documents } = run
  const file = join(documents, 'for the board.docx')
  await goTo(window, 'Document')
  const preview = window.getByRole('article')
  await expect(preview.getByText('R. Kowal').first()).toBeAttached()
  await window.getByRole('radio', { name: /^Neither/ }).check()
  await expect(preview.getByText('R. Kowal', { exact: true })).toHaveCount(0)
  // In free texts a name stays, and is told.
  const names = window
    .getByRole('region', { name: /^Before the export/ })
    .locator('details', { hasText: 'Names' })
    .first()
  await names.locator('summary').click()
  await expect(names.getByRole('button').first()).toBeVisible()

  await chooseInSaveDialog(app, file)
  await window.getByRole('button', { name: /Export to Word/ }).click()
  await expect(window.getByText('Saved as for the board.docx')).toBeVisible({ timeout: 60_000 })
  expect(textOfDocument(file)).not.toContain('R. Kowal')
  await expect(window.getByText('Nothing has changed since.')).toBeVisible()

  await goTo(window, 'The ask')
  await window.getByLabel('Main risk').fill('That we begin too late.')
  await saved(window)
  await goTo(window, 'Document')
  await window.getByText('One thing has changed since').click()
  await expect(window.getByRole('button', { name: /^Main risk/ })).toBeVisible()

  // From anywhere, to the same file, without a question.
  await goTo(window, 'Seven tensions')
  await chooseInSaveDialog(app, null)
  await window.keyboard.press('Control+Shift+E')
  await expect(window.getByText('Nothing has changed since.')).toBeVisible({ timeout: 60_000 })
  expect(textOfDocument(file)).toContain('That we begin too late.')

  // Where somebody went on in it, it asks first.
  appendFileSync(file, ' ')
  const edited = readFileSync(file)
  await window.getByRole('button', { name: 'Export again' }).click()
  const question = window.getByRole('dialog', { name: 'Replace a document that was changed?' })
  await expect(question).toBeVisible()
  await question.getByRole('button', { name: 'Cancel' }).click()
  expect(readFileSync(file)).toEqual(edited)
  await window.getByRole('button', { name: 'Export again' }).click()
  await question.getByRole('button', { name: 'Replace it' }).click()
  await expect.poll(() => readFileSync(file).equals(edited), { timeout: 60_000 }).toBe(false)

  // The place of the document is known to this computer, and to no plan.
  expect(readFileSync(join(run.userData, 'exports.json'), 'utf8')).toContain('for the board.docx')
  const plan = readFileSync(join(run.userData, 'samples', 'Bristol City.throughline'))
  expect(plan.includes('for the board')).toBe(false)

  await goTo(window, 'Seven tensions')
  await chooseInMenu(app, 'houseStyle.open')
  await expect(window.getByRole('dialog', { name: 'House style' })).toBeVisible()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
