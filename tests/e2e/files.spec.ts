import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { electronArguments, findElectron } from '../../scripts/setup/electron-path.cjs'
import { launchThroughline } from './launch'
import {
  chooseInMenu,
  chooseInOpenDialog,
  chooseInSaveDialog,
  createPlan,
  goTo,
  saved,
  seriousFindings,
  throughline,
} from './steps'

/** What the file itself says, read by the command line. */
function decisionIn(file: string): string {
  return (JSON.parse(throughline('show', file, '--json')) as { ask: { decision: string } }).ask.decision
}

async function decide(window: Page, words: string): Promise<void> {
  await window.getByRole('textbox', { name: 'The decision asked for' }).fill(words)
  await saved(window)
}

function plansIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.throughline'))
    .toSorted()
}

async function answerMessageBoxes(app: ElectronApplication, response: number): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = (async (_window: unknown, options: { message: string }) => {
      asked.push(options.message)
      return { response: answer, checkboxChecked: false }
    }) as never
  }, response)
}

function asked(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
}

test('E100 the window says how its file stands: written, out of reach with what to do, renamed, saved elsewhere', async () => {
  const run = await launchThroughline()
  const { window, app, documents } = run
  await createPlan(window, { title: 'Kept', district: '' })
  const file = join(documents, 'Kept.throughline')
  await goTo(window, 'The ask')
  await decide(window, 'First')
  await window.getByRole('button', { name: /^Saved / }).click()
  const page = window.getByRole('dialog', { name: 'Where this plan is kept' })
  await expect(page.getByText(file)).toBeVisible()
  await expect(page.getByText(/The rest follows when you pause/)).toBeVisible()
  expect(await seriousFindings(window), 'where the plan is kept').toEqual([])
  expect(decisionIn(file)).toBe('')
  await page.getByRole('button', { name: 'Write to the file now' }).click()
  await expect(page.getByText(/^Everything\. Written/)).toBeVisible()
  expect(decisionIn(file)).toBe('First')

  await page.getByLabel('Name of the file').fill('Renamed: for the board')
  await page.getByRole('button', { name: 'Rename' }).click()
  const renamed = join(documents, 'Renamed for the board.throughline')
  await expect(page.getByText(renamed)).toBeVisible()
  expect(plansIn(documents)).toEqual(['Renamed for the board.throughline'])
  await page.getByRole('button', { name: 'Done' }).click()

  // A drive that is pulled out takes the folder with it.
  renameSync(documents, `${documents}-away`)
  await decide(window, 'While it was away')
  await window.keyboard.press('Control+s')
  const strip = window.getByText(/^Saved here; the folder of “Renamed for the board.throughline” cannot be reached/)
  await expect(strip).toBeVisible()
  await expect(window.getByRole('button', { name: 'Saved here only' })).toBeVisible()
  renameSync(`${documents}-away`, documents)
  await window.getByRole('button', { name: 'Try again' }).click()
  await expect(strip).toBeHidden()
  expect(decisionIn(renamed)).toBe('While it was away')

  const elsewhere = join(documents, 'Elsewhere')
  await chooseInSaveDialog(app, elsewhere)
  await chooseInMenu(app, 'plan.saveAs')
  await expect(window.getByText('You go on in “Elsewhere.throughline”.')).toBeVisible()
  await decide(window, 'In the new file')
  await window.keyboard.press('Control+s')
  await expect.poll(() => decisionIn(`${elsewhere}.throughline`)).toBe('In the new file')
  expect(decisionIn(renamed)).toBe('While it was away')
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E101 a file that somebody else changed, or has open: both versions stay, and the person chooses', async () => {
  const run = await launchThroughline()
  const { window, app, documents } = run
  await createPlan(window, { title: 'Shared', district: '' })
  const file = join(documents, 'Shared.throughline')
  const note = join(documents, '.Shared.throughline.in-use')
  expect(existsSync(note)).toBe(true)
  const commands = join(documents, 'commands.json')
  writeFileSync(commands, JSON.stringify([{ type: 'field.set', args: { path: 'ask/decision', value: 'Theirs' } }]))
  // A computer whose sync program has not brought the note yet.
  await goTo(window, 'The ask')
  await decide(window, 'Ours')
  renameSync(note, `${note}.kept`)
  throughline('apply', file, commands)
  renameSync(`${note}.kept`, note)
  await window.keyboard.press('Control+s')
  await expect(window.getByText(/^Someone else changed this file/)).toBeVisible()
  expect(decisionIn(file)).toBe('Theirs')
  const beside = plansIn(documents).find((name) => name.startsWith('Shared (conflict, ')) ?? ''
  expect(decisionIn(join(documents, beside))).toBe('Ours')
  await window.getByRole('button', { name: /Choose what to do/ }).click()
  expect(await seriousFindings(window), 'two versions').toEqual([])
  await window.getByLabel('Put yours into the file').check()
  await window.getByRole('button', { name: 'Go on' }).click()
  await expect(window.getByText(/^Your version is in the file\. Theirs is in “Shared \(theirs, /)).toBeVisible()
  await expect(window.getByText(/^Someone else changed this file/)).toBeHidden()
  expect(decisionIn(file)).toBe('Ours')
  const theirs = plansIn(documents).find((name) => name.startsWith('Shared (theirs, ')) ?? ''
  expect(decisionIn(join(documents, theirs))).toBe('Theirs')

  // Somebody has it open on another computer.
  await window.getByRole('button', { name: 'Throughline' }).click()
  await expect(window.getByRole('heading', { name: 'Recent plans' })).toBeVisible()
  const now = new Date().toISOString()
  writeFileSync(note, JSON.stringify({ host: 'DESK-12', user: 'mkowal', process: 7, since: now, seen: now }))
  await answerMessageBoxes(app, 0)
  await chooseInOpenDialog(app, file)
  await window.getByRole('button', { name: 'Open a file' }).click()
  await expect(window.getByText(/^You are looking at this plan: it is open on DESK-12 by mkowal/)).toBeVisible()
  expect((await asked(app))[0]).toContain('“Shared.throughline” is open on DESK-12 by mkowal')
  await goTo(window, 'The ask')
  await window.getByRole('textbox', { name: 'The decision asked for' }).fill('Not here')
  await window.getByLabel('Decide by', { exact: true }).focus()
  await expect(window.getByText(/is open on DESK-12 by mkowal, so nothing in it is changed here/)).toBeVisible()
  expect(decisionIn(file)).toBe('Ours')
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

/** Starts the program once more, as a double click on a file does. */
function startAgain(userData: string, folder: string, file: string): ChildProcess {
  const root = resolve(__dirname, '../..')
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const args = [...electronArguments(), root, `--user-data-dir=${userData}`, file]
  return spawn(findElectron() ?? '', args, {
    cwd: folder,
    env: { ...env, THROUGHLINE_DOCUMENTS: folder },
    stdio: 'ignore',
  })
}

test('E102 killed, started again, opened from outside, dropped: every plan in one window, and where one was', async () => {
  const run = await launchThroughline()
  const { documents, userData } = run
  await createPlan(run.window, { title: 'First', district: '' })
  await goTo(run.window, 'The ask')
  await decide(run.window, 'Before the crash')
  run.app.process().kill('SIGKILL')
  await run.app.waitForEvent('close').catch(() => {})
  const first = join(documents, 'First.throughline')
  const second = join(documents, 'Second.throughline')
  throughline('new', second, '--title', 'Second')
  expect(decisionIn(first)).toBe('')

  const again = await launchThroughline({ userData, documents })
  const { window, app } = again
  await expect(window.getByText('Not in its file yet')).toBeVisible()
  expect(await seriousFindings(window), 'the start').toEqual([])
  await window.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(window.getByText(/had not reached the file when the app ended/)).toBeVisible()
  await expect.poll(() => decisionIn(first)).toBe('Before the crash')
  await goTo(window, 'Purpose')

  const [other] = await Promise.all([app.waitForEvent('window'), startAgain(userData, documents, 'Second.throughline')])
  await expect(other.getByTitle('Second', { exact: true })).toBeVisible()
  const ended = startAgain(userData, documents, first)
  await new Promise((settle) => ended.once('close', settle))
  expect(app.windows()).toHaveLength(2)

  // A file dropped on the window is opened in it; what is no plan is refused in words.
  const letter = join(documents, 'letter.docx')
  writeFileSync(letter, 'Dear board')
  const drop = async (path: string) => {
    const session = await other.context().newCDPSession(other)
    const data = { items: [], files: [path], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
    }
  }
  await drop(letter)
  await expect(other.getByText(/“letter\.docx” is not a plan/)).toBeVisible()
  throughline('new', join(documents, 'Third.throughline'), '--title', 'Third')
  await drop(join(documents, 'Third.throughline'))
  await expect(other.getByTitle('Third', { exact: true })).toBeVisible()
  await drop(first)
  await expect(other.getByTitle('Third', { exact: true })).toBeVisible()

  await window.keyboard.press('Control+,')
  await window.getByLabel('Open what was open when the app was quit').check()
  await app.close()
  expect(readdirSync(documents).filter((name) => name.startsWith('.'))).toEqual([])
  expect(readdirSync(join(userData, 'working'))).toEqual([])

  const third = await launchThroughline({ userData, documents })
  await expect.poll(() => third.app.windows().length).toBe(2)
  const heads = await Promise.all(
    third.app.windows().map(async (page) => {
      await page.locator('h1').waitFor()
      return `${await page.title()}: ${await page.locator('h1').textContent()}`
    }),
  )
  expect(heads.toSorted()).toEqual(['First - Throughline: Purpose', 'Third - Throughline: Seven tensions'])
  expect([...again.consoleErrors, ...third.consoleErrors]).toEqual([])
  await third.close()
})
