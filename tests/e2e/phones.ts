// Phones: real browser pages of Debian's Chromium, which reach the laptop by a name, without encryption, as in a room.
import { type Browser, chromium, type Page } from 'playwright'
import { expect } from 'playwright/test'

/** What stands for the laptop's address. A browser takes the loopback address for safe, and this name for what it is. */
export const LAPTOP = 'phone.test'

/** Where there is no Chromium of the system, Playwright's own. */
const SYSTEM_CHROMIUM = '/usr/bin/chromium'

export async function phoneBrowser(): Promise<Browser> {
  const args = [`--host-resolver-rules=MAP ${LAPTOP} 127.0.0.1`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const { existsSync } = await import('node:fs')
  return chromium.launch({ args, ...(existsSync(SYSTEM_CHROMIUM) ? { executablePath: SYSTEM_CHROMIUM } : {}) })
}

export interface Phone {
  page: Page
  /** What the page wrote as errors, and what it asked of others than the laptop. */
  problems: string[]
}

export async function newPhone(browser: Browser, { width = 390, dark = false } = {}): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width, height: 720 },
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message))
  page.on('console', (message) => {
    // What the network refuses is part of being offline.
    if (message.type() === 'error' && !message.text().includes('ERR_')) problems.push(message.text())
  })
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== LAPTOP) problems.push(request.url())
  })
  return { page, problems }
}

export async function chooseName(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await expect(page.getByRole('radiogroup', { name: 'Today' })).toBeVisible()
}

/** Marks where we are and should be in the tension that the phone shows. */
export async function mark(page: Page, today: number, shouldBe: number): Promise<void> {
  await page
    .getByRole('radiogroup', { name: 'Today' })
    .getByRole('radio', { name: `${today}, ` })
    .check()
  await page
    .getByRole('radiogroup', { name: 'Should be' })
    .getByRole('radio', { name: `${shouldBe}, ` })
    .check()
}

/** Goes on to the overview at the end, leaving out what is not answered. */
export async function toTheEnd(page: Page): Promise<void> {
  const onward = page.getByRole('button', { name: /^(Next|Skip|Look it over)$/ })
  while (await onward.isVisible()) await onward.click()
  await expect(page.getByRole('button', { name: /^Hand in/ })).toBeVisible()
}

export function standing(page: Page) {
  return page.locator('#standing')
}
