import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { raisedPrompts } from '../../src/core/analysis/prompts'
import { comparePrompts, planOfStanding } from '../../src/core/analysis/scenarios'
import { type Plan, planUnderScenario } from '../../src/core/plan'
import { content } from './content'
import { launchThroughline } from './launch'
import { createPlan, goTo, overflowing, saved, seriousFindings } from './steps'

async function openPlan(window: Page): Promise<Plan> {
  return window.evaluate(async () => {
    const bridge = (window as unknown as { throughline: { request(name: string, payload: object): Promise<unknown> } })
      .throughline
    return ((await bridge.request('plan.current', {})) as { value: { plan: never } }).value.plan
  })
}

async function goToScenarios(window: Page): Promise<void> {
  await goTo(window, 'Seven tensions')
  await window
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: /^Scenarios/ })
    .click()
}

const titleOf = (number: number) => content.tensions[number - 1]?.title ?? ''
const idOf = (number: number) => content.tensions[number - 1]?.id ?? ''
const mark = (window: Page, number: number) =>
  window.getByRole('slider', { name: new RegExp(`^Should be, ${titleOf(number)}, in`) })

test('E95 the decisions are copied into a scenario and decided otherwise by key and by pointer, and the plan stays', async () => {
  const run = await launchThroughline({ size: { width: 1440, height: 900 } })
  const { window } = run
  await createPlan(window, { title: 'What if', district: '' })
  await goToScenarios(window)
  await expect(window.getByText(/^No scenarios\. A scenario is a copy of the decisions/)).toBeVisible()
  await window.getByRole('button', { name: 'Copy the decisions into a scenario' }).press('Enter')
  const name = window.getByRole('textbox', { name: 'Name of the scenario' })
  await expect(name).toBeFocused()
  await window.keyboard.type('Slower, deeper')
  await saved(window)
  await expect(window.getByRole('combobox', { name: 'Shown on the right' })).toContainText('Slower, deeper')
  await window.getByRole('button', { name: 'Adopt this scenario' }).focus()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog')).toHaveCount(0)

  // Two sides that raise a question together, one by the keyboard and one by the pointer.
  await mark(window, 4).press('Home')
  const fifth = await mark(window, 5).boundingBox()
  const picture = await window.getByRole('img', { name: 'Slower, deeper' }).boundingBox()
  if (!fifth || !picture) throw new Error('the mark is not on the screen')
  await window.mouse.move(fifth.x + fifth.width / 2, fifth.y + fifth.height / 2)
  await window.mouse.down()
  await window.mouse.move(picture.x + picture.width - 22, fifth.y + fifth.height / 2, { steps: 8 })
  await window.mouse.up()
  await expect(mark(window, 5)).toHaveAttribute('aria-valuenow', '9')
  await saved(window)
  const plan = await openPlan(window)
  const [id = ''] = plan.scenarios.order
  const { right } = comparePrompts({ left: plan, right: planOfStanding(plan, id) }, content)
  expect(right.length).toBeGreaterThan(0)
  const questions = window.getByRole('region', { name: 'Questions that appear and go' })
  for (const { check } of right) await expect(questions.getByText(check.question)).toBeVisible()
  expect(raisedPrompts(plan, content)).toEqual([])
  expect(plan.tensions[idOf(4)]?.shouldBe).toBeNull()
  await expect(
    window.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Coherence' }),
  ).toHaveText('Coherence')

  // What stands otherwise is open, to say why; and it goes back to the plan's in one step.
  const why = window.locator(`[data-path="scenarios/${id}/tensions/${idOf(4)}/rationale"]`)
  await why.fill('The people are here already.')
  await saved(window)
  await window.getByRole('button', { name: `As in the plan: ${titleOf(4)}, in Slower, deeper` }).click()
  await expect(mark(window, 4)).toHaveAttribute('aria-valuetext', /^Not answered/)
  await expect(window.locator('summary').filter({ hasText: titleOf(4) })).toBeFocused()
  await expect(questions.getByText('None', { exact: true })).toHaveCount(2)
  await window.keyboard.press('Control+z')
  await expect(why).toHaveValue('The people are here already.')

  await window.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(window.getByRole('button', { name: 'Copy the decisions into a scenario' })).toBeFocused()
  await window.keyboard.press('Control+z')
  await expect(name).toHaveValue('Slower, deeper')
  expect(run.consoleErrors).toEqual([])
  await run.close()
})

test('E96 a scenario is adopted with a reason in one step, keeps what was decided, and one undo takes it all back', async () => {
  const run = await launchThroughline({ args: ['--sample'], size: { width: 1440, height: 900 } })
  const { window } = run
  await goToScenarios(window)
  const before = await openPlan(window)
  const [first = '', second = ''] = before.scenarios.order
  const rightSide = window.getByRole('combobox', { name: 'Shown on the right' })
  const leftSide = window.getByRole('combobox', { name: 'Shown on the left' })
  await rightSide.selectOption(second)
  await leftSide.selectOption(first)
  await expect(window.getByRole('textbox', { name: 'Name of the scenario' })).toHaveCount(2)
  // What is chosen for one side and stands on the other changes places with it.
  await leftSide.selectOption(second)
  await expect(rightSide).toHaveValue(first)
  await leftSide.selectOption('')

  const scenario = before.scenarios.byId[first]
  if (!scenario) throw new Error('the sample has a scenario')
  const under = planUnderScenario(before, scenario)
  await expect(window.getByRole('row', { name: /^All that is kept or changed/ })).toContainText('+$340,000')
  await window.getByRole('button', { name: 'Adopt this scenario' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByText(/is kept as superseded/)).toHaveCount(2)
  await dialog.getByRole('button', { name: 'Adopt this scenario' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Say in a sentence why')
  await dialog.getByRole('textbox').fill('The board asked for it.')
  await dialog.getByRole('button', { name: 'Adopt this scenario' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(window.getByText('The plan says the same now.')).toBeVisible()
  const after = await openPlan(window)
  const marks = (plan: Plan) => Object.values(plan.tensions).map(({ shouldBe, status }) => [shouldBe, status])
  expect(marks(after)).toEqual(marks(under))
  expect(after.initiatives).toEqual(under.initiatives)

  await expect(window.getByRole('button', { name: /^Undo: adopt scenario “All twelve schools/ })).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect.poll(async () => await openPlan(window)).toEqual(before)

  // Twenty, one of them with a name as long as names can be, in the smallest window.
  const duplicate = window.getByRole('button', { name: 'Duplicate', exact: true })
  for (let count = before.scenarios.order.length; count < 20; count += 1) {
    await duplicate.click()
    await expect(rightSide.locator('option')).toHaveCount(count + 2)
  }
  await window.getByRole('textbox', { name: 'Name of the scenario' }).fill('Weit'.repeat(75))
  await saved(window)
  await run.setContentSize(720, 560)
  await expect.poll(() => overflowing(window)).toBe(false)
  await expect(window.getByRole('button', { name: /^Remove scenario/ })).toHaveCount(20)
  expect(await seriousFindings(window)).toEqual([])
  expect(run.consoleErrors).toEqual([])
  await run.close()
})
