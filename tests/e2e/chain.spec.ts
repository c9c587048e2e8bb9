import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { launchThroughline } from './launch'
import { createPlan, goTo, overflowing, saved, seriousFindings } from './steps'

async function goToChain(window: Page): Promise<void> {
  await goTo(window, 'Coherence')
  await window
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: /^Chain/ })
    .click()
}

const node = (window: Page, path: string) => window.locator(`[data-node="${path}"]`)

test('E86 a chain is drawn by the keyboard alone, from an action to an objective, and undo takes it back', async () => {
  const run = await launchThroughline({ size: { width: 1440, height: 900 } })
  const { window } = run
  const { keyboard } = window
  await createPlan(window, { title: 'Chain', district: '' })
  await goTo(window, 'Purpose')
  await window.getByRole('button', { name: 'Add an objective' }).press('Enter')
  await keyboard.type('Ready for algebra')
  await saved(window)
  await window.getByRole('button', { name: /^See it as a chain/ }).press('Enter')
  await expect(window.getByText(/Begin with one action\.$/)).toBeVisible()
  await window.getByRole('button', { name: 'Add an action' }).press('Enter')
  await expect(window.getByRole('textbox', { name: 'Initiative' })).toBeFocused()
  await keyboard.type('Coaching')
  await keyboard.press('Escape')
  const action = window.getByRole('button', { name: /^Action “Coaching”/ })
  await expect(action).toBeFocused()
  await keyboard.press('l')
  await expect(node(window, 'purpose/coreStudent')).toBeFocused()
  await keyboard.press('ArrowUp')
  await expect(node(window, 'purpose/coreTeacher')).toBeFocused()
  await keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Assumption' })).toBeFocused()
  await keyboard.type('There is time to plan together')
  await keyboard.press('Escape')
  await expect(action).toBeFocused()
  await expect(action).toHaveAccessibleName('Action “Coaching”. Leads to teachers.')
  const breaks = window.getByRole('region', { name: 'Where it breaks' })
  await expect(breaks.getByRole('button', { name: 'What changes for teachers leads to no objective.' })).toBeVisible()
  await breaks.getByRole('button', { name: 'Nothing leads to “Ready for algebra”.' }).press('Enter')
  await expect(window.getByRole('button', { name: 'What leads here…' })).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.press('ArrowUp')
  await expect(node(window, 'purpose/coreTeacher')).toBeFocused()
  await keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Assumption' })).toBeFocused()
  await expect(window.getByRole('button', { name: 'Chain 1 break' })).toBeVisible()
  await expect(breaks).toHaveText(/is not decided\.$/)
  await expect(window.getByText(/One arrow does not say what it takes for granted\.$/)).toBeVisible()

  await keyboard.press('Control+z')
  await expect(breaks.getByRole('listitem')).toHaveCount(3)
  await expect(action).toBeFocused()
  await goTo(window, 'Initiatives')
  await expect(window.getByRole('button', { name: 'Coaching', exact: true })).toBeVisible()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E87 the sample’s chain is read, an arrow is taken away and brought back, every panel is accessible, and it prints on one sheet', async () => {
  const run = await launchThroughline({ args: ['--sample'], appTheme: 'dark', size: { width: 1440, height: 900 } })
  const { window, app } = run
  await goToChain(window)
  await expect(window.getByText(/^The chain breaks in one place\./)).toBeVisible()
  const arrow = window.getByRole('button', { name: /^Mathematics coaches → Teachers$/ })
  await arrow.click()
  await expect(window.getByRole('textbox', { name: 'Assumption' })).toHaveValue(/^A teacher changes a lesson/)
  await window.getByRole('button', { name: 'Remove this arrow' }).click()
  await expect(node(window, 'initiatives/initiative-coaches')).toBeFocused()
  await expect(arrow).toHaveCount(0)
  await expect(window.getByRole('button', { name: 'Chain 2 breaks' })).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(arrow).toBeVisible()
  for (const [width, height] of [
    [1024, 768],
    [720, 560],
  ] as const) {
    await run.setContentSize(width, height)
    await node(window, 'purpose/coreStudent').click()
    await expect(window.getByRole('heading', { name: 'Students' })).toBeVisible()
    expect(await seriousFindings(window), `a thing at ${width}`).toEqual([])
    await window.getByRole('button', { name: 'Leads to…' }).click()
    expect(await seriousFindings(window), `drawing at ${width}`).toEqual([])
    await window.keyboard.press('Escape')
    await arrow.click()
    expect(await seriousFindings(window), `an arrow at ${width}`).toEqual([])
    expect(await overflowing(window), `${width} scrolls sideways`).toBe(false)
  }
  await run.setContentSize(1440, 900)
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
    for (const words of ['Mathematics coaches', 'Where it breaks', 'Instructional core']) expect(text).toContain(words)
    expect(text).not.toContain('Back to the chain')
  }
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
