// Starts Throughline in a real Electron window for one test, with folders of its own that are removed afterwards.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { expect } from 'playwright/test'
import { electronArguments, findElectron } from '../../scripts/setup/electron-path.cjs'
import type { Theme } from '../../src/contract'

/** How long a plan that a test names has to open; one that is to be refused never does. In milliseconds. */
const A_REFUSAL = 4000

const root = resolve(__dirname, '../..')

export interface LaunchOptions {
  /** What follows the program's name, such as `--sample` or the path of a plan. */
  args?: string[]
  /** The user-data folder. With one of the test's own, the app can be closed and started again on the same data. */
  userData?: string
  /** The folder that file dialogs start in and that new plans are offered in. */
  documents?: string
  /** What the computer is set to. */
  theme?: 'light' | 'dark'
  /** The theme that the person chose in the app at an earlier time; only for a user-data folder without settings. */
  appTheme?: Theme
  /** What it is started for is to be refused: there is no plan to wait for. */
  refused?: true
  /** The size of the page inside the window, in CSS pixels. */
  size?: { width: number; height: number }
}

export interface Throughline {
  app: ElectronApplication
  window: Page
  userData: string
  documents: string
  /** What the page wrote to its console as errors, or threw. A test that ends well asserts that this is empty. */
  consoleErrors: string[]
  /** Sets the size of the page inside the window and waits until the page has it. */
  setContentSize(width: number, height: number): Promise<void>
  /** Closes the app and removes the folders that were made for it (not those that the test passed in). */
  close(): Promise<void>
}

export async function launchThroughline(options: LaunchOptions = {}): Promise<Throughline> {
  const executablePath = findElectron()
  if (!executablePath) throw new Error('There is no Electron yet. Run `npm test` once: it fetches one.')

  const made: string[] = []
  const userData = options.userData ?? (await makeFolder(made, 'user-data'))
  const documents = options.documents ?? (await makeFolder(made, 'documents'))

  if (options.appTheme) await writeFile(join(userData, 'settings.json'), JSON.stringify({ theme: options.appTheme }))

  const app = await _electron.launch({
    executablePath,
    args: [...electronArguments(), root, `--user-data-dir=${userData}`, ...(options.args ?? [])],
    cwd: documents,
    env: { ...definedEnvironment(), THROUGHLINE_DOCUMENTS: documents },
    colorScheme: options.theme ?? null,
  })
  const consoleErrors: string[] = []
  const listening = new WeakSet<Page>()
  const listen = (page: Page) => {
    if (listening.has(page)) return
    listening.add(page)
    collectErrors(page, consoleErrors)
  }
  app.on('window', listen)
  const window = await app.firstWindow()
  listen(window)
  if (options.args?.includes('--sample') && !options.refused) await untilPlanIsOpen(window)
  else if (options.args?.some((arg) => arg.endsWith('.throughline')))
    await untilPlanIsOpen(window, A_REFUSAL).catch(() => {})
  if (options.theme) {
    await app.evaluate(({ nativeTheme }, theme) => {
      nativeTheme.themeSource = theme
    }, options.theme)
  }

  const setContentSize = (width: number, height: number) => resizeContent(app, window, width, height)
  if (options.size) await setContentSize(options.size.width, options.size.height)

  async function close() {
    await app.close()
    await Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 })))
  }
  return { app, window, userData, documents, consoleErrors, setContentSize, close }
}

/** A plan is opened beside the window, so that the window is there first. */
async function untilPlanIsOpen(page: Page, timeout = 30_000): Promise<void> {
  const isOpen = () =>
    page.evaluate(async () => {
      const { throughline } = window as unknown as {
        throughline?: { request(name: string, payload: object): Promise<{ value?: unknown }> }
      }
      return Boolean((await throughline?.request('plan.current', {}))?.value)
    })
  await expect.poll(isOpen, { timeout }).toBe(true)
  await page.locator('h1').waitFor()
}

async function makeFolder(made: string[], name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `throughline-${name}-`))
  made.push(folder)
  return folder
}

function collectErrors(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
}

async function resizeContent(app: ElectronApplication, page: Page, width: number, height: number): Promise<void> {
  const browserWindow = await app.browserWindow(page)
  await browserWindow.evaluate((target, size) => target.setContentSize(size.width, size.height), { width, height })
  await page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, { width, height })
}

/** The environment without ELECTRON_RUN_AS_NODE, with which Electron would open no window. */
function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE')
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}
