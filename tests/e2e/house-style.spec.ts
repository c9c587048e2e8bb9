import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'playwright/test'
import { templateFile } from '../documents/support/templates'
import { launchThroughline } from './launch'
import { chooseInOpenDialog, chooseInSaveDialog, goTo, overflowing, seriousFindings, textOfDocument } from './steps'

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><script>alert(1)</script><circle cx="30" cy="30" r="28" fill="#7A1F2B"/></svg>'

test('E115 the house style by mouse and keyboard: paper, colors, logo, letterhead, template, and undo', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1024, height: 768 } })
  const { window, app, documents } = run
  await goTo(window, 'Document')
  await window.getByRole('button', { name: 'House style…' }).focus()
  await window.keyboard.press('Enter')
  const dialog = window.getByRole('dialog', { name: 'House style' })
  await dialog.getByLabel('Paper').selectOption('a4')
  await dialog.getByLabel('Typeface of the text').selectOption('Cambria')

  // A color that cannot be read stays in its field, unsaved, beside one that can.
  const first = dialog.getByLabel('First side', { exact: true })
  await first.fill('#ffcc00')
  await expect(dialog.getByText('Too faint to be read on white')).toContainText('its contrast is 1.5, and it takes 4.5')
  await first.fill('#0B5D1E')
  await expect(dialog.getByText('Too faint')).toHaveCount(0)

  const logo = join(documents, 'logo.svg')
  writeFileSync(logo, SVG)
  await chooseInOpenDialog(app, logo)
  await dialog.getByRole('button', { name: 'Choose a logo…' }).click()
  await expect(dialog.getByRole('img', { name: /The logo as it is printed/ })).toBeVisible()
  await dialog.getByLabel('Lines at the head of page one').fill('Office of the Superintendent')
  await dialog.getByLabel('Line at the foot of each page').fill('Typed just before the export')
  expect(await seriousFindings(window)).toEqual([])
  expect(await overflowing(window)).toBe(false)
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  const path = join(documents, 'house.docx')
  await chooseInSaveDialog(app, path)
  await window.getByLabel('Open questions as Word comments').check()
  await window.getByRole('button', { name: /Export to Word/ }).click()
  await expect(window.getByText(/Saved as/)).toBeVisible({ timeout: 60_000 })
  const parts = unzipSync(readFileSync(path))
  const text = (part: RegExp) =>
    Object.entries(parts)
      .flatMap(([name, bytes]) => (part.test(name) ? strFromU8(bytes) : []))
      .join('\n')
  expect(text(/document\.xml$/)).toContain('w:w="11906"')
  expect(text(/theme1\.xml$/)).toMatch(/Cambria[\s\S]*|0B5D1E/)
  expect(text(/theme1\.xml$/)).toContain('0B5D1E')
  expect(text(/header\d\.xml$/)).toContain('Office of the Superintendent')
  expect(text(/footer\d\.xml$/)).toContain('Typed just before the export')
  expect(text(/comments\.xml$/)).toContain('no answer is recorded yet')
  expect(text(/.*/)).not.toContain('alert(1)')

  // The district's own Word file, and one that is none.
  await window.getByRole('button', { name: 'House style…' }).click()
  const template = join(documents, 'District.dotx')
  writeFileSync(template, templateFile())
  await chooseInOpenDialog(app, template)
  await dialog.getByRole('button', { name: 'Choose a Word file…' }).click()
  await expect(dialog.getByText('Documents follow District.dotx')).toBeVisible()
  await dialog.getByText(/^What it lacks/).click()
  await expect(dialog.getByText('It has no style Heading 3.')).toBeVisible()
  await chooseInOpenDialog(app, logo)
  await dialog.getByRole('button', { name: 'Choose another…' }).first().click()
  await expect(window.getByText('This is not a Word file')).toBeVisible()
  await expect(dialog.getByText('Documents follow District.dotx')).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await window.getByRole('button', { name: /^Undo: template of the document/ }).click()
  await window.getByRole('button', { name: 'House style…' }).click()
  await expect(dialog.getByText('Documents follow')).toHaveCount(0)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E116 an export that is cancelled leaves the old file as it was; the window and the app answer meanwhile', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1440, height: 900 } })
  const { window, app, documents } = run
  await goTo(window, 'Document')
  const path = join(documents, 'strategy.docx')
  writeFileSync(path, 'what stood here')
  await chooseInSaveDialog(app, path)
  const exporting = window.getByRole('button', { name: /Export to Word/ })
  await exporting.click()
  await expect(window.getByText('Working out the pages…')).toBeVisible({ timeout: 60_000 })
  // While the pages are laid out, a change is made and taken back.
  await window.getByRole('radio', { name: /^Draft/ }).check()
  await window.getByRole('button', { name: /^Undo: mark as a draft/ }).click()
  await window.getByRole('button', { name: 'Cancel' }).click()
  await expect(exporting).toHaveAttribute('aria-disabled', 'false')
  expect(readFileSync(path, 'utf8')).toBe('what stood here')
  await expect(window.getByText(/Saved as/)).toHaveCount(0)

  await exporting.click()
  await expect(window.getByText(/Saved as/)).toBeVisible({ timeout: 60_000 })
  expect(textOfDocument(path)).toContain('Bristol City')

  // A folder that is gone: told in words, and nothing is left behind.
  await chooseInSaveDialog(app, join(documents, 'gone', 'strategy.docx'))
  await exporting.click()
  await expect(window.getByText('Its folder is no longer there')).toBeVisible({ timeout: 60_000 })
  expect(existsSync(join(documents, 'gone'))).toBe(false)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
