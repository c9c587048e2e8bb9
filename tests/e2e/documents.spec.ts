import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { content } from './content'
import { launchThroughline } from './launch'
import { chooseInSaveDialog, goTo, overflowing, seriousFindings, textOfDocument } from './steps'

test('E119 the memo, the record of one decision and its worksheet are seen before they are exported, each by its own name', async () => {
  const run = await launchThroughline({ args: ['--sample'] })
  const { app, window } = run
  const choose = (name: string) => window.getByRole('button', { name, exact: true }).click()
  const preview = window.getByRole('article')
  const [, second] = content.tensions
  await goTo(window, 'Document')

  await choose('Board memo')
  await expect(preview).toHaveAccessibleName(/^Preview: Board memo: /)
  await expect(preview.getByRole('heading', { name: 'Next steps' })).toBeVisible()
  await chooseInSaveDialog(app, join(run.documents, 'memo.docx'))
  await window.getByRole('button', { name: /Export to Word/ }).click()
  await expect(window.getByText('Saved as memo.docx')).toBeVisible({ timeout: 60_000 })
  expect(textOfDocument(join(run.documents, 'memo.docx'))).toContain('Board memo')

  await choose('Decision record')
  await window.getByRole('combobox', { name: 'Tension' }).selectOption({ label: `2. ${second?.title}` })
  await expect(preview).toHaveAccessibleName(`Preview: Decision record: ${second?.title}`)
  // A text of the record leads to its field, as in the strategy.
  await preview.getByText('Why', { exact: true }).waitFor()

  await choose('Worksheet')
  await expect(preview).toHaveAccessibleName(`Preview: Worksheet: ${second?.title}`)
  await window.getByRole('checkbox', { name: /^Blank/ }).check()
  await expect(preview.getByText('(our own point)')).toHaveCount(0)
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async (...args: unknown[]) => {
      const options = args.at(-1) as { defaultPath?: string }
      ;(globalThis as { proposed?: string }).proposed = options.defaultPath
      return { canceled: true, filePath: '' }
    }
  })
  await window.getByRole('button', { name: /Export to Word/ }).click()
  await expect
    .poll(() => app.evaluate(() => (globalThis as { proposed?: string }).proposed ?? ''))
    .toContain(`worksheet, ${second?.title.toLowerCase()}.docx`)
  expect(await overflowing(window)).toBe(false)
  expect(await seriousFindings(window)).toEqual([])
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
