import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { launchThroughline } from './launch'
import { chooseInSaveDialog, createPlan, dragTo, goTo, marks, saved, TENSIONS, textOfDocument } from './steps'

const POSITIONS = [2, 6, 4, 3, 7, 5, 8]

async function expectDecided(window: Page, count: number): Promise<void> {
  await expect(window.getByRole('navigation', { name: 'Sections' }).getByText(`${count} of ${TENSIONS}`)).toBeVisible()
}

test('E1 a new plan through all seven tensions with the mouse, exported, closed, opened again, undone', async () => {
  const run = await launchThroughline({ size: { width: 1440, height: 900 } })
  const { window, app } = run
  await createPlan(window, { title: 'Reading by grade three', district: 'Mouse Unified' })
  await window.getByRole('button', { name: /^1\. / }).click()
  for (let tension = 1; tension <= TENSIONS; tension += 1) {
    const { today, shouldBe } = marks(window)
    await expect(window.getByText('To decide, still missing')).toContainText('the should-be mark and the rationale')
    await expect(shouldBe).toHaveAttribute('aria-valuetext', /^Not answered/)
    await dragTo(window, today, 5)
    await dragTo(window, shouldBe, POSITIONS[tension - 1] ?? 5)
    await expect(shouldBe).toHaveAttribute('aria-valuetext', new RegExp(`^${POSITIONS[tension - 1]}: `))
    await window.getByLabel('Rationale', { exact: true }).click()
    await window.keyboard.type(`Mouse reason ${tension}.`)
    await window.getByRole('button', { name: 'Decide', exact: true }).click()
    await expect(window.getByRole('button', { name: 'Change, with a reason' })).toBeVisible()
    await expectDecided(window, tension)
    await window.getByRole('button', { name: tension < TENSIONS ? /^Next: / : 'To all seven' }).click()
  }
  await expect(window.getByText('Seven decided.')).toBeVisible()

  await goTo(window, 'The ask')
  await window.getByLabel('The decision asked for').click()
  await window.keyboard.type('Approve the last keystroke!')
  // No pause here: the export must hold what was typed just before it.
  await goTo(window, 'Document')
  const path = join(run.documents, 'strategy.docx')
  await chooseInSaveDialog(app, path)
  await window.getByLabel('Confidentiality line').click()
  await window.keyboard.type('Typed just before the export')
  await window.getByRole('button', { name: /Export to Word/ }).click()
  await expect(window.getByText(/Saved as/)).toBeVisible({ timeout: 60_000 })
  const text = textOfDocument(path)
  expect(text).toContain('Typed just before the export')
  for (let tension = 1; tension <= TENSIONS; tension += 1) expect(text).toContain(`Mouse reason ${tension}.`)
  expect(text).toContain('Approve the last keystroke!')
  expect(text).toContain('Mouse Unified')

  await window.getByRole('button', { name: 'Throughline' }).click()
  await window.getByRole('button', { name: /Reading by grade three/ }).click()
  await expect(window.getByText('Seven decided.')).toBeVisible()
  expect(run.consoleErrors).toEqual([])

  const { userData, documents } = run
  await run.app.close()
  const again = await launchThroughline({ userData, documents, size: { width: 1440, height: 900 } })
  await again.window.getByRole('button', { name: /Reading by grade three/ }).click()
  await expect(again.window.getByText('Seven decided.')).toBeVisible()
  await again.window.getByRole('button', { name: /^Undo: confidentiality line/ }).click()
  await again.window.getByRole('button', { name: /^Undo: the decision asked for/ }).click()
  await again.window.getByRole('button', { name: /^Undo: decide/ }).click()
  await expect(again.window.getByText('Six decided, one open.')).toBeVisible()
  await again.window.getByRole('button', { name: /^Redo: decide/ }).click()
  await expect(again.window.getByText('Seven decided.')).toBeVisible()
  expect(again.consoleErrors).toEqual([])
  await again.close()
})

test('E2 a new plan through all seven tensions with the keyboard alone', async () => {
  const run = await launchThroughline({ size: { width: 1024, height: 768 } })
  const { window, app } = run
  const keyboard = window.keyboard

  /** Presses Tab until the focus is where a person would stop; fails where the keyboard never gets there. */
  async function tabTo(name: RegExp, most = 80): Promise<void> {
    for (let press = 0; press < most; press += 1) {
      const focused = await window.evaluate(() => {
        const element = document.activeElement as HTMLElement | null
        const label = element?.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`)?.textContent : null
        return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? ''
      })
      if (name.test(focused.trim())) return
      await keyboard.press('Tab')
    }
    throw new Error(`the keyboard does not reach ${name}`)
  }

  await tabTo(/^New plan$/)
  await keyboard.press('Enter')
  await tabTo(/plan name/i)
  await keyboard.type('Algebra for all')
  await tabTo(/district/i)
  await keyboard.type('Keyboard Unified')
  await keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()
  await tabTo(/^1\. /)
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowUp')
  await keyboard.press('Enter')

  for (let tension = 1; tension <= TENSIONS; tension += 1) {
    const { today, shouldBe } = marks(window)
    await tabTo(/^Today, from/)
    // Enter takes the resting point, Delete makes it unanswered again.
    await keyboard.press('Enter')
    await expect(today).toHaveAttribute('aria-valuetext', /^5: /)
    await keyboard.press('Delete')
    await expect(today).toHaveAttribute('aria-valuetext', /^Not answered/)
    await keyboard.press('Home')
    await expect(today).toHaveAttribute('aria-valuetext', /^1: /)
    await tabTo(/^Should be, from/)
    await keyboard.press('ArrowRight')
    await keyboard.press('ArrowRight')
    await expect(shouldBe).toHaveAttribute('aria-valuetext', /^7: /)
    await tabTo(/^Rationale$/)
    await keyboard.type(`Keyboard reason ${tension}.`)
    await tabTo(/^Decide$/)
    await keyboard.press('Enter')
    await expect(window.getByText('Decided', { exact: true })).toBeVisible()
    await keyboard.press('Shift+Tab')
    if (tension < TENSIONS) {
      await window.getByRole('heading', { level: 1 }).focus()
      await keyboard.press('Shift+Tab')
      await tabTo(/^Next: /)
      await keyboard.press('Enter')
      await expect(window.getByText(`${tension + 1} of ${TENSIONS}`, { exact: true })).toBeVisible()
    }
  }

  await keyboard.press('Control+8')
  await expect(window.getByText('Seven decided.')).toBeVisible()
  await keyboard.press('Control+e')
  await expect(window.getByRole('button', { name: /Export to Word/ })).toBeVisible()
  const path = join(run.documents, 'keyboard.docx')
  await chooseInSaveDialog(app, path)
  await tabTo(/^Export to Word/)
  await keyboard.press('Enter')
  await expect(window.getByText(/Saved as/)).toBeVisible({ timeout: 60_000 })
  const text = textOfDocument(path)
  for (let tension = 1; tension <= TENSIONS; tension += 1) expect(text).toContain(`Keyboard reason ${tension}.`)

  await keyboard.press('Control+z')
  await keyboard.press('Control+8')
  await expect(window.getByText('Six decided, one open.')).toBeVisible()
  await keyboard.press('Control+y')
  await expect(window.getByText('Seven decided.')).toBeVisible()
  await saved(window)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E3 a decided tension changes only with a reason, and the earlier decision stays readable', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1440, height: 900 } })
  const { window } = run
  await window.getByRole('button', { name: /^2\. / }).click()
  const { shouldBe } = marks(window)
  const before = await shouldBe.getAttribute('aria-valuetext')
  await shouldBe.focus()
  await window.keyboard.press('ArrowLeft')
  await expect(window.getByText(/This is decided/)).toBeVisible()
  await expect(shouldBe).toHaveAttribute('aria-valuetext', before ?? '')
  await window.getByRole('button', { name: 'Change, with a reason' }).click()
  await window.getByRole('button', { name: 'Change the decision' }).click()
  await expect(window.getByRole('alert')).toContainText('Say in a sentence why')
  await window.getByLabel('Why does it change?').fill('The second cohort has no coaches.')
  await window.getByRole('button', { name: 'Change the decision' }).click()
  await expect(window.getByText(/Superseded on .* because: The second cohort has no coaches\./)).toBeVisible()
  await shouldBe.focus()
  await window.keyboard.press('Home')
  await expect(shouldBe).toHaveAttribute('aria-valuetext', /^1: /)
  await window.keyboard.press('Control+z')
  await expect(shouldBe).toHaveAttribute('aria-valuetext', before ?? '')
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
