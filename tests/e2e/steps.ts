// Steps that several end-to-end tests take, in the words of the person at the screen.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Locator, Page } from 'playwright'
import { expect } from 'playwright/test'
import { openParts } from '../documents/gate/parts'
import { checkStructure } from '../documents/gate/structure'

export const TENSIONS = 7

/** Opens a section of the rail, through the drawer where the window is narrow. */
export async function goTo(window: Page, section: string): Promise<void> {
  const drawer = window.getByRole('button', { name: 'Sections' })
  // A plan is opened beside the window: until it stands there is neither the drawer's button nor the rail.
  await drawer
    .or(window.getByRole('navigation', { name: 'Sections' }))
    .first()
    .waitFor()
  if (await drawer.isVisible()) await drawer.click()
  await window
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: new RegExp(`^${section}`) })
    .click()
}

/** The native dialogs cannot be driven; they answer as if the person had chosen this path. */
export async function chooseInSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)
}

export async function chooseInOpenDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({
      canceled: filePath === null,
      filePaths: filePath === null ? [] : [filePath],
    })
  }, path)
}

export async function createPlan(
  window: Page,
  { title, district }: { title: string; district: string },
): Promise<void> {
  await window.getByRole('button', { name: 'New plan' }).click()
  await window.getByLabel(/plan name/i).fill(title)
  await window.getByLabel(/district/i).fill(district)
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()
}

export function marks(window: Page): { today: Locator; shouldBe: Locator } {
  return {
    today: window.getByRole('slider', { name: /^Today/ }),
    shouldBe: window.getByRole('slider', { name: /^Should be/ }),
  }
}

/** Drags a mark to the place of a point: its word stands below that point. */
export async function dragTo(window: Page, mark: Locator, point: number): Promise<void> {
  const from = await mark.boundingBox()
  const to = await window
    .locator('[data-marked]')
    .nth(point - 1)
    .boundingBox()
  if (!from || !to) throw new Error('the mark or its point is not on the screen')
  await window.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await window.mouse.down()
  await window.mouse.move(to.x + to.width / 2, from.y + from.height / 2, { steps: 8 })
  await window.mouse.up()
}

/** Waits until everything typed is on the disk. */
export async function saved(window: Page): Promise<void> {
  await window.waitForTimeout(450)
  await expect(window.getByText(/^Saved [A-Z0-9]/).first()).toBeVisible()
}

/** All text of a Word file as an independent reader sees it, which first passes what needs no other program of the gate. */
export function textOfDocument(path: string): string {
  const { parts, findings } = openParts(readFileSync(path))
  // What the app writes is built otherwise than what the tests of documents write: one copy too many of a library shows here.
  expect([...findings, ...checkStructure(parts)]).toEqual([])
  return execFileSync('pandoc', ['--from=docx', '--to=plain', '--wrap=none', path], { encoding: 'utf8' })
}

/** Runs the command line of the same build. Throws where it refuses. */
export function throughline(...args: string[]): string {
  return execFileSync(process.execPath, [join(__dirname, '../../out/main/cli.js'), ...args], { encoding: 'utf8' })
}

/** An item of the native menu as it stands now, with "&&" read as the one sign that is shown. */
export async function menuItem(
  app: ElectronApplication,
  id: string,
): Promise<{ label: string; enabled: boolean; checked: boolean }> {
  return app.evaluate(({ Menu }, itemId) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(itemId)
    if (!item) throw new Error(`the menu has no ${itemId}`)
    return { label: item.label.replaceAll('&&', '&'), enabled: item.enabled, checked: item.checked }
  }, id)
}

export async function chooseInMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, itemId) => {
    Menu.getApplicationMenu()?.getMenuItemById(itemId)?.click()
  }, id)
}

/** What axe finds serious, in words that say where. */
export async function seriousFindings(window: Page, { rules }: { rules?: string[] } = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page: window }).setLegacyMode()
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

/** The page must never be wider than the window: nothing is cut off, nothing scrolls sideways. */
export async function overflowing(window: Page): Promise<boolean> {
  return window.evaluate(async () => {
    // What measures itself is laid out in the frame after the one in which the window got its size.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    const main = document.querySelector('main') ?? document.documentElement
    return main.scrollWidth > main.clientWidth + 1
  })
}
