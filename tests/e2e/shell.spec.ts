import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { content } from './content'
import { launchThroughline } from './launch'
import { chooseInMenu, createPlan, goTo, menuItem, overflowing, saved, seriousFindings } from './steps'

const SECTIONS = ['The ask', 'Purpose', 'Seven tensions', 'Elements', 'Initiatives', 'Coherence', 'Document', 'History']
const [firstTension, secondTension] = content.tensions
if (!firstTension || !secondTension) throw new Error('the content has no tensions')

/** What has the keyboard, by its path in the plan, what is selected there, and where on the screen that is. */
function focused(window: Page) {
  return window.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    const path = element?.dataset.path
    const typed = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element : null
    const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined
    return {
      path,
      start: typed ? typed.selectionStart : range?.startOffset,
      selected: typed ? typed.value.slice(typed.selectionStart ?? 0, typed.selectionEnd ?? 0) : range?.toString(),
    }
  })
}

function commands(window: Page) {
  return window.getByRole('combobox', { name: 'A screen, a tension or a command' })
}

function finder(window: Page) {
  return window.getByRole('combobox', { name: 'Find in the plan' })
}

test('E30 the list of all commands opens a tension, screens and dialogs, and gives the focus back', async () => {
  const run = await launchThroughline({ args: ['--sample'] })
  const { window } = run
  await goTo(window, 'The ask')
  const field = window.getByLabel('Main risk', { exact: true })
  await field.click()
  await window.keyboard.press('Control+k')
  await expect(commands(window)).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(commands(window)).toHaveCount(0)
  await expect(field).toBeFocused()

  await window.keyboard.press('Control+k')
  await window.keyboard.type(secondTension.title.toLowerCase())
  const options = window.getByRole('option')
  await expect(options.first()).toContainText(`2. ${secondTension.title}`)
  await expect(options.first()).toContainText('Ctrl+2')
  await window.keyboard.press('Enter')
  await expect(window.getByText(`2 of ${content.tensions.length}`, { exact: true })).toBeVisible()

  await window.keyboard.press('Control+k')
  await window.keyboard.type('word exp')
  await expect(window.getByRole('option', { selected: true })).toContainText('Export to Word')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: 'Document', exact: true })).toBeVisible()

  // Nothing was undone, so nothing can be made again, and the list says so instead of hiding it.
  await window.keyboard.press('Control+k')
  await window.keyboard.type('redo')
  await expect(window.getByRole('option', { name: /^Redo/ })).toContainText('Nothing to redo')
  await expect(window.getByRole('option', { name: /^Redo/ })).toBeDisabled()
  await window.keyboard.press('Enter')
  await expect(commands(window)).toBeVisible()
  await commands(window).fill('no such thing')
  await expect(window.getByText('Nothing here is called “no such thing”.')).toBeVisible()
  await commands(window).fill('')
  await window.keyboard.press('ArrowUp')
  await expect(window.getByRole('option', { selected: true })).toContainText('Keyboard shortcuts')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeFocused()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E31 a phrase typed a moment ago is found, and its field opens with the match selected', async () => {
  const run = await launchThroughline({ args: ['--sample'] })
  const { window } = run
  await goTo(window, 'Purpose')
  await window.getByLabel('Vision', { exact: true }).fill(`${'Word after word.\n'.repeat(400)}Every pupil läuft far.`)
  // No pause: what is still being typed is found too.
  await window.keyboard.press('Control+f')
  await expect(window.getByText('Finds words in every text of this plan')).toBeVisible()
  await window.keyboard.type('PUPIL  LAUFT')
  const option = window.getByRole('dialog').getByRole('option')
  await expect(option).toHaveCount(1)
  await expect(option.locator('mark')).toHaveText('pupil läuft')
  await expect(window.getByText('1 place', { exact: true })).toBeVisible()
  await window.keyboard.press('Escape')

  await goTo(window, 'Seven tensions')
  await window.getByRole('button', { name: /^Find/ }).click()
  await expect(finder(window)).toHaveValue('PUPIL  LAUFT')
  await window.keyboard.press('Enter')
  await expect.poll(() => focused(window)).toMatchObject({ path: 'purpose/vision', selected: 'pupil läuft' })
  // The match is the last of four hundred lines, and stands in the middle of the window all the same.
  const { lastLine, middle } = await window.evaluate(() => {
    const field = document.activeElement?.getBoundingClientRect()
    const main = document.querySelector('main')?.getBoundingClientRect()
    return { lastLine: (field?.bottom ?? 0) - 20, middle: (main?.top ?? 0) + (main?.height ?? 0) / 2 }
  })
  expect(Math.abs(lastLine - middle)).toBeLessThan(60)

  await window.keyboard.press('Control+f')
  await finder(window).fill('no district ever wrote this')
  await expect(window.getByText('No text of this plan has “no district ever wrote this”.')).toBeVisible()
  await window.keyboard.press('Escape')
  await window.keyboard.press('F3')
  await expect(window.getByText('No text of this plan has “no district ever wrote this”.')).toBeVisible()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E31 F3 goes through every place of the plan that has a word, each in its field, and round again', async () => {
  const run = await launchThroughline({ args: ['--sample'] })
  const { window } = run
  await expect(window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()
  await window.keyboard.press('Control+f')
  await window.keyboard.type('coach')
  const words = await window.getByText(/^\d+ places$/).textContent()
  const count = Number.parseInt(words ?? '', 10)
  expect(count).toBeGreaterThan(20)
  await expect(window.getByRole('group', { name: `1. ${firstTension.title}` })).toBeVisible()
  await window.keyboard.press('Enter')
  await expect.poll(async () => (await focused(window)).selected).toBe('coach')
  const first = await focused(window)
  const seen = new Set<string>()
  for (let step = 0; step < count; step += 1) {
    const here = await focused(window)
    expect(here.selected?.toLowerCase(), here.path).toBe('coach')
    seen.add(`${here.path} ${here.start}`)
    await window.keyboard.press('F3')
    await expect.poll(() => focused(window)).not.toEqual(here)
  }
  expect(seen.size).toBe(count)
  expect(await focused(window)).toEqual(first)
  await window.keyboard.press('Shift+F3')
  await expect.poll(() => focused(window)).not.toEqual(first)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E32 the native menu names what undo would take back, follows the plan, and does what it says', async () => {
  const run = await launchThroughline()
  const { window, app } = run
  await expect(window.getByRole('button', { name: 'New plan' })).toBeVisible()
  expect((await menuItem(app, 'edit.undo')).enabled).toBe(false)
  expect((await menuItem(app, 'find.open')).enabled).toBe(false)
  await chooseInMenu(app, 'plan.new')
  await window.getByLabel(/plan name/i).fill('R&D')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()
  expect(await menuItem(app, 'edit.undo')).toMatchObject({ label: 'Undo', enabled: false })
  await chooseInMenu(app, `tension:${secondTension.id}`)
  await window.getByLabel('Rationale', { exact: true }).fill('Because of R&D')
  await saved(window)
  expect(await menuItem(app, 'edit.undo')).toMatchObject({
    label: `Undo: rationale, ${secondTension.title}`,
    enabled: true,
  })
  expect((await menuItem(app, 'edit.redo')).enabled).toBe(false)
  // Typed and not yet saved: undo must not overtake it.
  await window.getByLabel('Rationale', { exact: true }).pressSequentially(', and more')
  await chooseInMenu(app, 'edit.undo')
  await expect(window.getByLabel('Rationale', { exact: true })).toHaveValue('')
  await expect
    .poll(() => menuItem(app, 'edit.redo'))
    .toMatchObject({ label: `Redo: rationale, ${secondTension.title}` })
  await chooseInMenu(app, 'edit.redo')
  await expect(window.getByLabel('Rationale', { exact: true })).toHaveValue('Because of R&D, and more')

  await window.keyboard.press('Control+PageDown')
  await expect(window.getByText(`3 of ${content.tensions.length}`, { exact: true })).toBeVisible()
  await window.keyboard.press('Control+1')
  await expect(window.getByText(`1 of ${content.tensions.length}`, { exact: true })).toBeVisible()
  await window.keyboard.press('Control+PageUp')
  await expect(window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()

  // A dialog that asks about the plan is answered first; until then the menu does nothing to the plan.
  await window.keyboard.press('Control+n')
  await window.getByLabel(/plan name/i).fill('Another')
  await chooseInMenu(app, 'go.document')
  await chooseInMenu(app, 'find.open')
  await expect(window.getByLabel(/plan name/i)).toHaveValue('Another')
  await expect(finder(window)).toHaveCount(0)
  await window.keyboard.press('Escape')
  await expect(window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()

  await window.keyboard.press('Control+w')
  await expect(window.getByRole('button', { name: /R&D/ })).toBeVisible()
  expect((await menuItem(app, 'edit.undo')).enabled).toBe(false)
  const recent = await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
    const target = items.find(({ label }) => label === 'Open recent')?.submenu?.items[0]
    target?.click()
    return target?.label
  })
  expect(recent).toBe('R&&D')
  await expect(window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E33 theme, text size and the width of the rail are kept over a restart', async () => {
  const run = await launchThroughline({ args: ['--sample'], appTheme: 'light', size: { width: 1440, height: 900 } })
  const { window, app, userData, documents } = run
  await expect(window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()
  await chooseInMenu(app, 'theme.projector')
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'projector')
  await expect.poll(() => menuItem(app, 'theme.projector')).toMatchObject({ checked: true })
  expect((await menuItem(app, 'theme.light')).checked).toBe(false)

  const splitter = window.getByRole('separator', { name: 'Width of the sections' })
  const rail = window.getByRole('navigation', { name: 'Sections' })
  const railWidth = async () => (await rail.boundingBox())?.width ?? 0
  const grip = await splitter.boundingBox()
  if (!grip) throw new Error('the rail has no line to drag')
  await window.mouse.move(grip.x + grip.width / 2, 400)
  await window.mouse.down()
  await window.mouse.move(grip.x + grip.width / 2 + 52, 410, { steps: 5 })
  await window.mouse.up()
  expect(await railWidth()).toBeCloseTo(260, 0)
  await splitter.press('ArrowRight')
  await expect(splitter).toHaveAttribute('aria-valuenow', '268')
  await splitter.press('End')
  expect(await railWidth()).toBeCloseTo(360, 0)
  for (const section of SECTIONS) {
    await goTo(window, section)
    expect(await overflowing(window), `${section} beside the widest rail`).toBe(false)
  }
  await splitter.dblclick()
  expect(await railWidth()).toBeCloseTo(208, 0)
  await splitter.press('Shift+ArrowRight')
  await expect(splitter).toHaveAttribute('aria-valuenow', '240')

  await window.keyboard.press('Control++')
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(Math.round(1440 / 1.1))
  await app.close()

  const again = await launchThroughline({ userData, documents, args: ['--sample'] })
  await expect(again.window.locator('html')).toHaveAttribute('data-theme', 'projector')
  await expect(again.window.getByRole('separator')).toHaveAttribute('aria-valuenow', '240')
  await expect.poll(() => again.window.evaluate(() => innerWidth)).toBe(Math.round(1440 / 1.1))
  expect((await menuItem(again.app, 'theme.projector')).checked).toBe(true)
  await again.window.keyboard.press('Control+0')
  await expect.poll(() => again.window.evaluate(() => innerWidth)).toBe(1440)
  expect([...run.consoleErrors, ...again.consoleErrors]).toEqual([])
  await again.close()
})

test('E34 the name of the settings stands beside the changes in the log, and none where it is empty', async () => {
  const run = await launchThroughline()
  const { window, documents } = run
  await createPlan(window, { title: 'Named', district: '' })
  await goTo(window, 'The ask')
  await window.getByLabel('Main risk', { exact: true }).fill('Before the name')
  await window.keyboard.press('Control+,')
  await expect(window.getByRole('radio', { name: /^System theme/ })).toBeFocused()
  await window.getByLabel('Your name').fill('  R. Kowal ')
  await window.keyboard.press('Enter')
  await expect(window.getByLabel('Your name')).toHaveCount(0)
  await window.getByLabel('Main risk', { exact: true }).fill('After the name')
  await saved(window)
  await window.keyboard.press('Control+z')
  await expect(window.getByLabel('Main risk', { exact: true })).not.toHaveValue('After the name')
  await run.app.close()
  const log = execFileSync(
    process.execPath,
    [join(__dirname, '../../out/main/cli.js'), 'history', join(documents, 'Named.throughline'), '--json'],
    { encoding: 'utf8' },
  )
  const rows = JSON.parse(log) as { kind: string; actor: string | null }[]
  expect(rows.map(({ kind, actor }) => [kind, actor])).toEqual([
    ['do', null],
    ['do', 'R. Kowal'],
    ['undo', 'R. Kowal'],
  ])
  expect(readFileSync(join(run.userData, 'settings.json'), 'utf8')).toContain('"name": "R. Kowal"')
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E35 a screen is printed as a text: all that was written, nothing that it was written with', async () => {
  const run = await launchThroughline({ args: ['--sample'], appTheme: 'dark', size: { width: 1440, height: 900 } })
  const { window, app } = run

  /** The words of what would come out of the printer, and the size of its sheets in points. */
  async function onPaper(): Promise<{ text: string; pages: number; width: number; height: number }> {
    const bytes = await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      const pdf = await contents?.printToPDF({ printBackground: true, preferCSSPageSize: true })
      return pdf?.toString('base64') ?? ''
    })
    const path = join(run.documents, 'print.pdf')
    writeFileSync(path, Buffer.from(bytes, 'base64'))
    const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? []
    return {
      text: execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' '),
      pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
      width: Number(width),
      height: Number(height),
    }
  }

  await goTo(window, 'The ask')
  const words = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ')
  await window.getByLabel('Main risk', { exact: true }).fill(`${words} the very end.`)
  await saved(window)
  const ask = await onPaper()
  expect(ask.text).toContain('word0 word1')
  expect(ask.text).toContain('the very end.')
  expect(ask.text).toContain('Sample: a fictional district')
  expect(ask.pages).toBeGreaterThan(1)
  expect(ask.height).toBeGreaterThan(ask.width)
  // The rail, the bar, and every button.
  for (const absent of ['Elements', 'Seven tensions', 'Ctrl+F', 'Undo', 'Saved', 'Add an option']) {
    expect(ask.text, absent).not.toContain(absent)
  }

  await goTo(window, 'Seven tensions')
  const overview = await onPaper()
  expect(overview.pages).toBe(1)
  expect(overview.width).toBeGreaterThan(overview.height)
  expect(overview.text).toContain(`Review`)
  await window.keyboard.press('Control+1')
  await window.getByRole('button', { name: /^Both sides/ }).click()
  const map = await onPaper()
  expect(map.pages).toBe(1)
  expect(map.width).toBeGreaterThan(map.height)
  expect(map.text).toContain('Guard for')
  expect(map.text).not.toContain('Trigger')
  // Afterwards the screen is as it was.
  expect(await window.evaluate(() => document.documentElement.dataset.printing)).toBeUndefined()
  await expect(window.getByRole('navigation', { name: 'Sections' })).toBeVisible()

  // The dialog of the system cannot be driven: what is asked of it, and what is said where it fails.
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) throw new Error('no window')
    contents.print = (options, done) => {
      Object.assign(globalThis, { printed: options })
      done?.(false, 'no printer')
    }
  })
  await window.keyboard.press('Control+p')
  await expect(window.getByText(/^Nothing was printed\./)).toBeVisible()
  expect(await app.evaluate(() => (globalThis as { printed?: object }).printed)).toMatchObject({ landscape: true })
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E36 at the largest text nothing scrolls sideways, and the menu knows that it is the largest', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1440, height: 900 } })
  const { window, app } = run
  await expect(window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()
  await window.keyboard.press('Control+,')
  await window.getByLabel('Text size').selectOption('200')
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(720)
  expect((await menuItem(app, 'text.larger')).enabled).toBe(false)
  const dialog = await window.getByRole('dialog').boundingBox()
  expect((dialog?.y ?? -1) >= 0 && (dialog?.y ?? 0) + (dialog?.height ?? 999) <= 450).toBe(true)
  await window.keyboard.press('Escape')
  for (const section of SECTIONS) {
    await goTo(window, section)
    expect(await overflowing(window), section).toBe(false)
  }
  await window.keyboard.press('Control+1')
  for (const step of ['Position', 'Both sides', 'Record']) {
    await window.getByRole('button', { name: new RegExp(`^${step}`) }).click()
    expect(await overflowing(window), step).toBe(false)
  }
  for (const key of ['Control+k', 'Control+f', 'Control+/']) {
    await window.keyboard.press(key)
    const box = await window.getByRole('dialog').boundingBox()
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 720, key).toBe(true)
    await window.keyboard.press('Escape')
  }
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`E37 the dialogs of the shell are accessible and give the focus back, ${theme}`, async () => {
    const run = await launchThroughline({ args: ['--sample'], appTheme: theme })
    const { window } = run
    await goTo(window, 'The ask')
    const field = window.getByLabel('Main risk', { exact: true })
    await field.click()
    const undo = window.getByRole('button', { name: /^Undo: / })
    const before = (await undo.getAttribute('aria-label')) ?? ''
    for (const key of ['Control+k', 'Control+f', 'Control+,', 'Control+/', 'Control+n']) {
      await window.keyboard.press(key)
      await expect(window.getByRole('dialog')).toBeVisible()
      expect(await seriousFindings(window), key).toEqual([])
      if (key === 'Control+f') {
        await window.keyboard.type('coach')
        await expect(window.getByRole('option').first()).toBeVisible()
        expect(await seriousFindings(window), 'found places').toEqual([])
        // The words to find have their own undo, which leaves the plan alone.
        await window.keyboard.press('Control+z')
        await expect(finder(window)).not.toHaveValue('coach')
      }
      await window.keyboard.press('Escape')
      await expect(window.getByRole('dialog')).toHaveCount(0)
      await expect(field, key).toBeFocused()
    }
    await expect(undo).toHaveAccessibleName(before)
    expect(run.consoleErrors).toEqual([])
    await run.close()
  })
}

test('E37 where the computer reduces motion, nothing moves by itself', async () => {
  const run = await launchThroughline({ args: ['--sample'] })
  const { window } = run
  await expect(window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()
  await window.keyboard.press('Control+1')
  const moving = () =>
    window.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
          const seconds = transitionDuration.split(',').map((duration) => Number.parseFloat(duration))
          return seconds.some((duration) => duration > 0) || animationName !== 'none' || scrollBehavior === 'smooth'
        }).length,
    )
  await window.emulateMedia({ reducedMotion: 'no-preference' })
  await expect.poll(moving).toBeGreaterThan(0)
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await expect.poll(moving).toBe(0)
  await run.close()
})
