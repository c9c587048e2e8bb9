import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { launchThroughline } from './launch'
import { createPlan, goTo, marks, saved } from './steps'

const entries = (window: Page): Locator => window.locator('[data-entry]')
const detail = (window: Page): Locator => window.getByRole('region', { name: 'What is looked at' })

async function look(window: Page, view: 'What changed' | 'The plan then' | 'Compare'): Promise<void> {
  await detail(window).getByRole('button', { name: view, exact: true }).click()
}

/** Chooses by the words before the count, which grows with the sample. Returns the count. */
async function narrow(window: Page, filter: string, choice: string): Promise<number> {
  const select = window.getByLabel(filter, { exact: true })
  const option = select.locator('option').filter({ hasText: choice })
  const label = (await option.textContent()) ?? ''
  await select.selectOption({ label })
  return Number(/\((\d+)\)$/.exec(label)?.[1])
}

async function seriousFindings(window: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

test('E20 what was typed, moved and undone stands in the history, as people did it', async () => {
  const run = await launchThroughline({ size: { width: 1440, height: 900 } })
  const { window } = run
  await createPlan(window, { title: 'Reading by grade three', district: 'History Unified' })
  await goTo(window, 'History')
  await expect(window.getByText('Nothing has changed since the plan was made.')).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])

  await goTo(window, 'Seven tensions')
  await window.getByRole('button', { name: /^1\. / }).click()
  const { shouldBe } = marks(window)
  await shouldBe.focus()
  await window.keyboard.press('Home')
  await expect(shouldBe).toHaveAttribute('aria-valuetext', /^1: /)
  const rationale = window.getByLabel('Rationale', { exact: true })
  await rationale.click()
  // Pauses within the typing make rows of their own; the visit to the field is one change all the same.
  for (const words of ['We begin ', 'in four schools ', 'and learn.']) {
    await window.keyboard.type(words)
    await saved(window)
  }
  await shouldBe.focus()
  await window.keyboard.press('End')
  await expect(shouldBe).toHaveAttribute('aria-valuetext', /^9: /)
  await window.keyboard.press('Control+z')
  await expect(shouldBe).toHaveAttribute('aria-valuetext', /^1: /)

  await goTo(window, 'History')
  await expect(entries(window)).toHaveText([
    /Undid: should-be mark/,
    /Should-be mark.*\(undone later\)/,
    /Rationale/,
    /Should-be mark/,
    /The plan was made/,
  ])
  await entries(window).filter({ hasText: 'Rationale' }).click()
  await expect(detail(window)).toContainText('Rationale written.')
  await expect(detail(window)).toContainText('We begin in four schools and learn.')

  // The list follows along.
  await window.keyboard.press('Control+Shift+Z')
  await expect(entries(window).first()).toContainText('Made again: should-be mark')
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E21 the history narrows by part, kind, day and who, and one press shows all again', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1440, height: 900 } })
  const { window } = run
  await goTo(window, 'History')
  await expect(entries(window)).toHaveCount(100)
  await window.getByRole('button', { name: 'Show earlier changes' }).click()
  await expect(entries(window)).toHaveCount(200)

  await narrow(window, 'Kind of change', 'Decisions and status')
  const theirs = await narrow(window, 'Who', 'Chief of schools')
  await expect(entries(window)).toHaveText([/Decide/, /Change the decision/, /Decide/])
  expect(theirs).toBe(3)
  await window.getByLabel('Up to the day').fill('2026-07-01')
  await expect(entries(window)).toHaveCount(1)
  await expect(entries(window)).toHaveCount(await narrow(window, 'Kind of change', 'Marks and ranges'))
  expect(await narrow(window, 'Part of the plan', 'Document')).toBe(0)
  await expect(window.getByText('No change matches all of these.')).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])
  await window.getByRole('button', { name: 'Show all changes' }).click()
  await expect(window.getByLabel('Part of the plan')).toBeFocused()
  await expect(entries(window).first()).toContainText('Mark as for decision')
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E22 from a change to its field and back to the change; a thing that is gone says so', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1024, height: 768 } })
  const { window } = run
  await goTo(window, 'History')
  await narrow(window, 'Part of the plan', '2. Pace')
  await entries(window).filter({ hasText: 'Trigger' }).click()
  await detail(window).getByRole('button', { name: 'Go to the field' }).click()
  const trigger = window.locator('[data-path$="/trigger"]')
  await expect(trigger).toBeFocused()
  await goTo(window, 'History')
  await expect(entries(window).filter({ hasText: 'Trigger' })).toHaveAttribute('aria-current', 'true')

  await goTo(window, 'Initiatives')
  await window.getByRole('button', { name: 'Robotics carts' }).first().click()
  await window.getByRole('button', { name: 'Remove this initiative' }).click()
  await expect(window.locator('tbody[data-item]').filter({ hasText: 'Robotics carts' })).toHaveCount(0)
  await goTo(window, 'History')
  await expect(entries(window).first()).toContainText('Remove initiative')
  await entries(window).first().click()
  await expect(detail(window)).toContainText('This initiative is no longer in the plan.')
  await expect(detail(window).getByRole('button', { name: /^Go to/ })).toHaveCount(0)
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E23 the plan as it was on a day is read, not changed, with the keyboard alone', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1440, height: 900 } })
  const { window } = run
  const keyboard = window.keyboard
  await goTo(window, 'History')
  await window.getByLabel('Up to the day').fill('2026-06-30')
  await entries(window).first().focus()
  await keyboard.press('ArrowDown')
  await expect(entries(window).nth(1)).toBeFocused()
  await expect(entries(window).nth(1)).toHaveAttribute('aria-current', 'true')
  await keyboard.press('Home')
  await look(window, 'The plan then')
  await expect(detail(window)).toContainText('As it was on Tuesday, June 30, 2026')
  await expect(detail(window)).toContainText('One decided, six open.')
  const document = detail(window).getByRole('article')
  await expect(document).toContainText('From August the district decides curriculum, tasks, platform, schedule')
  await expect(document.getByRole('button')).toHaveCount(0)
  await expect(detail(window).getByRole('textbox')).toHaveCount(0)
  expect(await seriousFindings(window)).toEqual([])
  await detail(window).getByRole('button', { name: 'Back to now' }).click()
  await expect(entries(window).first()).toBeFocused()
  await expect(detail(window)).toContainText('Marked as for decision.')
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E24 any two points are compared, tension by tension, in words and as two marks', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1440, height: 900 } })
  const { window } = run
  await goTo(window, 'History')
  await look(window, 'Compare')
  await expect(detail(window)).toContainText('All seven tensions differ')
  await narrow(window, 'Kind of change', 'Decisions and status')
  const decided = /Decide, Tight or loose/
  await window
    .getByRole('radio', { name: new RegExp(`^Then: ${decided.source}`) })
    .last()
    .check()
  await window
    .getByRole('radio', { name: new RegExp(`^Later: ${decided.source}`) })
    .first()
    .check()
  const tensions = detail(window).getByRole('list', { name: 'Tension by tension' })
  await expect(tensions).toContainText('Should-be mark moved from 2: almost all central to 4: leans central')
  await expect(tensions).toContainText('Rationale rewritten')
  await expect(tensions).toContainText('Earlier decision superseded')
  await expect(tensions.getByText('Unchanged')).toHaveCount(6)
  await expect(tensions.getByRole('img')).toHaveAccessibleName(
    /Should be 4: leans central; it was 2: almost all central/,
  )
  await tensions.getByText('Before and after').click()
  await expect(tensions).toContainText('Four pilots chose four platforms')
  expect(await seriousFindings(window)).toEqual([])

  // Whichever end is chosen first, the earlier point stands first.
  await window.getByRole('radio', { name: 'Later: The plan as it is now' }).check()
  await expect(detail(window)).toContainText('The plan as it is')
  await window
    .getByRole('radio', { name: new RegExp(`^Later: ${decided.source}`) })
    .last()
    .check()
  await expect(detail(window)).toContainText('Nothing differs between these two points.')
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
