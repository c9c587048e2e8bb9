import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { sideOf } from '../../src/core/content/lookup'
import { pairQuestions } from '../../src/core/content/pairs'
import { FIELDS, type FieldKind, fieldSpec, listSpec, type Plan, valueAt } from '../../src/core/plan'
import { fieldText } from '../../src/core/report/values'
import { content } from './content'
import { launchThroughline } from './launch'
import { chooseInSaveDialog, createPlan, goTo, saved, textOfDocument } from './steps'

/** What is chosen by where an item is added, and has no control of its own. */
const CHOSEN_BY_PLACE = [
  'tensions/*/additions/*/pole',
  'tensions/*/additions/*/kind',
  'tensions/*/warnings/*/pole',
  'ownQuestions/*/about',
]

/** More presses than lead through everything beside the screen itself: the top bar and the rail. */
const BESIDE = 30

/** Presses to hold against a screen on which the focus never comes round. */
const MOST_STOPS = 600

/** Every field once, by its path in the catalogue, with the path in the plan at which it was set. */
type Found = Map<string, string>

let marker = 1000

/** The last of the kinds of answer: the one that asks for a day. */
async function setAside(window: Page, path: string): Promise<void> {
  await window.keyboard.press('End')
  await expect(window.locator(`[data-path="${path.replace(/kind$/, 'until')}"]`)).toBeVisible()
}

/** Sets the focused control by the keyboard alone. A mark goes to the end of its scale that the question needs. */
async function set(window: Page, kind: FieldKind, path: string): Promise<void> {
  marker += 1
  const { keyboard } = window
  switch (kind) {
    case 'line':
    case 'text':
      return keyboard.type(`Mark${marker} of ${path.split('/').at(-1)}`)
    case 'link':
      return keyboard.type(`example.org/mark${marker}`)
    case 'day':
      return keyboard.type(`0${(marker % 9) + 1}1${marker % 9}${2027 + (marker % 50)}`)
    case 'amount':
    case 'count':
    case 'number':
      return keyboard.type(String(marker))
    case 'percent':
      return keyboard.type(`${marker % 97}.5`)
    case 'position':
      // A scenario decides otherwise than the plan.
      if (path.startsWith('scenarios/')) return keyboard.press(wantedSide(path) === 'a' ? 'End' : 'Home')
      // The marks of a part are chosen from a list.
      if (path.includes('/parts/')) return keyboard.press('ArrowDown')
      return keyboard.press(wantedSide(path) === 'a' ? 'Home' : 'End')
    case 'range':
    case 'choice':
    case 'reference':
      if (path.endsWith('/kind') && path.startsWith('promptResponses/')) return setAside(window, path)
      return keyboard.press('ArrowDown')
  }
}

/** A question that two marks alone raise, so that its answer can be written. */
const [question] = pairQuestions(content)

function wantedSide(path: string): 'a' | 'b' {
  const condition = question?.when.all.find((each) => each.kind === 'side' && path.includes(each.tension))
  return condition && 'side' in condition && condition.side === 'a' ? 'a' : 'b'
}

/** What stands in a panel, opened by the keys of the grid; the next choice after "reinforces" is that it strains. */
async function openReinforcingCell(window: Page): Promise<void> {
  await window.locator('[data-cell]').first().focus()
  await window.keyboard.press('r')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Note' })).toBeFocused()
  // One step back, so that the next Tab meets the note.
  await window.keyboard.press('Shift+Tab')
  await window.keyboard.press('Shift+Tab')
}

/** An arrow is drawn from thing to thing by the keys of the picture; then its fields stand below. */
async function drawArrow(window: Page): Promise<void> {
  await window.locator('[data-node^="initiatives/"]').first().focus()
  await window.keyboard.press('l')
  await expect(window.locator('[data-node^="purpose/core"]:focus')).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Assumption' })).toBeFocused()
  await window.keyboard.press('Shift+Tab')
}

/** Opens one of the views of a screen. */
async function openView(window: Page, name: string): Promise<void> {
  await window
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
}

/** Goes through the screen by Tab: adds one item to each list, and sets each field that it meets for the first time. */
async function setAll(window: Page, found: Found): Promise<void> {
  const added = new Set<string>()
  const seen = new Set<string>()
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await window.keyboard.press('Tab')
    const path = await window.evaluate(() => {
      const focused = document.activeElement as HTMLElement | null
      return focused?.closest('main') ? (focused.dataset.path ?? '') : null
    })
    if (path === null && stop > BESIDE) return
    if (!path) continue
    const list = listSpec(path)
    if (list && !added.has(list.path)) {
      added.add(list.path)
      await window.keyboard.press('Enter')
      await expect
        .poll(() => window.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.path ?? ''))
        .toMatch(new RegExp(`^${path}/`))
      // The focus went to the first field of the new item; one step back, so that the next Tab meets it.
      await window.keyboard.press('Shift+Tab')
      continue
    }
    const spec = fieldSpec(path)
    if (!spec || seen.has(path) || (found.has(spec.path) && spec.kind !== 'position')) continue
    seen.add(path)
    await set(window, spec.kind, path)
    found.set(spec.path, path)
  }
  throw new Error('the focus did not come round')
}

async function openPlan(window: Page): Promise<Plan> {
  return window.evaluate(async () => {
    const bridge = (window as unknown as { throughline: { request(name: string, payload: object): Promise<unknown> } })
      .throughline
    return ((await bridge.request('plan.current', {})) as { value: { plan: never } }).value.plan
  })
}

test('E50 every field of the catalogue is set by the keyboard, found again after closing, and stands in the document', async () => {
  test.setTimeout(300_000)
  const run = await launchThroughline({ size: { width: 1440, height: 900 } })
  const { window } = run
  await createPlan(window, { title: 'Every field', district: '' })
  const found: Found = new Map()
  const sideTensions =
    question?.when.all.flatMap((condition) => ('tension' in condition ? [condition.tension] : [])) ?? []
  for (const { id, number } of content.tensions.filter(({ id }) => sideTensions.includes(id))) {
    await goTo(window, 'Seven tensions')
    await window.getByRole('button', { name: new RegExp(`^${number}\\. `) }).click()
    for (const step of ['Position', 'Both sides', 'Record']) {
      await window
        .getByRole('navigation', { name: 'Steps of this tension' })
        .getByRole('button', { name: step })
        .click()
      await setAll(window, found)
    }
    expect(sideOf((await openPlan(window)).tensions[id]?.shouldBe ?? 5)).toBe(wantedSide(`tensions/${id}/shouldBe`))
  }
  for (const section of ['The ask', 'Purpose', 'Elements', 'Initiatives', 'Schools', 'Coherence', 'Document']) {
    await goTo(window, section)
    if (section === 'Coherence') await openReinforcingCell(window)
    if (section === 'Schools') await openView(window, 'Criteria and weights')
    await setAll(window, found)
    if (section === 'Schools') {
      await openView(window, 'Table')
      await setAll(window, found)
      // The focus went past the value by the criterion, to the fields of the school that was added.
      await window.locator('[role="gridcell"][data-path]').first().focus()
      await window.keyboard.press('Shift+Tab')
      await setAll(window, found)
    }
    if (section !== 'Coherence') continue
    await openView(window, 'Questions')
    await setAll(window, found)
    // What is switched off moves to the end of the screen and takes the focus with it; so once more from the top.
    await setAll(window, found)
    await openView(window, 'Chain')
    await drawArrow(window)
    await setAll(window, found)
  }
  await goTo(window, 'Seven tensions')
  await window
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: /^Scenarios/ })
    .click()
  await setAll(window, found)
  // A new scenario opens at its name, below its marks; what is decided otherwise opens for its reason. So once more.
  await setAll(window, found)
  await goTo(window, 'Team')
  for (const view of ['People', 'Session', 'Next steps']) {
    await openView(window, view)
    await setAll(window, found)
  }
  await saved(window)
  const missing = FIELDS.filter(({ path }) => !found.has(path) && !CHOSEN_BY_PLACE.includes(path))
  expect(missing.map(({ path }) => path)).toEqual([])

  const before = await openPlan(window)
  expect(run.consoleErrors).toEqual([])
  const { userData, documents } = run
  await run.app.close()
  const again = await launchThroughline({ userData, documents, size: { width: 1440, height: 900 } })
  await again.window.locator('h1').waitFor()
  await again.window.getByRole('button', { name: /Mark/ }).first().press('Enter')
  await expect(again.window.getByRole('heading', { name: 'Seven tensions' })).toBeVisible()
  const plan = await openPlan(again.window)
  expect(plan).toEqual(before)

  const document = join(documents, 'every-field.docx')
  await chooseInSaveDialog(again.app, document)
  await goTo(again.window, 'Document')
  await again.window.getByRole('button', { name: /Export to Word/ }).click()
  await expect(again.window.getByText(/Saved as/)).toBeVisible({ timeout: 60_000 })
  const text = textOfDocument(document)
  const lost = [...found].filter(([, path]) => {
    const value = valueAt(plan, path)
    // The document prints an address without its scheme, and leads there.
    const words = fieldText(plan, content, path).replace(/^https:\/\//, '')
    return value === null || value === '' || words === '' || !text.includes(words)
  })
  expect(lost.map(([path]) => path)).toEqual([])
  expect(again.consoleErrors).toEqual([])
  await again.close()
})
